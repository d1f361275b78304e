/** From places of schools to a flat picture: points in a box, and one number per region at its middle. */
import type { Dot, RegionStanding } from "@/regions/types";

export type NumberedRegion = { number: number; region: RegionStanding };
export type Point = { x: number; y: number };
export type Spot = Point & { schools: number; region: number | null };
export type Picture = { width: number; height: number; spots: Spot[]; middles: Map<number, Point> };

const WIDTH = 100;
const MARGIN = 6;
/** A degree of longitude is shorter than one of latitude this far north. */
const SHORTER = Math.cos((52.2 * Math.PI) / 180);
/** The smallest stretch of land that is drawn, in degrees: else one town would fill the map. */
const LEAST = 0.6;

/** By name, so that a number stays with its region whatever asks for a look today. */
export function numbered(regions: readonly RegionStanding[]): NumberedRegion[] {
  const byName = [...regions].sort((left, right) => left.name.localeCompare(right.name, "nl"));
  return byName.map((region, index) => ({ number: index + 1, region }));
}

export function draw(dots: readonly Dot[]): Picture | undefined {
  if (dots.length === 0) return undefined;
  const across = spread(dots.map(({ longitude }) => longitude * SHORTER));
  const up = spread(dots.map(({ latitude }) => latitude));
  const scale = (WIDTH - 2 * MARGIN) / Math.max(across.size, up.size);
  const width = across.size * scale + 2 * MARGIN;
  const height = up.size * scale + 2 * MARGIN;
  const spots = dots.map(({ latitude, longitude, schools, region }) => ({
    x: MARGIN + (longitude * SHORTER - across.from) * scale,
    y: height - MARGIN - (latitude - up.from) * scale,
    schools,
    region,
  }));
  return { width, height, spots, middles: middlesOf(spots) };
}

/** A dot grows with the schools it stands for: its surface, not its width. */
export function radiusOf(schools: number): number {
  return Math.min(2.4, 0.7 + 0.28 * Math.sqrt(schools));
}

function spread(values: readonly number[]): { from: number; size: number } {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const size = Math.max(most - least, LEAST);
  return { from: (least + most - size) / 2, size };
}

function middlesOf(spots: readonly Spot[]): Map<number, Point> {
  const sums = new Map<number, { x: number; y: number; schools: number }>();
  for (const { x, y, schools, region } of spots) {
    if (region === null) continue;
    const sum = sums.get(region) ?? { x: 0, y: 0, schools: 0 };
    sums.set(region, {
      x: sum.x + x * schools,
      y: sum.y + y * schools,
      schools: sum.schools + schools,
    });
  }
  return new Map(
    [...sums].map(([region, { x, y, schools }]) => [region, { x: x / schools, y: y / schools }]),
  );
}
