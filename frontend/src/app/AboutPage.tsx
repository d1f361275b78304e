/** What this is and who is behind it. */
import { PageHeader, Stack } from "@/ui/Layout";
import { Heading, Paragraph, TextLink } from "@/ui/Text";

export default function AboutPage() {
  return (
    <Stack gap="large">
      <PageHeader
        title="Over de vervangingspool"
        lead="Scholen in een onderwijsregio delen hun invallers, zodat er voor elke groep iemand staat."
      />
      <Stack>
        <Heading level={2}>Zo werkt het</Heading>
        <Paragraph>
          Een school vraagt een invaller voor een groep of les. De regio bepaalt in welke volgorde
          mensen worden gevraagd. Wie het eerst ja zegt en mag invallen, komt. Iedereen ziet direct
          hoe het staat.
        </Paragraph>
        <Paragraph>
          De pool rekent voor, mensen beslissen. Een poolplanner kan altijd ingrijpen, en van elke
          keuze staat vast wie hem maakte en waarom.
        </Paragraph>
        <Heading level={2}>Toegankelijk voor iedereen</Heading>
        <Paragraph>
          Deze app volgt de richtlijnen voor toegankelijkheid (WCAG 2.2, niveau AA). Werkt er iets
          niet met je toetsenbord of schermlezer? Laat het je poolplanner weten.
        </Paragraph>
        <Paragraph>
          Wat we met je gegevens doen, lees je bij <TextLink to="/privacy">privacy</TextLink>.
        </Paragraph>
      </Stack>
    </Stack>
  );
}
