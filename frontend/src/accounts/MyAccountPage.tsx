/** One's own account: ways in, where one is signed in, how it looks, and what is kept. */
import { Appearance } from "@/accounts/Appearance";
import { Devices } from "@/accounts/Devices";
import { Passkeys } from "@/accounts/Passkeys";
import { useRoles } from "@/accounts/roles";
import { ButtonLink } from "@/ui/Button";
import { PageHeader, Section, Stack } from "@/ui/Layout";
import { Paragraph } from "@/ui/Text";

export default function MyAccountPage() {
  const { me } = useRoles();
  return (
    <Stack gap="large">
      <PageHeader title="Mijn account" lead={me.name} />
      <Section id="inloggen" title="Inloggen">
        <Passkeys />
      </Section>
      <Section id="apparaten" title="Waar je bent ingelogd">
        <Devices />
      </Section>
      <Section id="weergave" title="Weergave">
        <Appearance />
      </Section>
      {me.substituteId !== null && (
        <Section id="papieren" title="Je papieren">
          <Paragraph>Je bevoegdheden, VOG en contracten, en tot wanneer ze gelden.</Paragraph>
          <div>
            <ButtonLink to="/mijn-account/papieren">Bekijk mijn papieren</ButtonLink>
          </div>
        </Section>
      )}
      <Section id="gegevens" title="Je gegevens">
        <Paragraph>Je ziet alles wat we van jou bewaren, en je kunt het meenemen.</Paragraph>
        <div>
          <ButtonLink to="/mijn-account/gegevens">Bekijk mijn gegevens</ButtonLink>
        </div>
      </Section>
    </Stack>
  );
}
