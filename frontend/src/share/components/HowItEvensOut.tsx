/** In plain words: how the pool spreads its questions, and what these numbers cannot say. */
import { Section, Stack } from "@/ui/Layout";
import { Paragraph } from "@/ui/Text";

export function HowItEvensOut() {
  return (
    <Section id="eerlijk" title="Zo verdelen we het werk">
      <Stack gap="small">
        <Paragraph>
          Eerst kijken we wie er kan en mag: je dagen, je diploma, de afstand en je eigen grenzen.
          Daarna komt de volgorde van de pool. Die spreken de besturen samen af.
        </Paragraph>
        <Paragraph>
          Binnen een groep telt mee hoe vaak en hoe kort geleden we je vroegen. Is dat weinig of
          lang geleden, dan ben je eerder aan de beurt. Ook tellen mee: of je de groep of de school
          kent, en of je dichtbij woont.
        </Paragraph>
        <Paragraph>
          Een verschil is dus niet meteen oneerlijk. Wie op meer dagen kan of verder wil reizen,
          wordt vaker gevraagd. Klopt het volgens jou niet? Laat het de planner weten.
        </Paragraph>
      </Stack>
    </Section>
  );
}
