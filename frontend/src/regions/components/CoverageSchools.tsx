/** The schools behind one number of the coverage. */
import { X } from "lucide-react";
import { useState } from "react";

import { Pages } from "@/people/components/Pages";
import { useCoverageLocations, type Standing } from "@/regions/queries";
import type { CoverageLocation, MunicipalityCoverage } from "@/regions/types";
import { Button } from "@/ui/Button";
import { Section } from "@/ui/Layout";
import { EmptyState, QueryView, Skeleton } from "@/ui/States";
import { Table, type Column } from "@/ui/Table";

const WORDS: Record<Standing, string> = {
  in_none: "Scholen in geen regio",
  in_two: "Scholen in twee regio's",
};

export function CoverageSchools({
  standing,
  municipality,
  onClose,
}: {
  standing: Standing;
  municipality: MunicipalityCoverage | null;
  onClose: () => void;
}) {
  const [page, setPage] = useState(1);
  const schools = useCoverageLocations(standing, municipality?.code ?? null, page);
  const place = municipality === null ? "" : `, ${municipality.name}`;
  return (
    <Section
      id="scholen"
      title={`${WORDS[standing]}${place}`}
      aside={
        <Button size="small" icon={<X aria-hidden="true" />} onClick={onClose}>
          Sluit
        </Button>
      }
    >
      <QueryView query={schools} loading={<Skeleton lines={4} label="De scholen laden" />}>
        {(rows) => (
          <div aria-busy={schools.isPlaceholderData}>
            <Table
              caption={WORDS[standing]}
              captionHidden
              columns={COLUMNS}
              rows={rows.results}
              rowKey={(row) => row.id}
              empty={<EmptyState title="Geen scholen meer" />}
            />
            {rows.total > rows.pageSize && <Pages {...rows} onPage={setPage} />}
          </div>
        )}
      </QueryView>
    </Section>
  );
}

const COLUMNS: readonly Column<CoverageLocation>[] = [
  {
    id: "name",
    header: "School",
    heading: true,
    cell: (row) => (
      <span className="regions-two-lines">
        {row.name}
        <span className="regions-soft">{`${row.place}, ${row.locationCode}`}</span>
      </span>
    ),
  },
  { id: "board", header: "Bestuur", cell: (row) => row.board.name },
  { id: "region", header: "Regio", cell: (row) => row.region?.name ?? "Geen" },
];
