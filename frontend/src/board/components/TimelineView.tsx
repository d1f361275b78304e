/** The day of the whole region: a row for every school, a bar for every request, and where now is. */
import { AlarmClock } from "lucide-react";
import type { KeyboardEvent } from "react";
import { Link } from "react-router";

import { minutesOf } from "@/board/day";
import type { Grouping } from "@/board/filters";
import {
  groupsOf,
  hoursOf,
  shareOf,
  waveOn,
  type Bar,
  type Hours,
  type SchoolRow,
} from "@/board/timeline";
import type { BoardRow } from "@/board/types";
import { progressOf } from "@/board/words";
import { dayHours, workOf } from "@/requests/words";
import { formatTime, isoDay } from "@/ui/format";
import { ARRIVAL_LOOKS, REQUEST_LOOKS } from "@/ui/statuses";
import "@/board/components/timeline.css";

type Shown = {
  day: string;
  hours: Hours;
  now: Date;
  selected: number | null;
  marked: ReadonlySet<number>;
  addressOf: (request: number) => string;
};

export function TimelineView({
  rows,
  grouping,
  ...shared
}: Omit<Shown, "hours"> & { rows: readonly BoardRow[]; grouping: Grouping }) {
  const hours = hoursOf(rows, shared.day);
  const shown = { ...shared, hours };
  return (
    // Arrows are a shortcut; every bar is a link of its own.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- see above
    <div className="board-timeline" onKeyDown={walk}>
      <div className="board-timeline__sheet">
        <Axis hours={hours} />
        {groupsOf(rows, shared.day, grouping).map((group) => (
          <section key={group.id} aria-label={group.name}>
            <h2 className="board-timeline__group">{group.name}</h2>
            <ul className="board-timeline__schools">
              {group.schools.map((school) => (
                <School
                  key={school.id}
                  school={school}
                  withPlace={grouping === "bestuur"}
                  {...shown}
                />
              ))}
            </ul>
          </section>
        ))}
        <NowLine hours={hours} day={shared.day} now={shared.now} />
      </div>
    </div>
  );
}

function Axis({ hours }: { hours: Hours }) {
  const count = (hours.until - hours.from) / 60;
  return (
    <div className="board-timeline__axis" aria-hidden="true">
      <div className="board-timeline__track">
        {Array.from({ length: count }, (_, index) => (
          <span
            key={index}
            className="board-timeline__hour"
            style={{ insetInlineStart: `${(index / count) * 100}%` }}
          >
            {hours.from / 60 + index}
            <span>:00</span>
          </span>
        ))}
      </div>
    </div>
  );
}

function School({
  school,
  withPlace,
  ...shown
}: Shown & { school: SchoolRow; withPlace: boolean }) {
  const count = (shown.hours.until - shown.hours.from) / 60;
  return (
    <li className="board-timeline__school">
      <p className="board-timeline__name">
        {school.name}
        {withPlace && <span>{school.place}</span>}
      </p>
      <ul
        className="board-timeline__track"
        style={{
          ["--lanes" as string]: school.lanes,
          ["--hour" as string]: `${100 / count}%`,
        }}
      >
        {school.bars.map((bar) => (
          <BarView key={bar.row.id} bar={bar} {...shown} />
        ))}
      </ul>
    </li>
  );
}

function BarView({ bar, day, hours, now, selected, marked, addressOf }: Shown & { bar: Bar }) {
  const { row } = bar;
  const look = REQUEST_LOOKS[row.status];
  const Icon = look.icon;
  const start = shareOf(bar.start, hours);
  const wave = waveOn(row, day);
  return (
    <li>
      <Link
        to={addressOf(row.id)}
        preventScrollReset
        className="board-bar"
        data-tone={row.needsOutcome ? "unfilled" : look.tone}
        data-status={row.status}
        data-marked={marked.has(row.id) || undefined}
        aria-current={selected === row.id || undefined}
        title={`${look.label}: ${workOf(row)}, ${progressOf(row, now, day)}`}
        style={{
          insetInlineStart: `${start * 100}%`,
          inlineSize: `${(shareOf(bar.end, hours) - start) * 100}%`,
          ["--lane" as string]: bar.lane,
        }}
      >
        <Parts bar={bar} />
        <Icon size={18} strokeWidth={2.25} aria-hidden="true" className="board-bar__icon" />
        <span className="board-bar__words">
          <span className="board-bar__work">
            <span className="board-bar__name">{workOf(row)}</span>
            <span className="visually-hidden">{`, ${dayHours(row.periods, day)}, `}</span>
            <span className="board-bar__status">{look.label}</span>
          </span>
          <span className="board-bar__detail">
            <span className="visually-hidden">: </span>
            <Arrivals row={row} day={day} />
            {progressOf(row, now, day)}
          </span>
        </span>
      </Link>
      {wave !== null && (
        <span
          className="board-wave"
          title={`Meer mensen gevraagd om ${formatTime(row.nextWaveAt ?? "")}`}
          style={{
            insetInlineStart: `${shareOf(wave, hours) * 100}%`,
            ["--lane" as string]: bar.lane,
          }}
        >
          <AlarmClock size={14} aria-hidden="true" />
          <span className="visually-hidden">
            {`Meer mensen om ${formatTime(row.nextWaveAt ?? "")}`}
          </span>
        </span>
      )}
    </li>
  );
}

/** Whether who was booked for this day is on the way, there, or did not come. */
function Arrivals({ row, day }: { row: BoardRow; day: string }) {
  return row.arrivals
    .filter((arrival) => arrival.date === day)
    .map(({ substitute, status }) => {
      const { label, tone, icon: Icon } = ARRIVAL_LOOKS[status];
      return (
        <span key={substitute} className="board-bar__arrival" data-tone={tone}>
          <Icon size={14} strokeWidth={2.25} aria-hidden="true" />
          {label}
          <span className="visually-hidden">, </span>
        </span>
      );
    });
}

/** Which lessons or half-days are filled, when only a part is. */
function Parts({ bar }: { bar: Bar }) {
  if (bar.row.status !== "partly_filled") return null;
  const length = bar.end - bar.start;
  return bar.parts
    .filter((part) => part.filled)
    .map((part) => (
      <span
        key={part.start}
        className="board-bar__filled"
        aria-hidden="true"
        style={{
          insetInlineStart: `${((part.start - bar.start) / length) * 100}%`,
          inlineSize: `${((part.end - part.start) / length) * 100}%`,
        }}
      />
    ));
}

function NowLine({ hours, day, now }: { hours: Hours; day: string; now: Date }) {
  const share = shareOf(minutesOf(now), hours);
  if (isoDay(now) !== day || share < 0 || share > 1) return null;
  return (
    <div className="board-timeline__now" aria-hidden="true">
      <div className="board-timeline__track">
        <span style={{ insetInlineStart: `${share * 100}%` }}>
          <b>{formatTime(now)}</b>
        </span>
      </div>
    </div>
  );
}

/** Up and down go from bar to bar. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  const bars = [...event.currentTarget.querySelectorAll<HTMLElement>(".board-bar")];
  const at = bars.findIndex((bar) => bar === document.activeElement);
  const next = bars[at + step];
  if (at === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
