/** Whether every school has its region: numbers per municipality, the schools behind them, and the same as a file. */
import { CircleCheck } from "lucide-react";
import { useState } from "react";

import { useRoles } from "@/accounts/roles";
import { CoverageSchools } from "@/regions/components/CoverageSchools";
import { useCoverage, type Standing } from "@/regions/queries";
import type { MunicipalityCoverage } from "@/regions/types";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { formatNumber } from "@/ui/format";
import { PageHeader, Row, Section, Stack } from "@/ui/Layout";
import { CountLine } from "@/ui/Progress";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { Table, type Column } from "@/ui/Table";
import { OuterLink } from "@/ui/Text";
import "@/regions/components/regions.css";

type Open = { standing: Standing; municipality: MunicipalityCoverage | null };

export default function CoveragePage() {
  const { active } = useRoles();
  const coverage = useCoverage();
  const [open, setOpen] = useState<Open | null>(null);
  const national = active?.role === "national_monitor";
  return (
    <Stack gap="large">
      <PageHeader
        title="Dekking"
        kicker={national ? "Landelijk" : active?.region?.name}
        lead={
          national
            ? "Heeft elke school een onderwijsregio?"
            : "Heeft elke school in ons gebied een onderwijsregio?"
        }
        actions={
          <Row>
            <OuterLink href="/api/v1/region-coverage-exports?format=csv">CSV</OuterLink>
            <OuterLink href="/api/v1/region-coverage-exports?format=xlsx">Werkmap</OuterLink>
            <OuterLink href="/api/v1/region-coverage-exports?format=json">JSON</OuterLink>
          </Row>
        }
      />
      <QueryView query={coverage} loading={<CardSkeleton count={3} label="De dekking laadt" />}>
        {(data) =>
          data.coverage.total === 0 ? (
            <EmptyState title="Er zijn nog geen scholen in dit gebied" icon={<CircleCheck />}>
              Kies eerst de gemeenten van de regio, en lees het register van scholen in.
            </EmptyState>
          ) : (
            <Stack gap="large">
              <Card>
                <Stack gap="small">
                  <CountLine
                    part={data.coverage.inRegion}
                    whole={data.coverage.total}
                    word="in een regio"
                  />
                  <Row>
                    <Button
                      disabled={data.coverage.inNone === 0}
                      onClick={() => setOpen({ standing: "in_none", municipality: null })}
                    >
                      {`Toon ${formatNumber(data.coverage.inNone)} zonder regio`}
                    </Button>
                    <Button
                      disabled={data.coverage.inTwo === 0}
                      onClick={() => setOpen({ standing: "in_two", municipality: null })}
                    >
                      {`Toon ${formatNumber(data.coverage.inTwo)} in twee regio's`}
                    </Button>
                  </Row>
                </Stack>
              </Card>
              {open !== null && (
                <CoverageSchools
                  key={`${open.standing} ${open.municipality?.code ?? ""}`}
                  standing={open.standing}
                  municipality={open.municipality}
                  onClose={() => setOpen(null)}
                />
              )}
              <Section id="gemeenten" title="Per gemeente">
                <Table
                  caption="Dekking per gemeente"
                  captionHidden
                  columns={columnsFor(setOpen)}
                  rows={data.municipalities}
                  rowKey={(row) => row.code}
                />
              </Section>
            </Stack>
          )
        }
      </QueryView>
    </Stack>
  );
}

function columnsFor(onOpen: (open: Open) => void): readonly Column<MunicipalityCoverage>[] {
  const opening = (row: MunicipalityCoverage, standing: Standing, count: number, words: string) =>
    count === 0 ? (
      "0"
    ) : (
      <span className="regions-count">
        <Button
          size="small"
          look="subtle"
          aria-label={`${count} ${words} in ${nameOf(row)}, toon ze`}
          onClick={() => onOpen({ standing, municipality: row })}
        >
          {formatNumber(count)}
        </Button>
      </span>
    );
  return [
    { id: "name", header: "Gemeente", heading: true, cell: nameOf },
    {
      id: "total",
      header: "Scholen",
      align: "end",
      cell: (row) => formatNumber(row.coverage.total),
    },
    {
      id: "in",
      header: "In een regio",
      align: "end",
      cell: (row) => formatNumber(row.coverage.inRegion),
    },
    {
      id: "none",
      header: "In geen regio",
      align: "end",
      cell: (row) => opening(row, "in_none", row.coverage.inNone, "zonder regio"),
    },
    {
      id: "two",
      header: "In twee regio's",
      align: "end",
      cell: (row) => opening(row, "in_two", row.coverage.inTwo, "in twee regio's"),
    },
  ];
}

function nameOf(row: MunicipalityCoverage): string {
  if (row.name !== "") return row.name;
  return row.code === "" ? "Gemeente niet bekend" : `Gemeente ${row.code}`;
}
