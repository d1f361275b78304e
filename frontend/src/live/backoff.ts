/** How long to wait before the next attempt: doubling, bounded, and spread so that screens do not return at once. */

const FIRST_MS = 500;
const LONGEST_MS = 20_000;

export function waitBefore(attempt: number, random: () => number = Math.random): number {
  const ceiling = Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt);
  return Math.round(ceiling / 2 + (ceiling / 2) * random());
}
