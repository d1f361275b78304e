/** Stretches of the week: in order, added for several days at once, and never two over each other. */
import type { Window } from "@/notices/device/types";

export function sorted(windows: readonly Window[]): Window[] {
  return [...windows].sort((one, other) => keyOf(one).localeCompare(keyOf(other)));
}

/** The week with these times on these days added, or the sentence that says why not. */
export function adding(
  windows: readonly Window[],
  asked: { days: readonly number[]; from: string | null; until: string | null },
): Window[] | string {
  const { days, from, until } = asked;
  if (days.length === 0) return "Kies ten minste één dag.";
  if (from === null || until === null || until <= from) return "Kies een einde na het begin.";
  const wanted = sorted([...windows, ...days.map((weekday) => ({ weekday, from, until }))]);
  return clashes(wanted) ? "Je hebt op een van deze dagen al een tijd die overlapt." : wanted;
}

function clashes(windows: readonly Window[]): boolean {
  const inOrder = sorted(windows);
  return inOrder.some((window, index) => {
    const next = inOrder[index + 1];
    return next?.weekday === window.weekday && next.from < window.until;
  });
}

function keyOf({ weekday, from }: Window): string {
  return `${weekday} ${from}`;
}
