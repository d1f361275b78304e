/** The requests of the day by urgency: what needs a human first, and why. */
import { TriangleAlert } from "lucide-react";
import { Link } from "react-router";

import type { BoardRow } from "@/board/types";
import { byUrgency, type Urgency } from "@/board/urgency";
import { progressOf } from "@/board/words";
import { dayHours, halfDaysOf, workOf } from "@/requests/words";
import { ArrivalBadge, RequestStatusBadge } from "@/ui/StatusBadge";
import { REQUEST_LOOKS } from "@/ui/statuses";
import "@/board/components/list.css";

const GROUPS: readonly { id: Urgency["group"]; title: string }[] = [
  { id: "act", title: "Heeft jou nodig" },
  { id: "asking", title: "Wordt gevraagd" },
  { id: "settled", title: "Geregeld" },
];

type Shown = {
  day: string;
  now: Date;
  selected: number | null;
  marked: ReadonlySet<number>;
  addressOf: (request: number) => string;
};

export function ListView({ rows, ...shown }: Shown & { rows: readonly BoardRow[] }) {
  const sorted = byUrgency(rows, shown.now);
  return (
    <div className="board-list">
      {GROUPS.map(({ id, title }) => {
        const ofGroup = sorted.filter(({ urgency }) => urgency.group === id);
        if (ofGroup.length === 0) return null;
        return (
          <section key={id} className="board-list__group" aria-label={title}>
            <h2 className="board-list__title">
              {title} <span>{ofGroup.length}</span>
            </h2>
            <ul className="board-list__rows">
              {ofGroup.map(({ row, urgency }) => (
                <Row key={row.id} row={row} reason={urgency.reason} {...shown} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Row({
  row,
  reason,
  day,
  now,
  selected,
  marked,
  addressOf,
}: Shown & { row: BoardRow; reason: string | null }) {
  const halves = halfDaysOf(row.periods.filter((one) => one.date === day));
  return (
    <li
      className="board-list__row"
      data-tone={row.needsOutcome ? "unfilled" : REQUEST_LOOKS[row.status].tone}
      data-marked={marked.has(row.id) || undefined}
    >
      <div className="board-list__what">
        <Link
          to={addressOf(row.id)}
          preventScrollReset
          className="board-list__link"
          aria-current={selected === row.id || undefined}
        >
          {workOf(row)}
        </Link>
        <p className="board-list__soft">
          {`${row.schoolLocation.name}, ${row.schoolLocation.place}`}
        </p>
      </div>
      <p className="board-list__when">
        <span>{dayHours(row.periods, day)}</span>
        {halves !== undefined && <span>{halves}</span>}
      </p>
      <div className="board-list__how">
        {reason !== null && (
          <p className="board-list__reason">
            <TriangleAlert size={16} aria-hidden="true" />
            {reason}
          </p>
        )}
        <p className={reason === null ? undefined : "board-list__soft"}>
          {progressOf(row, now, day)}
        </p>
        {row.arrivals
          .filter((arrival) => arrival.date === day)
          .map((arrival) => (
            <ArrivalBadge key={arrival.substitute} status={arrival.status} />
          ))}
      </div>
      <RequestStatusBadge status={row.status} />
    </li>
  );
}
