/** Whether the region is large enough: every condition of the scheme beside the number that was counted. */
import { Plus } from "lucide-react";
import { useState } from "react";

import { FigureDialog } from "@/regions/components/FigureDialog";
import type { RegionDetail, RegionWork, ThresholdCheck } from "@/regions/types";
import { lookOfCheck, MEASURE_WORDS } from "@/regions/words";
import { Button } from "@/ui/Button";
import { formatDate, formatNumber } from "@/ui/format";
import { Section } from "@/ui/Layout";
import { StatusBadge } from "@/ui/StatusBadge";
import { Table, type Column } from "@/ui/Table";
import { Paragraph } from "@/ui/Text";

export function Thresholds({ region, work }: { region: RegionDetail; work: RegionWork }) {
  const [stating, setStating] = useState(false);
  const { scheme } = work;
  if (scheme === null) return null;
  return (
    <Section
      id="omvang"
      title="Is de regio groot genoeg?"
      aside={
        region.mayKeep && (
          <Button size="small" icon={<Plus aria-hidden="true" />} onClick={() => setStating(true)}>
            Geef een aantal op
          </Button>
        )
      }
    >
      <Paragraph tone="soft">{`${scheme.name}. Geldt vanaf ${formatDate(scheme.fromDate)}. ${scheme.note}`}</Paragraph>
      <Table
        caption="Voorwaarden en aantallen"
        captionHidden
        columns={COLUMNS}
        rows={work.thresholds}
        rowKey={(row) => row.measure}
      />
      {stating && <FigureDialog region={region} onClose={() => setStating(false)} />}
    </Section>
  );
}

const COLUMNS: readonly Column<ThresholdCheck>[] = [
  {
    id: "what",
    header: "Voorwaarde",
    heading: true,
    cell: (row) => (
      <span className="regions-two-lines">
        {row.sentence}
        {row.group === "pupils" && (
          <span className="regions-soft">Eén van de sectoren is genoeg</span>
        )}
      </span>
    ),
  },
  {
    id: "number",
    header: "Geteld",
    align: "end",
    cell: (row) => (
      <span className="regions-two-lines">
        {row.number === null ? "–" : formatNumber(row.number)}
        <span className="regions-soft">{MEASURE_WORDS[row.measure].toLowerCase()}</span>
      </span>
    ),
  },
  { id: "minimum", header: "Minstens", align: "end", cell: (row) => formatNumber(row.minimum) },
  {
    id: "stand",
    header: "Stand",
    cell: (row) => <StatusBadge look={lookOfCheck(row)} />,
  },
  {
    id: "source",
    header: "Bron",
    deskOnly: true,
    cell: (row) =>
      row.countedDate === null ? (
        row.number === null ? (
          "–"
        ) : (
          "Telt het platform zelf"
        )
      ) : (
        <span className="regions-two-lines">
          {row.source}
          <span className="regions-soft">{formatDate(row.countedDate)}</span>
        </span>
      ),
  },
];
