/** Schools that take part here besides in the region they belong to: the exception, with its reason. */
import type { RegionWork } from "@/regions/types";
import { formatDate } from "@/ui/format";
import { Section } from "@/ui/Layout";
import { Table, type Column } from "@/ui/Table";

type Place = RegionWork["secondPlaces"][number];

export function SecondPlaces({ places }: { places: readonly Place[] }) {
  return (
    <Section id="tweede" title="Scholen die hier ook meedoen">
      <Table
        caption="Scholen in twee regio's"
        captionHidden
        columns={COLUMNS}
        rows={places}
        rowKey={(row) => row.id}
      />
    </Section>
  );
}

const COLUMNS: readonly Column<Place>[] = [
  {
    id: "school",
    header: "School",
    heading: true,
    cell: ({ schoolLocation }) => `${schoolLocation.name}, ${schoolLocation.place}`,
  },
  { id: "first", header: "Eigen regio", cell: (row) => row.firstRegion?.name ?? "–" },
  { id: "why", header: "Waarom", cell: (row) => row.reason },
  { id: "since", header: "Sinds", cell: (row) => formatDate(row.fromDate) },
];
