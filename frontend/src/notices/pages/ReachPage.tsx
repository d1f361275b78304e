/** How notices reach somebody: this device, the others, and the times that suit them. */
import { ContactTimes } from "@/notices/device/ContactTimes";
import { Devices } from "@/notices/device/Devices";
import { ThisDevice } from "@/notices/device/ThisDevice";
import { PageHeader, Section, Stack } from "@/ui/Layout";
import { Paragraph, TextLink } from "@/ui/Text";
import "@/notices/pages/reach.css";

export default function ReachPage() {
  return (
    <Stack>
      <PageHeader
        title="Meldingen op dit apparaat"
        lead="Zo hoor je meteen dat er werk voor je is."
      />
      <ThisDevice />
      <Section id="apparaten" title="Je apparaten">
        <Devices />
      </Section>
      <Section id="tijden" title="Wanneer je meldingen krijgt">
        <Paragraph>
          Buiten deze tijden blijft je telefoon stil. Je ziet alles wel als je zelf kijkt. Je stille
          uren en scholen die je niet wilt, kies je bij{" "}
          <TextLink to="/beschikbaarheid">Mijn dagen</TextLink>.
        </Paragraph>
        <ContactTimes />
      </Section>
    </Stack>
  );
}
