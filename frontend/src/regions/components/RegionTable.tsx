/** Every region in a row; the number is the one on the map. */
import { numbered, type NumberedRegion } from "@/regions/map";
import type { RegionStanding } from "@/regions/types";
import { STATUS_LOOKS } from "@/regions/words";
import { STATUS_LOOKS as AGREEMENT_LOOKS } from "@/agreements/words";
import { formatDate, formatNumber } from "@/ui/format";
import { StatusBadge } from "@/ui/StatusBadge";
import { Table, type Column } from "@/ui/Table";
import { TextLink } from "@/ui/Text";

export function RegionTable({ regions }: { regions: readonly RegionStanding[] }) {
  return (
    <Table
      caption="Alle onderwijsregio's"
      captionHidden
      columns={COLUMNS}
      rows={numbered(regions)}
      rowKey={({ region }) => region.id}
    />
  );
}

const COLUMNS: readonly Column<NumberedRegion>[] = [
  {
    id: "name",
    header: "Regio",
    heading: true,
    cell: ({ number, region }) => (
      <span className="regions-name">
        <span className="regions-mark" data-tone={STATUS_LOOKS[region.status].tone}>
          {number}
        </span>
        <TextLink to={`/regios/${region.id}`}>{region.name}</TextLink>
      </span>
    ),
  },
  {
    id: "status",
    header: "Status",
    cell: ({ region }) => (
      <span className="regions-two-lines">
        <StatusBadge look={STATUS_LOOKS[region.status]} />
        {region.statusSince !== null && (
          <span className="regions-soft">{`Sinds ${formatDate(region.statusSince)}`}</span>
        )}
      </span>
    ),
  },
  {
    id: "schools",
    header: "Scholen",
    align: "end",
    cell: ({ region }) => formatNumber(region.counts.schoolLocations),
  },
  {
    id: "boards",
    header: "Besturen",
    align: "end",
    cell: ({ region }) => formatNumber(region.counts.boards),
  },
  {
    id: "coverage",
    header: "Scholen van het gebied in een regio",
    align: "end",
    cell: ({ region: { coverage } }) =>
      coverage.total === 0
        ? "–"
        : `${formatNumber(coverage.inRegion)}\u00a0van\u00a0${formatNumber(coverage.total)}`,
  },
  {
    id: "agreements",
    header: "Afspraken",
    cell: ({ region }) =>
      region.agreements.length === 0 ? (
        "–"
      ) : (
        <ul className="regions-agreements">
          {region.agreements.map(({ status, count }) => (
            <li key={status}>
              <StatusBadge
                look={AGREEMENT_LOOKS[status]}
                label={`${formatNumber(count)} ${AGREEMENT_LOOKS[status].label.toLowerCase()}`}
              />
            </li>
          ))}
        </ul>
      ),
  },
  {
    id: "proposals",
    header: "Voorstellen in stemming",
    align: "end",
    cell: ({ region }) => formatNumber(region.openProposals),
  },
];
