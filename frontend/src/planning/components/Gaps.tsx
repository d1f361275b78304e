/** What the plan leaves open, and why. */
import type { PlanGap } from "@/planning/types";
import { workOf } from "@/planning/words";
import { countOf, formatDayAndTime } from "@/ui/format";
import { Table, type Column } from "@/ui/Table";
import { TextLink } from "@/ui/Text";

export function Gaps({ gaps }: { gaps: readonly PlanGap[] }) {
  return (
    <Table
      caption="Wat niet vervuld wordt"
      captionHidden
      columns={COLUMNS}
      rows={gaps}
      rowKey={(gap) => `${gap.request.id} ${gap.why}`}
      rowTone={() => "unfilled"}
    />
  );
}

const COLUMNS: readonly Column<PlanGap>[] = [
  {
    id: "request",
    header: "Aanvraag",
    heading: true,
    cell: ({ request }) => (
      <span className="planning-two-lines">
        <TextLink to={`/ochtendbord/aanvraag/${request.id}`}>
          {request.schoolLocation.name}
        </TextLink>
        <span className="planning-soft">{workOf(request)}</span>
      </span>
    ),
  },
  { id: "when", header: "Begint", cell: (gap) => formatDayAndTime(gap.request.startsAt) },
  {
    id: "parts",
    header: "Blijft open",
    cell: (gap) => countOf(gap.periods, "dagdeel of les", "dagdelen of lessen"),
  },
  {
    id: "why",
    header: "Waarom",
    cell: (gap) => (
      <span className="planning-two-lines">
        {gap.label}
        {gap.eligible > 0 && (
          <span className="planning-soft">
            {`${countOf(gap.eligible, "invaller past", "invallers passen")} op zich wel.`}
          </span>
        )}
      </span>
    ),
  },
];
