/** The board of one school for today, to read from a distance: which group, when, and who comes. */
import { CalendarCheck2 } from "lucide-react";

import type { RequestRow } from "@/http/types";
import { useRequests } from "@/requests/queries";
import {
  capitalised,
  dayHours,
  distinctDays,
  namesOf,
  OUTCOME_OPTIONS,
  workOf,
} from "@/requests/words";
import { useMySchools } from "@/schools/mySchools";
import { morningOf } from "@/schools/today";
import { formatLongDay, formatTime, isoDay } from "@/ui/format";
import { PageHeader } from "@/ui/Layout";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { RequestStatusBadge } from "@/ui/StatusBadge";
import { REQUEST_LOOKS } from "@/ui/statuses";
import { useNow } from "@/ui/useNow";
import "@/schools/pages/school-board.css";

export default function SchoolBoardPage() {
  const { current } = useMySchools();
  const now = useNow(10_000);
  const today = isoDay(now);
  const requests = useRequests({ schoolLocation: current?.id, date: today, pageSize: 100 });
  return (
    <div className="schools-board">
      <PageHeader
        title={current?.name ?? "Schoolbord"}
        kicker={capitalised(formatLongDay(today))}
        actions={
          <p className="schools-board__clock" aria-label={`Het is ${formatTime(now)}`}>
            {formatTime(now)}
          </p>
        }
      />
      <QueryView query={requests} loading={<CardSkeleton label="Het schoolbord laden" />}>
        {({ results }) => <Rows rows={ofToday(results, today)} today={today} />}
      </QueryView>
    </div>
  );
}

function Rows({ rows, today }: { rows: readonly RequestRow[]; today: string }) {
  if (rows.length === 0) {
    return (
      <EmptyState title="Vandaag zijn er geen invallers" icon={<CalendarCheck2 />}>
        Iedereen staat voor de eigen groep.
      </EmptyState>
    );
  }
  return (
    <ul className="schools-board__rows" aria-label="Invallers van vandaag">
      {rows.map((row) => (
        <li key={row.id} className="schools-board__row" data-tone={REQUEST_LOOKS[row.status].tone}>
          <div className="schools-board__work">
            <h2 className="schools-board__group">{workOf(row)}</h2>
            <p className="schools-board__hours">{dayHours(row.periods, today)}</p>
          </div>
          <p className="schools-board__who">{whoOf(row)}</p>
          <RequestStatusBadge status={row.status} />
        </li>
      ))}
    </ul>
  );
}

function whoOf(row: RequestRow): string {
  if (row.substitutes.length > 0) return namesOf(row.substitutes);
  if (row.outcome !== null) {
    return OUTCOME_OPTIONS.find((option) => option.value === row.outcome)?.label ?? "";
  }
  return row.status === "unfilled" ? "Er komt niemand" : "Nog niemand";
}

/** In the order of the groups, as a team reads it; what was withdrawn is left out. */
function ofToday(rows: readonly RequestRow[], today: string): RequestRow[] {
  const { toFinish, today: others } = morningOf(rows, today);
  return [...toFinish, ...others]
    .filter((row) => row.status !== "cancelled" && distinctDays(row.periods).includes(today))
    .sort((left, right) => firstGroup(left) - firstGroup(right) || left.id - right.id);
}

function firstGroup(row: RequestRow): number {
  return Math.min(99, ...row.yearGroups);
}
