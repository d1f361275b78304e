/** A month with two marks per day, morning above afternoon; a press on a day changes only that day. */
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useState } from "react";

import type { Availability, StandbyHalfDay } from "@/availability/types";
import {
  elsewhereOn,
  HALF_DAYS,
  movedMonth,
  standbyOn,
  stateOn,
  stateWord,
  weeksOf,
} from "@/availability/week";
import type { SchoolHoliday } from "@/holidays/types";
import { holidaysOn } from "@/holidays/words";
import { capitalised } from "@/requests/words";
import { IconButton } from "@/ui/Button";
import { formatDate, formatLongDay, formatWeekday, isoDay } from "@/ui/format";
import "@/availability/components/month-calendar.css";

const MOST_MONTHS_AHEAD = 12;

export function MonthCalendar({
  availability,
  standby = [],
  holidays = [],
  today,
  onDay,
}: {
  availability: Availability;
  standby?: readonly StandbyHalfDay[] | undefined;
  holidays?: readonly SchoolHoliday[];
  today: string;
  onDay: (date: string) => void;
}) {
  const first = today.slice(0, 7);
  const [month, setMonth] = useState(first);
  const last = movedMonth(first, MOST_MONTHS_AHEAD);
  const weeks = weeksOf(month);
  const named = new Set(
    weeks.flat().flatMap((date) => (date === null ? [] : holidaysOn(date, holidays))),
  );
  return (
    <div className="availability-month">
      <div className="availability-month__head">
        <IconButton
          label="Vorige maand"
          icon={<ChevronLeft size={22} aria-hidden="true" />}
          onClick={() => setMonth((shown) => (shown > first ? movedMonth(shown, -1) : shown))}
        />
        <p className="availability-month__title" aria-live="polite">
          {capitalised(formatDate(`${month}-15`).replace(/^\d+ /, ""))}
        </p>
        <IconButton
          label="Volgende maand"
          icon={<ChevronRight size={22} aria-hidden="true" />}
          onClick={() => setMonth((shown) => (shown < last ? movedMonth(shown, 1) : shown))}
        />
      </div>
      <table className="availability-month__grid">
        <thead>
          <tr>
            {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
              <th key={weekday} scope="col" abbr={formatWeekday(weekday)}>
                {formatWeekday(weekday).slice(0, 2)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, index) => (
            <tr key={index}>
              {week.map((date, weekday) => (
                <td key={date ?? `empty-${weekday}`}>
                  {date !== null && (
                    <Day
                      date={date}
                      availability={availability}
                      standby={standby}
                      holidays={holidays}
                      today={today}
                      onDay={onDay}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="availability-month__legend" aria-hidden="true">
        <li>
          <span className="availability-month__marks">
            <span data-can />
            <span />
          </span>
          alleen ochtend
        </li>
        <li>
          <span className="availability-month__swatch" />
          anders dan je gewone week
        </li>
        <li>
          <span className="availability-month__marks">
            <span data-elsewhere />
          </span>
          elders geboekt
        </li>
        {named.size > 0 && (
          <li>
            <span className="availability-month__swatch" data-holiday />
            {[...named].join(", ")}
          </li>
        )}
        {standby.length > 0 && (
          <li>
            <span className="availability-month__marks">
              <span data-standby />
            </span>
            paraat
          </li>
        )}
      </ul>
    </div>
  );
}

function Day({
  date,
  availability,
  standby,
  holidays,
  today,
  onDay,
}: {
  date: string;
  availability: Availability;
  standby: readonly StandbyHalfDay[];
  holidays: readonly SchoolHoliday[];
  today: string;
  onDay: (date: string) => void;
}) {
  const state = stateOn(availability, date);
  const elsewhere = elsewhereOn(availability, date);
  const standing = standbyOn(standby, date);
  const named = holidaysOn(date, holidays);
  const note =
    named.map((name) => `, ${name}`).join("") +
    (state.exceptional ? ", anders dan je gewone week" : "") +
    (elsewhere.length > 0 ? ", elders geboekt" : "") +
    (standing.length > 0 ? ", paraat" : "");
  return (
    <button
      type="button"
      className="availability-month__day"
      disabled={date < today}
      data-today={date === isoDay(today) || undefined}
      data-holiday={named.length > 0 || undefined}
      data-exceptional={state.exceptional || undefined}
      aria-label={`${formatLongDay(date)}: ${stateWord(state)}${note}`}
      onClick={() => onDay(date)}
    >
      <span>{Number(date.slice(8))}</span>
      <span className="availability-month__marks" aria-hidden="true">
        {HALF_DAYS.map((halfDay) => (
          <span
            key={halfDay}
            data-can={state[halfDay] || undefined}
            data-elsewhere={elsewhere.includes(halfDay) || undefined}
            data-standby={standing.includes(halfDay) || undefined}
          />
        ))}
      </span>
    </button>
  );
}
