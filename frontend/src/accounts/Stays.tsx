/** What stays of somebody who leaves for good: why, and until when. */
import type { Fate } from "@/accounts/forgetting";
import { DataList } from "@/ui/DataList";
import { formatDate } from "@/ui/format";
import { Section, Stack } from "@/ui/Layout";
import { Paragraph } from "@/ui/Text";

export function Stays({ fates }: { fates: readonly Fate[] }) {
  const staying = fates.filter((fate) => fate.stays !== "");
  return (
    <Section id="blijft" title="Dit blijft, en tot wanneer">
      {staying.length === 0 ? (
        <Paragraph>Er blijft niets van je over.</Paragraph>
      ) : (
        <DataList
          items={staying.map((fate) => ({
            term: fate.title,
            value: (
              <Stack gap="small">
                <span>{fate.stays}</span>
                {fate.keptUntil !== null && (
                  <strong>{`Tot en met ${formatDate(fate.keptUntil)}`}</strong>
                )}
              </Stack>
            ),
          }))}
        />
      )}
    </Section>
  );
}
