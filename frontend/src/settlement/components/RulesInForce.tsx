/** By which rule the half-days of the period are settled, and the decision behind it. */
import type { RuleInForce } from "@/settlement/types";
import { Card } from "@/ui/Card";
import { addDays, formatDate } from "@/ui/format";
import { Section, Stack } from "@/ui/Layout";
import { Paragraph, TextLink } from "@/ui/Text";

export function RulesInForce({ rules }: { rules: readonly RuleInForce[] }) {
  return (
    <Section id="regel" title="Zo verrekenen we">
      <Stack gap="small">
        {rules.map((rule) => (
          <Card key={rule.fromDate}>
            <Stack gap="small">
              <Paragraph>{rule.words}</Paragraph>
              <Paragraph tone="soft">
                {`Zo telt wat er was van ${formatDate(rule.fromDate)} tot en met ${formatDate(addDays(rule.untilDate, -1))}. `}
                {rule.decisionId === null ? (
                  "Dit is de eerste afspraak van de pool."
                ) : (
                  <TextLink
                    to={`/besluiten/${rule.decisionId}`}
                  >{`Besluit: ${rule.name}`}</TextLink>
                )}
              </Paragraph>
            </Stack>
          </Card>
        ))}
      </Stack>
    </Section>
  );
}
