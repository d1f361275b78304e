/** One measure as a card that leads to its page: what it is, how far it is, and its dates. */
import { TriangleAlert } from "lucide-react";

import type { MeasureRow } from "@/programme/types";
import { KIND_WORDS, lastDay, MEASURE_LOOKS, OUTCOME_LOOKS, TASK_WORDS } from "@/programme/words";
import { LinkCard } from "@/ui/Card";
import { formatDate } from "@/ui/format";
import { StatusBadge } from "@/ui/StatusBadge";

export function MeasureCard({
  measure,
  level = 4,
  showTask = false,
}: {
  measure: MeasureRow;
  level?: 3 | 4;
  showTask?: boolean;
}) {
  return (
    <LinkCard
      to={`/plan/maatregelen/${measure.id}`}
      title={measure.title}
      level={level}
      tone={measure.attention === "" ? undefined : "asked"}
    >
      <ul className="programme-tags" aria-label="Kenmerken">
        <li>
          <StatusBadge look={MEASURE_LOOKS[measure.status]} />
        </li>
        {measure.outcome !== "" && (
          <li>
            <StatusBadge look={OUTCOME_LOOKS[measure.outcome]} />
          </li>
        )}
        <li className="programme-tag">{KIND_WORDS[measure.kind]}</li>
        {showTask && <li className="programme-tag">{TASK_WORDS[measure.task]}</li>}
        {measure.isRetention && <li className="programme-tag">Behoud</li>}
        {measure.package !== "" && (
          <li className="programme-tag">{`Pakket: ${measure.package}`}</li>
        )}
      </ul>
      <p className="programme-soft">{`${datesOf(measure)} · trekker ${measure.owner.name}`}</p>
      {measure.attention !== "" && (
        <p className="programme-iconed programme-attention">
          <TriangleAlert size={18} aria-hidden="true" />
          {measure.attention}
        </p>
      )}
    </LinkCard>
  );
}

/** "3 nov 2026 tot en met 2 mei 2027, evaluatie 1 apr 2027". */
export function datesOf({
  fromDate,
  endDate,
  evaluationDate,
}: Pick<MeasureRow, "fromDate" | "endDate" | "evaluationDate">): string {
  const span =
    endDate === null
      ? `Vanaf ${formatDate(fromDate)}`
      : `${formatDate(fromDate)} tot en met ${lastDay(endDate)}`;
  return evaluationDate === null ? span : `${span}, evaluatie ${formatDate(evaluationDate)}`;
}
