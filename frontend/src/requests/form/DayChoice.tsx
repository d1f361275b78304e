/** When: the first school days as one press, and a calendar for other or several days. */
import { useState } from "react";

import { nextSchoolDays, slotsOn } from "@/requests/form/schoolDay";
import { capitalised } from "@/requests/words";
import type { SchoolDaySlot } from "@/schools/types";
import { ChipChoice } from "@/ui/Choices";
import { DaysPicker } from "@/ui/DayPicker";
import { addDays, formatDay, formatRelativeDay, isoDay } from "@/ui/format";

const OTHER = "other";
const FURTHEST_DAYS = 365;

export function DayChoice({
  schoolDays,
  days,
  onChange,
  now,
  error,
}: {
  schoolDays: readonly SchoolDaySlot[];
  days: readonly string[];
  onChange: (days: string[]) => void;
  now: Date;
  error?: string | undefined;
}) {
  const quick = nextSchoolDays(schoolDays, now, 2);
  const [first] = days;
  const isQuick = days.length === 1 && first !== undefined && quick.includes(first);
  const [picking, setPicking] = useState(!isQuick);
  const today = isoDay(now);
  return (
    <div className="requests-form__pair">
      <ChipChoice
        label="Wanneer?"
        value={picking || !isQuick ? OTHER : first}
        onChange={(choice) => {
          setPicking(choice === OTHER);
          if (choice !== OTHER) onChange([choice]);
        }}
        error={error}
        options={[
          ...quick.map((day) => ({
            value: day,
            label: capitalised(formatRelativeDay(day, now)),
            ...(formatRelativeDay(day, now) === formatDay(day)
              ? {}
              : { description: formatDay(day) }),
          })),
          { value: OTHER, label: "Andere dagen", description: "of meer dagen" },
        ]}
      />
      {(picking || !isQuick) && (
        <DaysPicker
          label="Kies een of meer dagen"
          value={days}
          onChange={onChange}
          min={today}
          max={addDays(today, FURTHEST_DAYS)}
          isUnavailable={(day) => slotsOn(schoolDays, day).length === 0}
        />
      )}
    </div>
  );
}
