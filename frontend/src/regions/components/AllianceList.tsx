/** The wider bonds of institutes and regions. */
import type { Alliance } from "@/regions/types";
import { Card } from "@/ui/Card";
import { formatDate } from "@/ui/format";
import { Section, Stack } from "@/ui/Layout";
import { Heading, Paragraph } from "@/ui/Text";

export function AllianceList({ alliances }: { alliances: readonly Alliance[] }) {
  return (
    <Section id="allianties" title="Allianties">
      <Stack gap="small">
        {alliances.map((alliance) => (
          <Card key={alliance.id}>
            <Stack gap="small">
              <Heading level={3} looksLike={4}>
                {alliance.name}
              </Heading>
              <Paragraph tone="soft">{`Sinds ${formatDate(alliance.fromDate)}`}</Paragraph>
              <Paragraph>
                {`Regio's: ${namesOf(alliance.regions)}. Opleidingen: ${namesOf(alliance.institutes)}.`}
              </Paragraph>
            </Stack>
          </Card>
        ))}
      </Stack>
    </Section>
  );
}

function namesOf(refs: readonly { name: string }[]): string {
  return refs.length === 0 ? "geen" : refs.map(({ name }) => name).join(", ");
}
