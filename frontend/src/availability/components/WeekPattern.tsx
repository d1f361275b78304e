/** The usual week: one big toggle per half-day, its name for the whole day, the weekend only for who works then. */
import { Check } from "lucide-react";
import { Fragment, useState } from "react";

import type { Availability } from "@/availability/types";
import { HALF_DAYS, inPattern } from "@/availability/week";
import type { HalfDay } from "@/http/types";
import { Checkbox } from "@/ui/Choices";
import { formatWeekday } from "@/ui/format";
import "@/availability/components/week-pattern.css";

const shortDay = (weekday: number) => formatWeekday(weekday + 1).slice(0, 2);

const WORDS: Record<HalfDay, string> = { morning: "Ochtend", afternoon: "Middag" };

export function WeekPattern({
  availability,
  onSet,
}: {
  availability: Availability;
  onSet: (weekday: number, halfDays: readonly HalfDay[], can: boolean) => void;
}) {
  const [weekend, setWeekend] = useState(() =>
    availability.pattern.some((slot) => slot.weekday > 4),
  );
  const days = weekend ? [0, 1, 2, 3, 4, 5, 6] : [0, 1, 2, 3, 4];
  return (
    <div className="availability-week">
      <div
        className="availability-week__grid"
        style={{ ["--days" as string]: days.length }}
        role="group"
        aria-label="Mijn gewone week"
      >
        <span aria-hidden="true" />
        {days.map((weekday) => {
          const whole = HALF_DAYS.every((half) => inPattern(availability, weekday, half));
          return (
            <button
              key={weekday}
              type="button"
              className="availability-week__day"
              aria-pressed={whole}
              aria-label={`${shortDay(weekday)}: hele ${formatWeekday(weekday + 1)}`}
              onClick={() => onSet(weekday, HALF_DAYS, !whole)}
            >
              <span>{shortDay(weekday)}</span>
            </button>
          );
        })}
        {HALF_DAYS.map((halfDay) => (
          <Fragment key={halfDay}>
            <span className="availability-week__half" aria-hidden="true">
              {WORDS[halfDay]}
            </span>
            {days.map((weekday) => {
              const can = inPattern(availability, weekday, halfDay);
              return (
                <button
                  key={weekday}
                  type="button"
                  className="availability-week__toggle"
                  aria-pressed={can}
                  aria-label={`${formatWeekday(weekday + 1)}${halfDay === "morning" ? "ochtend" : "middag"}`}
                  onClick={() => onSet(weekday, [halfDay], !can)}
                >
                  {can && <Check size={22} strokeWidth={2.75} aria-hidden="true" />}
                </button>
              );
            })}
          </Fragment>
        ))}
      </div>
      <Checkbox label="Ook het weekend" checked={weekend} onChange={setWeekend} />
    </div>
  );
}
