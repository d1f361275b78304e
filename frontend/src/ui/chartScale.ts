/** Where numbers stand in a picture: a domain around them, round ticks, and places from 0 to 100. */

export type Domain = { low: number; high: number };

/** From the lowest to the highest with some air; never below `floor` or above `ceiling`. */
export function domainOf(
  values: readonly number[],
  { floor = -Infinity, ceiling = Infinity }: { floor?: number; ceiling?: number } = {},
): Domain {
  if (values.length === 0) return { low: 0, high: 1 };
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const air = (highest - lowest || Math.abs(highest) || 1) * 0.12;
  return { low: Math.max(floor, lowest - air), high: Math.min(ceiling, highest + air) };
}

/** Round numbers within the domain, at most `most` of them. */
export function ticksOf({ low, high }: Domain, most = 5): number[] {
  const step = roundStep((high - low) / Math.max(1, most - 1));
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** 1, 2 or 5 times a power of ten, not below the wanted step. */
function roundStep(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted));
  const times = [1, 2, 5, 10].find((one) => one * power >= wanted * (1 - 1e-9)) ?? 10;
  return times * power;
}

/** How high a value stands, 0 at the bottom and 100 on top. */
export function heightOf(value: number, { low, high }: Domain): number {
  return high === low ? 50 : ((value - low) / (high - low)) * 100;
}

/** How far the place with this index is from the left, 0 to 100; one place stands in the middle. */
export function placeOf(index: number, count: number): number {
  return count < 2 ? 50 : (index / (count - 1)) * 100;
}

/** Runs of places that have a value: a gap breaks a line, it is no zero. */
export function runsOf(values: readonly (number | null)[]): { index: number; value: number }[][] {
  const runs: { index: number; value: number }[][] = [[]];
  values.forEach((value, index) => {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push({ index, value });
  });
  return runs.filter((run) => run.length > 0);
}

/** Which places get a word below them, when at most `most` fit: evenly, and always the last. */
export function labelledPlaces(count: number, most: number): number[] {
  const step = Math.max(1, Math.ceil(count / most));
  const places = [];
  for (let place = count - 1; place >= 0; place -= step) places.unshift(place);
  return places;
}
