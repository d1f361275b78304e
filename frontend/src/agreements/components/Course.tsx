/** The figures over time: the line against its target, where it goes, and every period in a table. */
import type { Agreement, AgreementPeriod } from "@/agreements/types";
import {
  completenessOf,
  countedOf,
  isIncomplete,
  REPORT_LOOKS,
  shortPeriod,
  writeIn,
} from "@/agreements/words";
import { Card } from "@/ui/Card";
import { LineChart, type ChartPoint } from "@/ui/Charts";
import { Disclosure } from "@/ui/Disclosure";
import { countOf, formatAgo, isoDay } from "@/ui/format";
import { Stack } from "@/ui/Layout";
import { StatusBadge } from "@/ui/StatusBadge";
import { Table, type Column } from "@/ui/Table";
import { Paragraph, TextLink } from "@/ui/Text";

export function Course({ shown }: { shown: Agreement }) {
  const { indicator } = shown.agreement;
  return (
    <Stack>
      <Card>
        <Stack gap="small">
          <LineChart
            label={`${indicator.label} per periode, tegen de streefwaarde`}
            points={chartPointsOf(shown)}
            write={writeIn(indicator.unit)}
            floor={0}
            {...(indicator.unit === "percent" ? { ceiling: 100 } : {})}
            tableHidden
          />
          <Paragraph tone="soft">
            <strong>Verwachting.</strong> {shown.forecast.sentence}
          </Paragraph>
        </Stack>
      </Card>
      <Periods shown={shown} />
    </Stack>
  );
}

function Periods({ shown }: { shown: Agreement }) {
  const today = isoDay(new Date());
  const begun = shown.periods.filter(({ figure }) => figure.fromDate <= today);
  const awaited = new Set(shown.forecast.bands.map((band) => band.fromDate));
  const columns = columnsOf(shown).filter(
    ({ id }) => id !== "expected" || begun.some(({ figure }) => awaited.has(figure.fromDate)),
  );
  const ahead = shown.periods.filter(({ figure }) => figure.fromDate > today);
  return (
    <>
      {begun.length > 0 && (
        <Table
          caption="Tot nu toe, het nieuwste eerst"
          columns={columns}
          rows={[...begun].reverse()}
          rowKey={(period) => period.id}
        />
      )}
      {ahead.length > 0 && (
        <Disclosure
          summary={`${countOf(ahead.length, "periode", "perioden")} die nog ${ahead.length === 1 ? "komt" : "komen"}`}
          open={begun.length === 0}
        >
          <Table
            caption="Perioden die nog komen"
            captionHidden
            columns={columnsOf(shown).filter(({ id }) => AHEAD.includes(id))}
            rows={ahead}
            rowKey={(period) => period.id}
          />
        </Disclosure>
      )}
    </>
  );
}

const AHEAD = ["period", "target", "expected"];

/** Each period with its figure, or with what is expected of it. */
export function chartPointsOf({ agreement, periods, forecast }: Agreement): ChartPoint[] {
  const expected = new Map(forecast.bands.map((band) => [band.fromDate, band]));
  return periods.map(({ figure }) => ({
    label: figure.label,
    short: shortPeriod(agreement.periodKind, figure.fromDate),
    value: figure.value,
    target: figure.target,
    expected: expected.get(figure.fromDate),
  }));
}

function columnsOf({ agreement, forecast }: Agreement): Column<AgreementPeriod>[] {
  const { indicator } = agreement;
  const write = writeIn(indicator.unit);
  const expected = new Map(forecast.bands.map((band) => [band.fromDate, band]));
  return [
    { id: "period", header: "Periode", heading: true, cell: ({ figure }) => figure.label },
    {
      id: "figure",
      header: "Cijfer",
      cell: ({ figure, measurement }) => {
        if (measurement === null) return "–";
        const counted = countedOf(figure, indicator);
        return (
          <span className="agreements-two-lines">
            <TextLink to={`/afspraken/${agreement.id}/metingen/${measurement}`}>
              {figure.shown === "" ? "Niets te meten" : figure.shown}
            </TextLink>
            {counted !== undefined && <span className="agreements-soft">{counted}</span>}
          </span>
        );
      },
    },
    {
      id: "target",
      header: "Streefwaarde",
      cell: ({ figure }) => (figure.targetShown === "" ? "–" : figure.targetShown),
    },
    {
      id: "complete",
      header: "Compleet",
      deskOnly: true,
      cell: ({ figure }) => {
        const words = completenessOf(figure);
        if (words === undefined) return "–";
        return isIncomplete(figure) ? words : "Ja";
      },
    },
    {
      id: "expected",
      header: "Verwacht",
      cell: ({ figure }) => {
        const band = expected.get(figure.fromDate);
        return band === undefined
          ? "–"
          : `${write(band.value)} (${write(band.low)} – ${write(band.high)})`;
      },
    },
    {
      id: "measured",
      header: "Gemeten",
      deskOnly: true,
      cell: ({ figure }) => (figure.measuredAt === null ? "–" : formatAgo(figure.measuredAt)),
    },
    {
      id: "report",
      header: "Rapportage",
      cell: ({ status }) => <StatusBadge look={REPORT_LOOKS[status]} />,
    },
  ];
}
