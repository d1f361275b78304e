/** Which of the days to come go back: all of them to begin with, one press away from none. */
import type { AssignmentCard } from "@/http/types";
import { capitalised, dayHours, distinctDays } from "@/requests/words";
import { CheckboxGroup } from "@/ui/Choices";
import { formatLongDay } from "@/ui/format";

const ALL = "all";

export function DayChooser({
  periods,
  kept,
  onKeep,
  error,
}: {
  periods: AssignmentCard["periods"];
  /** The days that stay; what is not in here goes. */
  kept: readonly string[];
  onKeep: (days: readonly string[]) => void;
  error: string | undefined;
}) {
  const days = distinctDays(periods);
  const chosen = days.filter((day) => !kept.includes(day));
  const all = chosen.length === days.length;
  const choose = (values: string[]) => {
    const wantsAll = values.includes(ALL);
    if (wantsAll !== all) onKeep(wantsAll ? [] : days);
    else onKeep(days.filter((day) => !values.includes(day)));
  };
  return (
    <CheckboxGroup
      label="Voor welke dagen?"
      options={[
        { value: ALL, label: `Alle dagen (${days.length})` },
        ...days.map((day) => ({
          value: day,
          label: capitalised(formatLongDay(day)),
          description: dayHours(periods, day),
        })),
      ]}
      value={all ? [ALL, ...chosen] : chosen}
      onChange={choose}
      error={error}
    />
  );
}
