/** Where a figure is going, in words: the last three figures of whole periods against the three before them. */
import type { AgreementRow } from "@/agreements/types";
import { writeIn } from "@/agreements/words";
import { formatNumber } from "@/ui/format";

const SPAN = 3;
/** A smaller part of the target than this is no change that anybody should act on. */
const NEGLIGIBLE = 0.01;

export type Trend = { going: "better" | "worse" | "level" | "unknown"; words: string };

type Traced = Pick<AgreementRow, "points" | "untilDate" | "indicator">;

export function trendOf(row: Traced, today: string): Trend {
  const values = wholePeriods(row, today);
  if (row.indicator.counting === "cumulative") return growthOf(row, values);
  if (values.length < 2)
    return { going: "unknown", words: "Nog te weinig metingen voor een trend" };
  const span = Math.min(SPAN, Math.floor(values.length / 2));
  const recent = meanOf(values.slice(-span));
  const before = meanOf(values.slice(-2 * span, -span));
  const moved = recent - before;
  const scale = Math.max(Math.abs(before), Math.abs(recent));
  const over = span === 1 ? "dan de meting ervoor" : `dan de ${span} metingen ervoor`;
  if (Math.abs(moved) <= scale * NEGLIGIBLE) {
    return { going: "level", words: `Ongeveer gelijk aan ${over.replace("dan ", "")}` };
  }
  const better = moved > 0 === (row.indicator.direction === "higher");
  const size =
    row.indicator.unit === "percent"
      ? `${formatNumber(Math.abs(moved))} procentpunt`
      : writeIn(row.indicator.unit)(Math.abs(moved));
  return {
    going: better ? "better" : "worse",
    words: `${better ? "Gaat vooruit" : "Gaat achteruit"}: gemiddeld ${size} ${moved > 0 ? "hoger" : "lager"} ${over}`,
  };
}

/** A running period would bend the line. */
function wholePeriods(row: Traced, today: string): number[] {
  return row.points.flatMap((point, index) => {
    const until = row.points[index + 1]?.fromDate ?? row.untilDate;
    return point.value !== null && until <= today ? [point.value] : [];
  });
}

/** A total only grows; what tells something is how fast. */
function growthOf(row: Traced, totals: readonly number[]): Trend {
  const last = totals.at(-1);
  if (last === undefined) return { going: "unknown", words: "Nog geen metingen" };
  const pace = writeIn(row.indicator.unit)(last / totals.length);
  return { going: "level", words: `Er kwam gemiddeld ${pace} per periode bij` };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
