/** What a figure is made of: a bar per board, per sector and per outcome; who looks for a board sees its own line first. */
import { useRoles } from "@/accounts/roles";
import type { Indicator, MeasurementPart } from "@/agreements/types";
import { BarTable, type BarRow } from "@/ui/Charts";
import { formatNumber } from "@/ui/format";
import { Stack } from "@/ui/Layout";

/** In the order in which people ask: who, where, why. */
const DIMENSIONS: readonly { dimension: string; of: string }[] = [
  { dimension: "board", of: "Bestuur" },
  { dimension: "sector", of: "Sector" },
  { dimension: "outcome", of: "Wat de school deed" },
];

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
  return (
    <Stack>
      {DIMENSIONS.map(({ dimension, of }) => {
        const own = parts.filter((part) => part.dimension === dimension);
        if (own.length === 0) return null;
        return (
          <BarTable
            key={dimension}
            caption={`${caption} per ${of.toLowerCase()}`}
            of={of}
            rows={barsOf(own, active?.organisation?.id)}
            {...(indicator.unit === "percent" ? { highest: 100, target } : {})}
          />
        );
      })}
    </Stack>
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
