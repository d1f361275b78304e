/** Schools a person is not asked for up to and including a day. */
import { SchoolPicker } from "@/availability/components/SchoolPicker";
import type { SchoolPause } from "@/availability/types";
import { DateField } from "@/ui/DayPicker";
import { addDays, isoDay } from "@/ui/format";

const USUAL_DAYS = 14;

export function PausedSchools({
  pauses,
  onChange,
}: {
  pauses: readonly SchoolPause[];
  onChange: (pauses: SchoolPause[]) => void;
}) {
  const today = isoDay(new Date());
  const lastDateOf = (id: number) =>
    pauses.find((pause) => pause.schoolLocation.id === id)?.lastDate ?? addDays(today, USUAL_DAYS);
  return (
    <SchoolPicker
      label="Hier even niet"
      description="Tot en met een dag vragen we deze scholen niet aan jou. Daarna weer wel. De school ziet dit niet."
      schools={pauses.map((pause) => pause.schoolLocation)}
      onChange={(schools) =>
        onChange(
          schools.map((school) => ({ schoolLocation: school, lastDate: lastDateOf(school.id) })),
        )
      }
      more={(school) => (
        <DateField
          label={`${school.name} niet tot en met`}
          value={lastDateOf(school.id)}
          min={today}
          onChange={(day) => {
            if (day === null) return;
            onChange(
              pauses.map((pause) =>
                pause.schoolLocation.id === school.id ? { ...pause, lastDate: day } : pause,
              ),
            );
          }}
        />
      )}
    />
  );
}
