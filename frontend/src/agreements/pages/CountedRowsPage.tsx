/** What a figure was counted from: its parts and every row behind it, as far as the reader may see them. */
import { ArrowLeft, CircleCheck, CircleX, EyeOff } from "lucide-react";
import { useState } from "react";
import { useParams } from "react-router";

import { useRoles } from "@/accounts/roles";
import { Parts } from "@/agreements/components/Parts";
import { pageOf } from "@/agreements/opening";
import { useAgreement, useCountedRows, useMeasurements, type Only } from "@/agreements/queries";
import type { Agreement, AgreementPeriod, CountedRow, Measurement } from "@/agreements/types";
import { completenessOf, countedOf, ROW_WORDS } from "@/agreements/words";
import { Alert } from "@/ui/Alert";
import { Button, ButtonLink } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { ChipChoice } from "@/ui/Choices";
import { DataList, type DataItem } from "@/ui/DataList";
import { countOf, formatDayAndTime } from "@/ui/format";
import { PageHeader, Row, Section, Stack } from "@/ui/Layout";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { Table, type Column } from "@/ui/Table";
import { Paragraph, TextLink } from "@/ui/Text";
import "@/agreements/components/agreements.css";

export default function CountedRowsPage() {
  const params = useParams();
  const id = Number(params["agreementId"]);
  const agreement = useAgreement(id);
  return (
    <QueryView query={agreement} level={1} loading={<CardSkeleton label="Het cijfer laden" />}>
      {(shown) => <Behind shown={shown} measurementId={Number(params["measurementId"])} />}
    </QueryView>
  );
}

function Behind({ shown, measurementId }: { shown: Agreement; measurementId: number }) {
  const { agreement } = shown;
  const measurements = useMeasurements(agreement.id);
  const measurement = measurements.data?.find(({ id }) => id === measurementId);
  const period = shown.periods.find(
    ({ id, measurement: current }) => id === measurement?.period || current === measurementId,
  );
  return (
    <Stack gap="large">
      <title>{`Achter het cijfer · ${agreement.title} · Vervangingspool`}</title>
      <PageHeader
        title={titleOf(shown, period, measurement)}
        kicker={`${agreement.title}, ${period?.figure.label ?? "eerdere meting"}`}
        lead={agreement.indicator.label}
        actions={
          <ButtonLink
            to={`/afspraken/${agreement.id}`}
            icon={<ArrowLeft size={18} aria-hidden="true" />}
          >
            Terug naar de afspraak
          </ButtonLink>
        }
      />
      {measurement !== undefined && (
        <>
          <Measured shown={shown} period={period} measurement={measurement} />
          {measurement.parts.length > 0 && (
            <Section id="delen" title="Waaruit het cijfer bestaat">
              <Card>
                <Parts
                  caption={`${agreement.indicator.label} in delen`}
                  parts={measurement.parts}
                  indicator={agreement.indicator}
                />
              </Card>
            </Section>
          )}
        </>
      )}
      <Section id="rijen" title="Elke rij achter dit cijfer">
        <Rows agreementId={agreement.id} measurementId={measurementId} />
      </Section>
    </Stack>
  );
}

function titleOf(
  { agreement }: Agreement,
  period: AgreementPeriod | undefined,
  measurement: Measurement | undefined,
): string {
  const shown = measurement?.shown ?? period?.figure.shown ?? "";
  if (shown === "") return "Niets te meten";
  const counted = period === undefined ? undefined : countedOf(period.figure, agreement.indicator);
  return measurement?.isCurrent === true && counted !== undefined ? `${shown}: ${counted}` : shown;
}

function Measured({
  shown,
  period,
  measurement,
}: {
  shown: Agreement;
  period: AgreementPeriod | undefined;
  measurement: Measurement;
}) {
  const nobody = measurement.source === "pool";
  const items: DataItem[] = [
    {
      term: "Gemeten",
      value: `${formatDayAndTime(measurement.measuredAt)}, ${nobody ? "door de pool" : `ingevoerd door ${measurement.measuredBy ?? "iemand"}`}`,
    },
    { term: "Definitie", value: `Versie ${measurement.indicatorVersion}` },
  ];
  const complete = period === undefined ? undefined : completenessOf(period.figure);
  if (complete !== undefined) items.push({ term: "Hoe compleet", value: complete });
  if (measurement.narrative !== "") items.push({ term: "Verhaal", value: measurement.narrative });
  if (measurement.reason !== "") {
    items.push({ term: "Waarom opnieuw", value: measurement.reason });
  }
  return (
    <Stack>
      {nobody && (
        <Alert kind="ok" title="Niemand heeft dit cijfer getypt">
          De pool telde de rijen hieronder zelf, volgens de definitie van{" "}
          {shown.agreement.indicator.owner}.
        </Alert>
      )}
      {!measurement.isCurrent && (
        <Alert kind="warning" title="Dit is niet meer het cijfer dat telt">
          Er kwam later een nieuwe meting over deze periode.
        </Alert>
      )}
      <Card>
        <DataList items={items} />
      </Card>
    </Stack>
  );
}

