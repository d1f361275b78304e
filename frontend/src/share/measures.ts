/** The three numbers of a share: what each counts, in words for the person who reads them. */
import type { BarRow } from "@/ui/Charts";
import { formatNumber } from "@/ui/format";
import type { OwnShare, ShareFigure } from "@/share/queries";

export type MeasureId = "asked" | "accepted" | "worked";

export type Measure = {
  id: MeasureId;
  title: string;
  text: string;
  /** What stands on place one. */
  most: string;
  rows: string;
  figure: (share: OwnShare) => ShareFigure;
};

export const MEASURES: readonly Measure[] = [
  {
    id: "asked",
    title: "Gevraagd",
    text: "Hoe vaak we je vroegen, ook als een ander net eerder was.",
    most: "het vaakst gevraagd",
    rows: "Bekijk wanneer je bent gevraagd",
    figure: ({ asked }) => asked,
  },
  {
    id: "accepted",
    title: "Ja gezegd",
    text: "Hoe vaak je antwoord ja was, zelf of met een eigen regel.",
    most: "het vaakst ja",
    rows: "Bekijk wanneer je ja zei",
    figure: ({ accepted }) => accepted,
  },
  {
    id: "worked",
    title: "Gewerkte dagdelen",
    text: "Een ochtend of een middag is een dagdeel. We tellen tot en met vandaag.",
    most: "de meeste dagdelen",
    rows: "Bekijk je dagdelen",
    figure: ({ halfDaysWorked }) => halfDaysWorked,
  },
];

/** One's own bar first, then those of the others: only numbers that fit nobody in particular. */
export function barsOf({ own, others }: ShareFigure): BarRow[] {
  const bar = (id: string, label: string, value: number): BarRow => ({
    id,
    label,
    value,
    shown: formatNumber(value),
  });
  const mine = { ...bar("own", "Jij", own), own: "jouw cijfer" };
  if (others === null) return [mine];
  return [
    mine,
    bar("median", "Middelste van de anderen", others.median),
    bar("highest", "Hoogste van de anderen", others.highest),
    bar("lowest", "Laagste van de anderen", others.lowest),
  ];
}

/** "Je staat op plek 4 van 15. Plek 1 is het vaakst gevraagd." */
export function placeInWords({ others }: ShareFigure, most: string): string | null {
  if (others === null) return null;
  return `Je staat op plek ${others.place} van ${others.people + 1}. Plek 1 is ${most}.`;
}
