/** What evaluations said, the newest first, with the circumstances. */
import type { Measure } from "@/programme/types";
import { OUTCOME_LOOKS } from "@/programme/words";
import { Card } from "@/ui/Card";
import { formatDate } from "@/ui/format";
import { StatusBadge } from "@/ui/StatusBadge";
import { Paragraph } from "@/ui/Text";

export function Evaluations({ evaluations }: { evaluations: Measure["evaluations"] }) {
  if (evaluations.length === 0) {
    return <Paragraph tone="soft">Er is nog niet geëvalueerd.</Paragraph>;
  }
  return (
    <div className="programme-list">
      {evaluations.map((evaluation) => (
        <Card key={evaluation.id} as="article" tone={OUTCOME_LOOKS[evaluation.outcome].tone}>
          <div>
            <StatusBadge look={OUTCOME_LOOKS[evaluation.outcome]} />{" "}
            <span className="programme-soft">{formatDate(evaluation.madeAt)}</span>
          </div>
          <p className="programme-text">{evaluation.context}</p>
        </Card>
      ))}
    </div>
  );
}
