/** The reports of a reference date: one's own to fill in, those of a board to review, those of a region to follow. */
import { CalendarPlus, ClipboardPen } from "lucide-react";
import { useState } from "react";

import { useRoles } from "@/accounts/roles";
import { ExtendDialog } from "@/shortage/components/ExtendDialog";
import { PlanDialog } from "@/shortage/components/PlanDialog";
import { ReportsTable } from "@/shortage/components/ReportsTable";
import { groupsOf } from "@/shortage/groups";
import { useReferenceDates, useReports } from "@/shortage/queries";
import type { ReferenceDate, ReportRow } from "@/shortage/types";
import { lookOf, placeOfReport } from "@/shortage/words";
import { Button } from "@/ui/Button";
import { LinkCard } from "@/ui/Card";
import { Disclosure } from "@/ui/Disclosure";
import { formatDate } from "@/ui/format";
import { PageHeader, Row, Section, Stack } from "@/ui/Layout";
import { Select } from "@/ui/Select";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { StatusBadge } from "@/ui/StatusBadge";
import { Paragraph } from "@/ui/Text";
import "@/shortage/components/shortage.css";

export default function ReportsPage() {
  const { active } = useRoles();
  return active?.role === "school_leader" ? <OwnReports /> : <ReportsOfMany />;
}

function OwnReports() {
  const reports = useReports(undefined);
  return (
    <Stack gap="large">
      <PageHeader
        title="Tekort opgeven"
        lead="Een paar keer per jaar vertelt elke school wat er tekortkomt. Wat de pool al weet, vullen wij in."
      />
      <QueryView query={reports} loading={<CardSkeleton label="Je opgaven laden" />}>
        {(rows) => <OwnCards rows={rows} />}
      </QueryView>
    </Stack>
  );
}

function OwnCards({ rows }: { rows: readonly ReportRow[] }) {
  if (rows.length === 0) {
    return (
      <EmptyState title="Er staat nu niets open" icon={<ClipboardPen />}>
        Je krijgt een bericht zodra er weer een peildatum is.
      </EmptyState>
    );
  }
  const { toDo, others } = groupsOf(rows);
  return (
    <Stack gap="large">
      {toDo.length > 0 && (
        <Section id="nu" title="Nu in te vullen">
          <Stack>
            {toDo.map((row) => (
              <ReportCard key={row.id} row={row} />
            ))}
          </Stack>
        </Section>
      )}
      {others.length > 0 && (
        <Section id="eerder" title="Eerder">
          <Stack>
            {others.map((row) => (
              <ReportCard key={row.id} row={row} />
            ))}
          </Stack>
        </Section>
      )}
    </Stack>
  );
}

function ReportCard({ row }: { row: ReportRow }) {
  const look = lookOf(row);
  const fills = row.nextMoves.includes("save");
  return (
    <LinkCard
      to={`/tekortregistratie/${row.id}`}
      title={`${row.number > 1 ? `Correctie ${row.number - 1}, ` : ""}${row.referenceDay.label}`}
      aside={<StatusBadge look={look} />}
      tone={look.tone}
    >
      <Paragraph tone="soft">
        {fills
          ? `${placeOfReport(row)}. Invullen kan tot en met ${formatDate(row.referenceDay.closesDate)}.`
          : placeOfReport(row)}
      </Paragraph>
    </LinkCard>
  );
}

function ReportsOfMany() {
  const dates = useReferenceDates();
  const { active } = useRoles();
  const [planning, setPlanning] = useState(false);
  const keeps = active?.role === "coordinator";
  const plan = keeps && (
    <Button
      look="primary"
      icon={<CalendarPlus aria-hidden="true" />}
      onClick={() => setPlanning(true)}
    >
      Plan een peildatum
    </Button>
  );
  return (
    <Stack gap="large">
      <PageHeader
        title="Tekortregistratie"
        lead={
          keeps
            ? "Wie heeft opgegeven wat er tekortkomt, en wie nog niet."
            : "Kijk na wat je scholen opgaven, en geef op hoeveel schoolleiders je tekortkomt."
        }
        actions={plan}
      />
      <QueryView query={dates} loading={<CardSkeleton label="De peildata laden" />}>
        {({ results }) => (
          <OfDates key={results[0]?.id} dates={results} keeps={keeps} plan={plan} />
        )}
      </QueryView>
      {planning && (
        <PlanDialog region={active?.region ?? null} onClose={() => setPlanning(false)} />
      )}
    </Stack>
  );
}

