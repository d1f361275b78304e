/** The picture of the figures: how high each part stands, and where the published figure runs. */
import type { Figure } from "@/shortage/types";

export type ChartPart = { kind: "open" | "hidden" | "replacements"; percent: number };
export type ChartBar = {
  id: number;
  label: string;
  shown: string;
  parts: readonly ChartPart[];
  isComplete: boolean;
};
export type Chart = { bars: readonly ChartBar[]; top: number; benchmark: number | null };

const HEADROOM = 1.15;

/** Bars from the oldest date to the newest; a date without any staffing has no bar. */
export function chartOf(figures: readonly Figure[]): Chart {
  const oldestFirst = [...figures].sort((left, right) =>
    left.referenceDay.date.localeCompare(right.referenceDay.date),
  );
  const bars = oldestFirst.map((figure) => ({
    id: figure.referenceDay.id,
    label: figure.referenceDay.label,
    shown: figure.shown,
    parts: partsOf(figure),
    isComplete: figure.isComplete,
  }));
  const benchmark = oldestFirst.at(-1)?.benchmark?.percent ?? null;
  const highest = Math.max(0, benchmark ?? 0, ...figures.map((figure) => figure.percent ?? 0));
  return { bars, benchmark, top: highest === 0 ? 1 : highest * HEADROOM };
}

function partsOf(figure: Figure): ChartPart[] {
  if (figure.percent === null || figure.staffing === 0) return [];
  const share = (fte: number) => (fte / figure.staffing) * 100;
  return [
    { kind: "hidden", percent: share(figure.hiddenVacancies) },
    { kind: "open", percent: share(figure.openVacancies) },
    { kind: "replacements", percent: share(figure.replacements) },
  ];
}
