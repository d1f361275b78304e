/** One's own account: ways in, and where one is signed in. */
import { Devices } from "@/accounts/Devices";
import { Passkeys } from "@/accounts/Passkeys";
import { useRoles } from "@/accounts/roles";
import { PageHeader, Section, Stack } from "@/ui/Layout";

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
    </Stack>
  );
}