function OfDates({
  dates,
  keeps,
  plan,
}: {
  dates: readonly ReferenceDate[];
  keeps: boolean;
  plan: false | React.ReactElement;
}) {
  const begun = dates.filter((date) => date.openness !== "upcoming");
  const upcoming = dates.filter((date) => date.openness === "upcoming");
  const [chosen, setChosen] = useState<string>("");
  const day = begun.find((date) => String(date.id) === chosen) ?? begun[0];
  const next = upcoming.at(-1);
  return (
    <Stack>
      {next !== undefined && (
        <Paragraph tone="soft">
          {`Volgende peildatum: ${next.label}. Invullen kan vanaf ${formatDate(next.opensDate)}.`}
        </Paragraph>
      )}
      {day === undefined ? (
        <EmptyState
          title="Er is nog geen peildatum geweest"
          icon={<ClipboardPen />}
          action={plan === false ? undefined : plan}
        >
          Zodra de eerste opengaat, staan hier de opgaven van de scholen.
        </EmptyState>
      ) : (
        <>
          <Row align="end">
            <Select
              label="Peildatum"
              value={String(day.id)}
              onChange={setChosen}
              options={begun.map((date) => ({ value: String(date.id), label: date.label }))}
            />
            {keeps && day.region !== null && <MoreTime key={day.id} day={day} />}
          </Row>
          <OfDay day={day} />
        </>
      )}
    </Stack>
  );
}

function MoreTime({ day }: { day: ReferenceDate }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>Geef meer tijd</Button>
      {asking && <ExtendDialog day={day} onClose={() => setAsking(false)} />}
    </>
  );
}

function OfDay({ day }: { day: ReferenceDate }) {
  const reports = useReports(day.id);
  return (
    <QueryView query={reports} loading={<CardSkeleton label="De opgaven laden" />}>
      {(rows) => <Groups day={day} rows={rows} />}
    </QueryView>
  );
}

function Groups({ day, rows }: { day: ReferenceDate; rows: readonly ReportRow[] }) {
  const { toDo, toReview, silent, others } = groupsOf(rows);
  const expected = rows.filter((row) => row.number === 1).length;
  const received = rows.filter(
    (row) => row.number === 1 && ["submitted", "reviewed", "frozen"].includes(row.status),
  ).length;
  if (expected === 0) {
    return (
      <EmptyState title="Nog geen opgaven" icon={<ClipboardPen />}>
        De opgaven worden klaargezet. Kom over een paar minuten terug.
      </EmptyState>
    );
  }
  return (
    <Stack gap="large">
      <Paragraph>
        <strong>{`${received} van de ${expected} opgaven zijn binnen.`}</strong>{" "}
        {day.openness === "open"
          ? `Indienen kan tot en met ${formatDate(day.closesDate)}.`
          : "Deze peildatum is gesloten."}
      </Paragraph>
      {toDo.length > 0 && (
        <Section id="zelf" title="Zelf in te vullen">
          <Stack>
            {toDo.map((row) => (
              <ReportCard key={row.id} row={row} />
            ))}
          </Stack>
        </Section>
      )}
      <Part id="nakijken" title="Na te kijken" rows={toReview} />
      <Part
        id="wachten"
        title={day.openness === "open" ? "Nog niet ingediend" : "Niet ingediend"}
        rows={silent}
        numbers={false}
      />
      {others.length > 0 && (
        <Disclosure
          summary={`Binnen (${others.length})`}
          open={toReview.length === 0 && silent.length === 0}
        >
          <ReportsTable caption="Binnen" rows={others} />
        </Disclosure>
      )}
    </Stack>
  );
}

function Part({
  id,
  title,
  rows,
  numbers = true,
}: {
  id: string;
  title: string;
  rows: readonly ReportRow[];
  numbers?: boolean;
}) {
  if (rows.length === 0) return null;
  return (
    <Section id={id} title={`${title} (${rows.length})`}>
      <ReportsTable caption={title} rows={rows} numbers={numbers} />
    </Section>
  );
}
