/** The rows behind one figure of taking part, and whether each counts. */
import { CircleCheck, Minus } from "lucide-react";

import { useParticipationRows, type Counted } from "@/governance/council";
import type { ParticipationFigure, ParticipationRow } from "@/governance/types";
import type { Ref } from "@/http/types";
import { Drawer } from "@/ui/Dialog";
import { QueryView, Skeleton } from "@/ui/States";
import { StatusBadge } from "@/ui/StatusBadge";
import { Table, type Column } from "@/ui/Table";
import { Paragraph, TextLink } from "@/ui/Text";

const LOOKS = {
  counts: { label: "Telt mee", icon: CircleCheck, tone: "filled" },
  not: { label: "Telt niet mee", icon: Minus, tone: "ended" },
} as const;

export function ParticipationRows({
  counted,
  chamber,
  figure,
  title,
  onClose,
}: {
  counted: Counted;
  chamber: Ref;
  figure: ParticipationFigure;
  title: string;
  onClose: () => void;
}) {
  const rows = useParticipationRows(counted, chamber.id, figure);
  return (
    <Drawer open wide onClose={onClose} title={title}>
      <QueryView query={rows} loading={<Skeleton label="De rijen laden" />}>
        {({ results }) => (
          <Table
            caption={`Wat geteld is: ${title}`}
            captionHidden
            columns={COLUMNS}
            rows={results}
            rowKey={(row) => `${row.seatLabel}-${row.about}-${row.detail}`}
            empty={<Paragraph tone="soft">Er is niets geteld in deze periode.</Paragraph>}
          />
        )}
      </QueryView>
    </Drawer>
  );
}

const COLUMNS: readonly Column<ParticipationRow>[] = [
  { id: "seat", header: "Zetel", heading: true, cell: (row) => row.seatLabel },
  {
    id: "about",
    header: "Waarover",
    cell: (row) =>
      row.decisionId === null ? (
        row.about
      ) : (
        <TextLink to={`/besluiten/${row.decisionId}`}>{row.about}</TextLink>
      ),
  },
  { id: "detail", header: "Bijzonderheden", cell: (row) => row.detail || "–" },
  {
    id: "counts",
    header: "Cijfer",
    cell: (row) => <StatusBadge look={LOOKS[row.isHit ? "counts" : "not"]} />,
  },
];
