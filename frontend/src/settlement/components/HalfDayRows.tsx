/** The half-days of one board, one by one: what it gave and what it got. */
import { ArrowDownLeft, ArrowUpRight, CircleX } from "lucide-react";
import { useState } from "react";

import { Pages } from "@/people/components/Pages";
import { useGivenHalfDays, type Counted } from "@/settlement/queries";
import type { GivenHalfDay } from "@/settlement/types";
import { euros } from "@/settlement/words";
import type { Ref } from "@/http/types";
import { Button } from "@/ui/Button";
import { Drawer } from "@/ui/Dialog";
import { formatDate } from "@/ui/format";
import { Stack } from "@/ui/Layout";
import { QueryView, Skeleton } from "@/ui/States";
import { StatusBadge } from "@/ui/StatusBadge";
import { Table, type Column } from "@/ui/Table";
import { Paragraph } from "@/ui/Text";

const GAVE = { label: "Gegeven", icon: ArrowUpRight, tone: "filled" } as const;
const GOT = { label: "Gekregen", icon: ArrowDownLeft, tone: "ended" } as const;
const MISSED = { label: "Niet gekomen, telt niet", icon: CircleX, tone: "unfilled" } as const;
const HALF_DAYS: Record<GivenHalfDay["halfDay"], string> = {
  morning: "ochtend",
  afternoon: "middag",
};

export function HalfDayRows({
  counted,
  board,
  onClose,
}: {
  counted: Counted;
  board: Ref;
  onClose: () => void;
}) {
  const [page, setPage] = useState(1);
  const rows = useGivenHalfDays(counted, board.id, page);
  const title = `Dagdelen van ${board.name}`;
  return (
    <Drawer open wide onClose={onClose} title={title}>
      <QueryView query={rows} loading={<Skeleton label="De dagdelen laden" />}>
        {({ results, ...shown }) => (
          <div aria-busy={rows.isPlaceholderData}>
            <Stack>
              <Table
                caption={title}
                captionHidden
                columns={columnsFor(board)}
                rows={results.map((row, place) => ({ ...row, place }))}
                rowKey={(row) => row.place}
                empty={<Paragraph tone="soft">In deze periode was er niets.</Paragraph>}
              />
              <Pages {...shown} onPage={setPage} />
              <Button onClick={onClose}>Sluit de lijst</Button>
            </Stack>
          </div>
        )}
      </QueryView>
    </Drawer>
  );
}

function Amount({ row }: { row: GivenHalfDay }) {
  if (row.notCome) return <StatusBadge look={MISSED} />;
  return row.cents === 0 ? "–" : euros(row.cents);
}

function columnsFor(board: Ref): readonly Column<GivenHalfDay & { place: number }>[] {
  const gave = (row: GivenHalfDay) => row.giver.id === board.id;
  return [
    {
      id: "day",
      header: "Dag",
      heading: true,
      cell: (row) => `${formatDate(row.date)}, ${HALF_DAYS[row.halfDay]}`,
    },
    { id: "way", header: "Wat", cell: (row) => <StatusBadge look={gave(row) ? GAVE : GOT} /> },
    {
      id: "other",
      header: "Ander bestuur",
      cell: (row) => (gave(row) ? row.receiver.name : row.giver.name),
    },
    { id: "school", header: "School", cell: (row) => row.schoolName },
    {
      id: "euro",
      header: "Bedrag",
      align: "end",
      cell: (row) => <Amount row={row} />,
    },
  ];
}
