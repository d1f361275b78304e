/** One rule: its schools, until when it says yes, and how to stop it. */
import { CirclePause, CirclePlay, Trash2 } from "lucide-react";
import { useState } from "react";

import { sentenceOf } from "@/http/errors";
import { useChangeRule } from "@/rules/queries";
import type { AcceptanceRule } from "@/rules/types";
import { termsInWords } from "@/rules/words";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Row, Stack } from "@/ui/Layout";
import { StatusBadge } from "@/ui/StatusBadge";
import type { StatusLook } from "@/ui/statuses";
import { Heading, Paragraph } from "@/ui/Text";
import { useToast } from "@/ui/toasts";

const RUNS: StatusLook = { icon: CirclePlay, label: "Staat aan", tone: "filled" };
const RESTS: StatusLook = { icon: CirclePause, label: "Staat stil", tone: "ended" };

export function RuleCard({ rule }: { rule: AcceptanceRule }) {
  const [asking, setAsking] = useState(false);
  const change = useChangeRule(rule.id);
  const toast = useToast();
  const name = rule.schools.map((school) => school.name).join(", ");
  return (
    <Card as="article">
      <Stack gap="small">
        <Heading level={2} looksLike={3}>
          {name}
        </Heading>
        <Paragraph>{termsInWords(rule)}</Paragraph>
        <Row>
          <StatusBadge look={rule.paused ? RESTS : RUNS} />
        </Row>
        {change.isError && (
          <Alert kind="error" announce>
            {sentenceOf(change.error)}
          </Alert>
        )}
        {asking ? (
          <Stack gap="small">
            <Paragraph>
              Haal je deze regel weg? Wat al is afgesproken, blijft afgesproken.
            </Paragraph>
            <Row>
              <Button
                look="danger"
                busy={change.isPending}
                onClick={() =>
                  change.mutate("ending", { onSuccess: () => toast("De regel is weg.") })
                }
              >
                Haal weg
              </Button>
              <Button onClick={() => setAsking(false)}>Toch niet</Button>
            </Row>
          </Stack>
        ) : (
          <Row>
            <Button
              busy={change.isPending}
              aria-label={`${rule.paused ? "Zet aan" : "Zet stil"}: ${name}`}
              onClick={() => change.mutate(rule.paused ? "resumption" : "pause")}
            >
              {rule.paused ? "Zet aan" : "Zet stil"}
            </Button>
            <Button
              look="subtle"
              icon={<Trash2 aria-hidden="true" />}
              aria-label={`Haal weg: ${name}`}
              onClick={() => setAsking(true)}
            >
              Haal weg
            </Button>
          </Row>
        )}
      </Stack>
    </Card>
  );
}
