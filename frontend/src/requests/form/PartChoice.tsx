/** Which part of the day: whole, half, lessons, or hours of one's own; in the times of the school. */
import type { DayPart } from "@/requests/form/draft";
import { choosableSlots, isOver, slotsOn } from "@/requests/form/schoolDay";
import type { SchoolDaySlot } from "@/schools/types";
import { ChipChoice, ChipChoices } from "@/ui/Choices";
import { formatTimeRange } from "@/ui/format";
import { TimeField } from "@/ui/TimeField";

type PartProps = {
  schoolDays: readonly SchoolDaySlot[];
  days: readonly string[];
  part: DayPart;
  onChange: (part: DayPart) => void;
  now: Date;
  error?: string | undefined;
};

const HALF_DAY_WORDS: Readonly<Record<string, string>> = {
  morning: "Ochtend",
  afternoon: "Middag",
};

/** Primary schools work in half-days. */
export function HalfDayChoice({ schoolDays, days, part, onChange, now, error }: PartProps) {
  const slots = choosableSlots(schoolDays, days);
  const value = part.kind === "slots" ? (part.slots[0] ?? "day") : part.kind;
  return (
    <div className="requests-form__pair requests-form__parts">
      <ChipChoice
        label="Hele dag of een deel?"
        value={value}
        error={error}
        onChange={(choice) => onChange(partOf(choice))}
        options={[
          { value: "day", label: "Hele dag", ...times(dayTimes(schoolDays, days)) },
          ...slots
            .filter(({ slot }) => slot in HALF_DAY_WORDS)
            .map(({ slot, times: own }) => ({
              value: slot,
              label: HALF_DAY_WORDS[slot] ?? slot,
              disabled: own !== null && days.every((day) => isOver(day, own.end, now)),
              ...times(own),
            })),
          { value: "hours", label: "Andere tijden", description: "zelf kiezen" },
        ]}
      />
      <OwnHours part={part} onChange={onChange} />
    </div>
  );
}

/** Secondary schools work in lessons, not always next to each other. */
export function LessonChoice({ schoolDays, days, part, onChange, now, error }: PartProps) {
  const slots = choosableSlots(schoolDays, days);
  const first = slots[0]?.slot;
  return (
    <div className="requests-form__pair requests-form__parts">
      <ChipChoice
        label="Hele dag of een deel?"
        value={part.kind}
        error={part.kind === "slots" ? undefined : error}
        onChange={(kind) => onChange(kind === "slots" ? { kind, slots: [] } : partOf(kind))}
        options={[
          { value: "day", label: "Hele dag", ...times(dayTimes(schoolDays, days)) },
          ...(first === undefined
            ? []
            : [{ value: "slots" as const, label: "Lesuren", description: "kies zelf" }]),
          { value: "hours", label: "Andere tijden", description: "zelf kiezen" },
        ]}
      />
      {part.kind === "slots" && (
        <ChipChoices
          label="Welke lesuren?"
          value={part.slots}
          error={error}
          onChange={(chosen) => onChange({ kind: "slots", slots: chosen })}
          options={slots.map(({ slot, times: own }) => ({
            value: slot,
            label: slot,
            disabled: own !== null && days.every((day) => isOver(day, own.end, now)),
            ...(own === null ? {} : { description: own.start }),
          }))}
        />
      )}
      <OwnHours part={part} onChange={onChange} />
    </div>
  );
}

function OwnHours({ part, onChange }: Pick<PartProps, "part" | "onChange">) {
  if (part.kind !== "hours") return null;
  return (
    <div className="requests-form__hours">
      <TimeField
        label="Van"
        value={part.start}
        onChange={(start) => onChange({ ...part, start })}
      />
      <TimeField label="Tot" value={part.end} onChange={(end) => onChange({ ...part, end })} />
    </div>
  );
}

function partOf(choice: string): DayPart {
  if (choice === "day") return { kind: "day" };
  if (choice === "hours") return { kind: "hours", start: null, end: null };
  return { kind: "slots", slots: [choice] };
}

function times(hours: { start: string; end: string } | null): { description?: string } {
  return hours === null ? {} : { description: formatTimeRange(hours.start, hours.end) };
}

/** The whole day in hours, when all chosen days agree. */
function dayTimes(
  schoolDays: readonly SchoolDaySlot[],
  days: readonly string[],
): { start: string; end: string } | null {
  const hours = days.map((day) => {
    const slots = slotsOn(schoolDays, day);
    return { start: slots[0]?.start ?? "", end: slots.at(-1)?.end ?? "" };
  });
  const [first] = hours;
  if (first === undefined || first.start === "") return null;
  return hours.every((own) => own.start === first.start && own.end === first.end) ? first : null;
}
