/** Work of several days that has begun: until when it goes on says more than its first day, which is over. */
import { periodsToCome } from "@/assignments/days";
import type { AssignmentCard } from "@/http/types";
import { distinctDays, hoursOf, whenOf } from "@/requests/words";
import { formatRelativeDay, formatTime, isoDay } from "@/ui/format";

/** "Loopt nog t/m do 26 nov."; nothing before it begins, on a single day, or when it is over. */
export function runsUntil(periods: AssignmentCard["periods"], now: Date): string | undefined {
  const days = distinctDays(periods);
  const last = days.at(-1);
  if (last === undefined || days.length === 1) return undefined;
  const [today, clock] = [isoDay(now), formatTime(now)];
  const hasBegun = periods.some(
    ({ date, start }) => date < today || (date === today && start <= clock),
  );
  return hasBegun && periodsToCome(periods, now).length > 0
    ? `Loopt nog t/m ${formatRelativeDay(last, now)}`
    : undefined;
}

/** One line for a card: "Loopt nog t/m do 26 nov., 08:30 – 15:00", and else when it is. */
export function whenStill(periods: AssignmentCard["periods"], now: Date): string {
  const running = runsUntil(periods, now);
  if (running === undefined) return whenOf(periods, now);
  const hours = hoursOf(periods);
  return hours === undefined ? running : `${running}, ${hours}`;
}
