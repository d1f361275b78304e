/** What at least five invallers said of one school, this school year or the last. */
import type { WelcomeTotal } from "@/looking-back/queries";
import { countOf } from "@/ui/format";
import { Table, type Column } from "@/ui/Table";
import { Paragraph } from "@/ui/Text";

type Counted = { label: string; yes: number; no: number; notApplicable: number };

const COLUMNS: readonly Column<Counted>[] = [
  { id: "line", header: "Punt", heading: true, cell: (row) => row.label },
  { id: "yes", header: "Ja", align: "end", cell: (row) => row.yes },
  { id: "no", header: "Nee", align: "end", cell: (row) => row.no },
  { id: "na", header: "N.v.t.", align: "end", cell: (row) => row.notApplicable },
];

export function WelcomeTotals({ total }: { total: WelcomeTotal }) {
  const { timesGladly, timesFine, timesRatherNot } = total.againTotals;
  return (
    <>
      <Table
        caption={`${yearOf(total)}, ${countOf(total.timesAnswered, "antwoord", "antwoorden")}`}
        columns={COLUMNS}
        rows={total.welcomeLines.map((one) => ({
          label: one.lineLabel,
          yes: one.timesYes,
          no: one.timesNo,
          notApplicable: one.timesNotApplicable,
        }))}
        rowKey={(row) => row.label}
      />
      <Paragraph>
        {`Vaker komen? Graag: ${timesGladly} · Prima: ${timesFine} · Liever niet: ${timesRatherNot}`}
      </Paragraph>
    </>
  );
}

export function yearOf(total: WelcomeTotal): string {
  return `Schooljaar ${total.schoolYear}-${total.schoolYear + 1}`;
}
