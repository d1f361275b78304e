/** The municipalities of the region, since when, and who else has one. */
import { MapPinned } from "lucide-react";
import { useState } from "react";

import { AreaDialog } from "@/regions/components/AreaDialog";
import type { Municipality, RegionDetail } from "@/regions/types";
import { Button } from "@/ui/Button";
import { countOf, formatDate, formatNumber } from "@/ui/format";
import { Section } from "@/ui/Layout";
import { EmptyState } from "@/ui/States";
import { Table, type Column } from "@/ui/Table";
import { Paragraph } from "@/ui/Text";

export function Area({ region }: { region: RegionDetail }) {
  const [changing, setChanging] = useState(false);
  if (region.kind === "national") {
    return (
      <Section id="gebied" title="Gebied">
        <Paragraph>Deze regio is er voor het hele land, op een thema.</Paragraph>
      </Section>
    );
  }
  return (
    <Section
      id="gebied"
      title={`Gebied: ${countOf(region.municipalities.length, "gemeente", "gemeenten")}`}
      aside={
        region.mayKeep && (
          <Button
            size="small"
            icon={<MapPinned aria-hidden="true" />}
            onClick={() => setChanging(true)}
          >
            Pas het gebied aan
          </Button>
        )
      }
    >
      <Table
        caption="De gemeenten van de regio"
        captionHidden
        columns={COLUMNS}
        rows={region.municipalities}
        rowKey={(row) => row.code}
        empty={<EmptyState title="Er zijn nog geen gemeenten gekozen" icon={<MapPinned />} />}
      />
      {changing && <AreaDialog region={region} onClose={() => setChanging(false)} />}
    </Section>
  );
}

const COLUMNS: readonly Column<Municipality>[] = [
  {
    id: "name",
    header: "Gemeente",
    heading: true,
    cell: (row) => (row.name === "" ? `Gemeente ${row.code}` : row.name),
  },
  { id: "code", header: "Code", cell: (row) => row.code },
  {
    id: "schools",
    header: "Scholen die meedoen",
    align: "end",
    cell: (row) => formatNumber(row.schoolLocations),
  },
  {
    id: "shared",
    header: "Ook van",
    cell: (row) => (row.sharedWith.length === 0 ? "–" : row.sharedWith.join(", ")),
  },
  { id: "since", header: "Sinds", deskOnly: true, cell: (row) => formatDate(row.fromDate) },
];
