/** What is kept of people, why, and who sees it. */
import { PageHeader, Stack } from "@/ui/Layout";
import { Heading, Paragraph } from "@/ui/Text";

export default function PrivacyPage() {
  return (
    <Stack gap="large">
      <PageHeader
        title="Privacy"
        lead="We bewaren zo weinig mogelijk, en je ziet zelf wat we bewaren."
      />
      <Stack>
        <Heading level={2}>Een aanvraag gaat over een groep</Heading>
        <Paragraph>
          Een school vraagt iemand voor een groep of les. Wie er afwezig is en waarom, vragen we
          niet. Er is ook geen plek om dat in te vullen.
        </Paragraph>
        <Heading level={2}>Wie ziet wat</Heading>
        <Paragraph>
          Een school ziet alleen de invallers die zij zelf krijgt. Een bestuur ziet wie in zijn
          scholen mag werken. Je telefoonnummer zien alleen de mensen met wie je die dag werkt en de
          poolplanner.
        </Paragraph>
        <Paragraph>
          Berichten over een invalbeurt lezen alleen de invaller en wie de school leidt. Een maand
          na het werk zijn ze weg.
        </Paragraph>
        <Heading level={2}>Op dit apparaat</Heading>
        <Paragraph>
          De app bewaart een cookie om je ingelogd te houden en een tweede tegen misbruik. Ook
          bewaart hij je naam en rol, zodat hij zonder verbinding opent. Log je uit, dan wist hij
          die. We volgen je niet en delen niets met anderen.
        </Paragraph>
        <Heading level={2}>Je rechten</Heading>
        <Paragraph>
          Bij Mijn account zie je alles wat we van jou bewaren, en kun je het meenemen. Je mag je
          gegevens ook laten verbeteren en laten verwijderen. Vraag het aan je poolplanner of aan de
          functionaris gegevensbescherming van je bestuur.
        </Paragraph>
      </Stack>
    </Stack>
  );
}
