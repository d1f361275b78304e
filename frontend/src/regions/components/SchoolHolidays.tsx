/** The school holidays that the region keeps, from this school year on; who keeps the region adds and removes them. */
import { CalendarPlus, Palmtree } from "lucide-react";
import { useState } from "react";

import { useSchoolHolidays } from "@/holidays/queries";
import type { SchoolHoliday } from "@/holidays/types";
import { PART_WORDS } from "@/holidays/words";
import { AddHolidayDialog, RemoveHolidayDialog } from "@/regions/components/HolidayDialogs";
import type { RegionDetail } from "@/regions/types";
import { Button } from "@/ui/Button";
import { formatDate, isoDay } from "@/ui/format";
import { Section } from "@/ui/Layout";
import { EmptyState, QueryView, Skeleton } from "@/ui/States";
import { Table, type Column } from "@/ui/Table";

export function SchoolHolidays({ region }: { region: RegionDetail }) {
  const holidays = useSchoolHolidays({
    region: region.id,
    fromDate: startOfSchoolYear(isoDay(new Date())),
  });
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<SchoolHoliday | null>(null);
  const keeps = region.mayKeep && region.status !== "merged" && region.status !== "ended";
  const last = holidays.data?.results.at(-1);
  return (
    <Section
      id="vakanties"
      title="Schoolvakanties"
      aside={
        keeps && (
          <Button
            size="small"
            icon={<CalendarPlus aria-hidden="true" />}
            onClick={() => setAdding(true)}
          >
            Voeg een vakantie toe
          </Button>
        )
      }
    >
      <QueryView query={holidays} loading={<Skeleton label="De vakanties laden" />}>
        {({ results }) => (
          <Table
            caption="De schoolvakanties van de regio"
            captionHidden
            columns={keeps ? [...COLUMNS, removalWith(setRemoving)] : COLUMNS}
            rows={results}
            rowKey={(row) => row.id}
            empty={<EmptyState title="Er staan nog geen vakanties" icon={<Palmtree />} />}
          />
        )}
      </QueryView>
      {adding && (
        <AddHolidayDialog
          region={region}
          part={last?.holidayRegion ?? ""}
          onClose={() => setAdding(false)}
        />
      )}
      {removing !== null && (
        <RemoveHolidayDialog region={region} holiday={removing} onClose={() => setRemoving(null)} />
      )}
    </Section>
  );
}

const COLUMNS: readonly Column<SchoolHoliday>[] = [
  { id: "name", header: "Vakantie", heading: true, cell: (row) => row.name },
  { id: "part", header: "Voor", cell: (row) => partOf(row) },
  { id: "first", header: "Eerste dag", cell: (row) => formatDate(row.firstDate) },
  { id: "last", header: "Laatste dag", cell: (row) => formatDate(row.lastDate) },
];

/** "noord", "zuid (hier zijn geen scholen)" */
function partOf({ holidayRegion, reach }: SchoolHoliday): string {
  const part = PART_WORDS[holidayRegion];
  return reach === "none" ? `${part} (hier zijn geen scholen)` : part;
}

/** The first of August before this day: what was before is no news any more. */
function startOfSchoolYear(today: string): string {
  const year = Number(today.slice(0, 4));
  return today.slice(5) < "08-01" ? `${year - 1}-08-01` : `${year}-08-01`;
}

function removalWith(onRemove: (holiday: SchoolHoliday) => void): Column<SchoolHoliday> {
  return {
    id: "remove",
    header: "Wijzigen",
    cell: (row) => (
      <Button
        size="small"
        look="subtle"
        aria-label={`Haal weg: ${row.name} (${PART_WORDS[row.holidayRegion]}) vanaf ${formatDate(row.firstDate)}`}
        onClick={() => onRemove(row)}
      >
        Haal weg
      </Button>
    ),
  };
}
