/** When somebody can work: the usual week with what differs in the week shown. */
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useState } from "react";

import type { PersonDetail } from "@/people/types";
import { IconButton } from "@/ui/Button";
import { addDays, formatDay, formatWeekday, isoDay } from "@/ui/format";
import { Paragraph } from "@/ui/Text";

const HALVES = [
  { half: "morning", label: "Ochtend" },
  { half: "afternoon", label: "Middag" },
] as const;
const WEEKDAYS = [0, 1, 2, 3, 4];

export function WeekView({ availability }: { availability: PersonDetail["availability"] }) {
  const [monday, setMonday] = useState(() => mondayOf(isoDay(new Date())));
  const { pattern, exceptions } = availability;
  const cellOf = (weekday: number, half: string) => {
    const date = addDays(monday, weekday);
    const usual = pattern.some((slot) => slot.weekday === weekday && slot.halfDay === half);
    const other = exceptions.find((slot) => slot.date === date && slot.halfDay === half);
    const on = other?.available ?? usual;
    return { on, changed: on !== usual };
  };
  const changed = WEEKDAYS.some((day) => HALVES.some(({ half }) => cellOf(day, half).changed));
  return (
    <>
      <div className="people-week__head">
        <IconButton
          label="Week eerder"
          icon={<ChevronLeft size={22} aria-hidden="true" />}
          onClick={() => setMonday(addDays(monday, -7))}
        />
        <p className="people-strong" role="status">
          {`${formatDay(monday)} – ${formatDay(addDays(monday, 4))}`}
        </p>
        <IconButton
          label="Week later"
          icon={<ChevronRight size={22} aria-hidden="true" />}
          onClick={() => setMonday(addDays(monday, 7))}
        />
      </div>
      <table className="people-week">
        <caption className="visually-hidden">Beschikbaar in deze week</caption>
        <thead>
          <tr>
            <td />
            {WEEKDAYS.map((day) => (
              <th key={day} scope="col">
                <abbr title={formatWeekday(day + 1)}>{formatWeekday(day + 1).slice(0, 2)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {HALVES.map(({ half, label }) => (
            <tr key={half}>
              <th scope="row">{label}</th>
              {WEEKDAYS.map((day) => {
                const cell = cellOf(day, half);
                return (
                  <td
                    key={day}
                    className="people-week__cell"
                    data-on={cell.on}
                    data-changed={cell.changed}
                  >
                    {cell.on ? "Ja" : "Nee"}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {changed && (
        <Paragraph tone="small">Met een gele rand: anders dan in een gewone week.</Paragraph>
      )}
    </>
  );
}

function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
  // In the weekend the coming week is the one that matters.
  return addDays(day, weekday > 4 ? 7 - weekday : -weekday);
}
