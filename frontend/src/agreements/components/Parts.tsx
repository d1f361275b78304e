/** What a figure is made of: a bar per board or per outcome; who looks for a board sees its own line first. */
import { useRoles } from "@/accounts/roles";
import type { Indicator, MeasurementPart } from "@/agreements/types";
import { BarTable, type BarRow } from "@/ui/Charts";
import { formatNumber } from "@/ui/format";

export function Parts({
  caption,
  parts,
  indicator,
  target,
}: {
  caption: string;
  parts: readonly MeasurementPart[];
  indicator: Indicator;
  target?: { value: number; shown: string } | undefined;
}) {
  const { active } = useRoles();
  const board = parts.some((part) => part.dimension === "board");
  const rows = barsOf(parts, active?.organisation?.id);
  return (
    <BarTable
      caption={caption}
      of={board ? "Bestuur" : "Waardoor"}
      rows={rows}
      {...(indicator.unit === "percent" ? { highest: 100, target } : {})}
    />
  );
}

/** The own board first, then the others by name. */
export function barsOf(parts: readonly MeasurementPart[], own: number | undefined): BarRow[] {
  return parts
    .map((part) => {
      const isOwn = part.dimension === "board" && part.key === String(own);
      const { numerator, denominator } = part;
      const share = denominator !== null && denominator > 0 && part.shown.endsWith("%");
      return {
        id: `${part.dimension}-${part.key}-${part.label}`,
        label: part.label,
        value: share ? (numerator / denominator) * 100 : ratioOf(numerator, denominator),
        shown: part.shown === "" ? "Niets te meten" : part.shown,
        ...(share
          ? { counted: `${formatNumber(numerator)} van ${formatNumber(denominator)}` }
          : {}),
        ...(isOwn ? { own: "Jouw bestuur" } : {}),
      };
    })
    .sort(
      (left, right) =>
        Number("own" in right) - Number("own" in left) ||
        left.label.localeCompare(right.label, "nl"),
    );
}

function ratioOf(numerator: number, denominator: number | null): number {
  return denominator === null || denominator === 0 ? numerator : numerator / denominator;
}