const CHOICES: { value: Exclude<Only, ""> | "all"; label: string }[] = [
  { value: "all", label: "Alles" },
  { value: "hit", label: "Telt mee in de teller" },
  { value: "missed", label: "Telt niet mee" },
];

function Rows({ agreementId, measurementId }: { agreementId: number; measurementId: number }) {
  const { active } = useRoles();
  const [only, setOnly] = useState<Only>("");
  const [page, setPage] = useState(1);
  const rows = useCountedRows(agreementId, measurementId, only, page);
  return (
    <Stack>
      <ChipChoice
        label="Welke rijen?"
        options={CHOICES}
        value={only === "" ? "all" : only}
        onChange={(value) => {
          setOnly(value === "all" ? "" : value);
          setPage(1);
        }}
      />
      <QueryView query={rows} level={3} loading={<CardSkeleton label="De rijen laden" />}>
        {(shown) => {
          const words = ROW_WORDS[shown.rowKind] ?? { one: "rij", many: "rijen" };
          const pages = Math.ceil(shown.total / shown.pageSize);
          return (
            <Stack>
              <Paragraph tone="soft">
                {`${countOf(shown.total, words.one, words.many)}${only === "" ? `, waarvan ${shown.hits} in de teller` : ""}.`}
              </Paragraph>
              {shown.hidden > 0 && <Hidden count={shown.hidden} words={words} />}
              <Table
                caption="De rijen achter dit cijfer"
                captionHidden
                columns={columnsFor((row) => pageOf(row.opens, active?.role))}
                rows={shown.results}
                rowKey={(row) => row.id}
                empty={shown.total === 0 && <NoRows />}
              />
              {pages > 1 && (
                <Row>
                  <Button disabled={page <= 1} onClick={() => setPage(page - 1)}>
                    Vorige
                  </Button>
                  <span>{`Bladzijde ${page} van ${pages}`}</span>
                  <Button disabled={page >= pages} onClick={() => setPage(page + 1)}>
                    Volgende
                  </Button>
                </Row>
              )}
            </Stack>
          );
        }}
      </QueryView>
    </Stack>
  );
}

function NoRows() {
  return (
    <EmptyState title="Geen rijen" level={3}>
      Achter dit cijfer staan geen rijen van de pool.
    </EmptyState>
  );
}

function Hidden({ count, words }: { count: number; words: { one: string; many: string } }) {
  return (
    <p className="agreements-hidden">
      <EyeOff size={18} aria-hidden="true" />
      {`${countOf(count, words.one, words.many)} op deze bladzijde ${count === 1 ? "is" : "zijn"} niet van jou om te zien. ${count === 1 ? "Die telt" : "Ze tellen"} wel mee.`}
    </p>
  );
}

function columnsFor(opening: (row: CountedRow) => string | undefined): Column<CountedRow>[] {
  return [
    {
      id: "row",
      header: "Rij",
      heading: true,
      cell: (row) => {
        const page = opening(row);
        return page === undefined ? row.label : <TextLink to={page}>{row.label}</TextLink>;
      },
    },
    { id: "detail", header: "Wat", cell: (row) => row.detail || "–" },
    { id: "state", header: "Stand", cell: (row) => row.state || "–" },
    {
      id: "hit",
      header: "In de teller",
      cell: (row) => (
        <span className="agreements-hit" data-tone={row.isHit ? "filled" : "ended"}>
          {row.isHit ? (
            <CircleCheck size={18} aria-hidden="true" />
          ) : (
            <CircleX size={18} aria-hidden="true" />
          )}
          {row.isHit ? "Ja" : "Nee"}
        </span>
      ),
    },
  ];
}
