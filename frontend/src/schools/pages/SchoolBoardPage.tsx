/** The board of one school for today, or the next school day, to read from a distance: which group, when, and who comes. */
import { CalendarCheck2 } from "lucide-react";

import type { RequestRow } from "@/http/types";
import { useRequests } from "@/requests/queries";
import {
  capitalised,
  dayHours,
  distinctDays,
  comingOn,
  namesOf,
  OUTCOME_OPTIONS,
  workOf,
} from "@/requests/words";
import { isSchoolDay, schoolDayAfter } from "@/board/day";
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
  const day = isSchoolDay(today) ? today : schoolDayAfter(today);
  const requests = useRequests({ schoolLocation: current?.id, date: day, pageSize: 100 });
  return (
    <div className="schools-board">
      <PageHeader
        title={current?.name ?? "Schoolbord"}
        kicker={
          day === today
            ? capitalised(formatLongDay(day))
            : `Volgende schooldag: ${formatLongDay(day)}`
        }
        actions={
          <p className="schools-board__clock" aria-label={`Het is ${formatTime(now)}`}>
            {formatTime(now)}
          </p>
        }
      />
      <QueryView query={requests} loading={<CardSkeleton label="Het schoolbord laden" />}>
        {({ results }) => <Rows rows={ofDay(results, day)} day={day} isToday={day === today} />}
      </QueryView>
    </div>
  );
}

function Rows({
  rows,
  day,
  isToday,
}: {
  rows: readonly RequestRow[];
  day: string;
  isToday: boolean;
}) {
  if (rows.length === 0) {
    return isToday ? (
      <EmptyState title="Vandaag zijn er geen invallers" icon={<CalendarCheck2 />}>
        Iedereen staat voor de eigen groep.
      </EmptyState>
    ) : (
      <EmptyState title="Vandaag is er geen school" icon={<CalendarCheck2 />}>
        {`Voor ${formatLongDay(day)} is er nog geen invaller gevraagd.`}
      </EmptyState>
    );
  }
  return (
    <ul
      className="schools-board__rows"
      aria-label={isToday ? "Invallers van vandaag" : `Invallers van ${formatLongDay(day)}`}
    >
      {rows.map((row) => (
        <li key={row.id} className="schools-board__row" data-tone={REQUEST_LOOKS[row.status].tone}>
          <div className="schools-board__work">
            <h2 className="schools-board__group">{workOf(row)}</h2>
            <p className="schools-board__hours">{dayHours(row.periods, day)}</p>
          </div>
          <p className="schools-board__who">{whoOf(row, day)}</p>
          <RequestStatusBadge status={row.status} />
        </li>
      ))}
    </ul>
  );
}

function whoOf(row: RequestRow, day: string): string {
  const coming = comingOn(row, day);
  if (coming.length > 0) return namesOf(coming);
  if (row.outcome !== null) {
    return OUTCOME_OPTIONS.find((option) => option.value === row.outcome)?.label ?? "";
  }
  return row.status === "unfilled" ? "Er komt niemand" : "Nog niemand";
}

/** In the order of the groups, as a team reads it; what was withdrawn is left out. */
function ofDay(rows: readonly RequestRow[], day: string): RequestRow[] {
  const { toFinish, today: others } = morningOf(rows, day);
  return [...toFinish, ...others]
    .filter((row) => row.status !== "cancelled" && distinctDays(row.periods).includes(day))
    .sort((left, right) => firstGroup(left) - firstGroup(right) || left.id - right.id);
}

function firstGroup(row: RequestRow): number {
  return Math.min(99, ...row.yearGroups);
}
