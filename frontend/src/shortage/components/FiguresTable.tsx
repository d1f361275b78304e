/** The figures of one function and school type, one row per date: the same as the picture, and how complete it is. */
import { fteWords } from "@/shortage/fte";
import type { Figure } from "@/shortage/types";
import { Table, type Column } from "@/ui/Table";

type FiguresTableProps = {
  caption: string;
  figures: readonly Figure[];
  /** What names a row: its date, or whose figure it is. */
  header: string;
  nameOf: (figure: Figure) => string;
};

export function FiguresTable({ caption, figures, header, nameOf }: FiguresTableProps) {
  const columns: readonly Column<Figure>[] = [
    { id: "name", header, heading: true, cell: nameOf },
    { id: "shown", header: "Tekort", align: "end", cell: (row) => <strong>{shareOf(row)}</strong> },
    {
      id: "hidden",
      header: "Verborgen (fte)",
      align: "end",
      cell: (row) => fteWords(row.hiddenVacancies),
    },
    {
      id: "open",
      header: "Open (fte)",
      align: "end",
      cell: (row) => fteWords(row.openVacancies),
    },
    {
      id: "replacements",
      header: "Niet vervuld (fte)",
      align: "end",
      cell: (row) => fteWords(row.replacements),
    },
    {
      id: "staffing",
      header: "Formatie (fte)",
      align: "end",
      cell: (row) => fteWords(row.staffing),
    },
    { id: "response", header: "Hoe compleet", cell: (row) => row.response },
  ];
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={figures}
      rowKey={(row) =>
        [row.referenceDay.id, row.region.id, row.board?.id ?? 0, row.schoolLocation?.id ?? 0].join()
      }
    />
  );
}

export function shareOf(figure: Figure): string {
  return figure.shown === "" ? "–" : figure.shown;
}
