/** Choosing among figures: which regions and school types are there, and the rows of one choice. */
import type { Ref } from "@/http/types";
import type { Figure, SchoolType, StaffFunction } from "@/shortage/types";

/** Every region once, by name. */
export function regionsIn(figures: readonly Figure[]): Ref[] {
  const byId = new Map(figures.map(({ region }) => [region.id, region]));
  return [...byId.values()].sort((left, right) => left.name.localeCompare(right.name, "nl"));
}

type Choice = { region: number; function: StaffFunction };

/** The school types that somebody was asked about. */
export function typesIn(figures: readonly Figure[], choice: Choice): SchoolType[] {
  const rows = figures.filter((row) => isOf(row, choice));
  return [...new Set(rows.flatMap(({ schoolType }) => (schoolType === null ? [] : [schoolType])))];
}

/** The first school type with a published figure to compare with; else all types together. */
export function comparedType(figures: readonly Figure[], choice: Choice): SchoolType | null {
  const compared = figures.find(
    (row) => isOf(row, choice) && row.schoolType !== null && row.benchmark !== null,
  );
  return compared?.schoolType ?? null;
}

/** One row per date, the newest first; without a school type the row of all of them together. */
export function rowsFor(
  figures: readonly Figure[],
  { schoolType, ...choice }: Choice & { schoolType: SchoolType | null },
): Figure[] {
  return figures.filter((row) => isOf(row, choice) && row.schoolType === schoolType);
}

function isOf(row: Figure, choice: Choice): boolean {
  return row.region.id === choice.region && row.function === choice.function;
}
