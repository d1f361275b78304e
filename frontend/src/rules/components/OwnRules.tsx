/** The rules by which a person says yes without a tap, and the form for a new one. */
import { Hand } from "lucide-react";
import { useState } from "react";

import { RuleCard } from "@/rules/components/RuleCard";
import { RuleForm } from "@/rules/components/RuleForm";
import { useOwnRules } from "@/rules/queries";
import { Button } from "@/ui/Button";
import { Row, Stack } from "@/ui/Layout";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { Paragraph } from "@/ui/Text";

export function OwnRules() {
  const rules = useOwnRules();
  const [making, setMaking] = useState(false);
  if (making) return <RuleForm onDone={() => setMaking(false)} />;
  const start = (
    <Button look="primary" onClick={() => setMaking(true)}>
      Maak een regel
    </Button>
  );
  return (
    <QueryView query={rules} loading={<CardSkeleton label="Je regels laden" />}>
      {({ results }) =>
        results.length === 0 ? (
          <EmptyState
            title="Nog geen eigen regels"
            icon={<Hand size={32} aria-hidden="true" />}
            action={start}
          >
            Zeg je bij een school altijd ja? Maak een regel, dan is de invalbeurt meteen van jou.
          </EmptyState>
        ) : (
          <Stack>
            <Paragraph tone="soft">
              Past een nieuwe vraag bij een regel, dan zeggen we namens jou ja. Je hoort het meteen
              en je hebt bedenktijd. In je stille uren spreken we niets af.
            </Paragraph>
            {results.map((rule) => (
              <RuleCard key={rule.id} rule={rule} />
            ))}
            <Row>{start}</Row>
          </Stack>
        )
      }
    </QueryView>
  );
}
