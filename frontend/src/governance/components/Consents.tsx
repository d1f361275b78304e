/** Bodies beside the table that have to agree, and what they said; what is still out holds up the change. */
import { useState } from "react";

import { ConsentResultDialog } from "@/governance/components/ConsentDialogs";
import type { Consent, RegionDecision } from "@/governance/types";
import { CONSENT_LOOKS } from "@/governance/words";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { formatDate } from "@/ui/format";
import { Stack } from "@/ui/Layout";
import { StatusBadge } from "@/ui/StatusBadge";
import { Paragraph } from "@/ui/Text";

export function Consents({ decision }: { decision: RegionDecision }) {
  const [recording, setRecording] = useState<Consent | null>(null);
  const keeps = decision.moves.includes("ask_consent");
  return (
    <Stack gap="small">
      {decision.consents.map((consent) => (
        <Card key={consent.id} as="article" padding="small">
          <Stack gap="small">
            <div className="governance-own__head">
              <strong>{consent.bodyName}</strong>
              <StatusBadge look={CONSENT_LOOKS[consent.result]} label={consent.resultLabel} />
            </div>
            <Paragraph>{`Gaat over: ${consent.subject}`}</Paragraph>
            {consent.resultDate !== null && <Paragraph tone="soft">{resultOf(consent)}</Paragraph>}
            {keeps && consent.result !== "given" && (
              <div>
                <Button
                  size="small"
                  aria-label={`Leg vast wat zij zeiden: ${consent.bodyName}`}
                  onClick={() => setRecording(consent)}
                >
                  Leg vast wat zij zeiden
                </Button>
              </div>
            )}
          </Stack>
        </Card>
      ))}
      {recording !== null && (
        <ConsentResultDialog consent={recording} onClose={() => setRecording(null)} />
      )}
    </Stack>
  );
}

/** "Op 3 december 2026, met 8 stemmen voor en 1 tegen. Verslag 12." */
export function resultOf(consent: Consent): string {
  if (consent.resultDate === null) return "";
  const { votesFor, votesAgainst } = consent;
  const votes =
    votesFor === null && votesAgainst === null
      ? ""
      : `, met ${votesFor ?? 0} stemmen voor en ${votesAgainst ?? 0} tegen`;
  const where = consent.document === "" ? "" : ` Staat in: ${consent.document}.`;
  return `Op ${formatDate(consent.resultDate)}${votes}.${where}`;
}
