/** What the region pays to who stood ready and was not needed; counted per board, without names. */
import { useAllowances, type Counted } from "@/settlement/queries";
import type { AllowanceLine } from "@/settlement/types";
import { euros } from "@/settlement/words";
import { formatNumber } from "@/ui/format";
import { Section } from "@/ui/Layout";
import { QueryView, Skeleton } from "@/ui/States";
import { Table, type Column } from "@/ui/Table";
import { Paragraph } from "@/ui/Text";

const COLUMNS: readonly Column<AllowanceLine>[] = [
  { id: "board", header: "Invallers van", cell: (row) => row.boardName, heading: true },
  {
    id: "stood",
    header: "Dagdelen paraat",
    align: "end",
    cell: (row) => formatNumber(row.halfDaysReady),
  },
  {
    id: "called",
    header: "Toen gewerkt",
    align: "end",
    cell: (row) => formatNumber(row.halfDaysCalled),
  },
  {
    id: "no",
    header: "Nee gezegd of afgezegd",
    align: "end",
    cell: (row) => formatNumber(row.halfDaysSaidNo),
  },
  {
    id: "not-come",
    header: "Niet gekomen",
    align: "end",
    cell: (row) => formatNumber(row.halfDaysNotCome),
  },
  { id: "cents", header: "Toelage", align: "end", cell: (row) => euros(row.cents) },
];

export function Allowances({ counted }: { counted: Counted }) {
  const allowances = useAllowances(counted);
  return (
    <Section id="paraat" title="Paraat staan">
      <QueryView query={allowances} loading={<Skeleton label="De toelagen tellen" />}>
        {({ words, allowances: lines }) => (
          <>
            <Paragraph>{words}</Paragraph>
            {lines.length > 0 && (
              <Table
                caption="Toelagen voor paraat staan, tot en met gisteren"
                columns={COLUMNS}
                rows={lines}
                rowKey={(row) => row.boardName}
              />
            )}
          </>
        )}
      </QueryView>
    </Section>
  );
}
