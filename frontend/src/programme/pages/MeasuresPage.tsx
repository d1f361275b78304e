/** All measures of the reader's region: on a line of time, and as cards by how far they are. */
import { ArrowLeft, ListChecks, Plus } from "lucide-react";
import { useSearchParams } from "react-router";

import { useRoles } from "@/accounts/roles";
import { Attention } from "@/programme/components/Attention";
import { Exports } from "@/programme/components/Exports";
import { MeasureCard } from "@/programme/components/MeasureCard";
import { MeasureTimeline } from "@/programme/components/MeasureTimeline";
import { useMeasures } from "@/programme/queries";
import { inOrder } from "@/programme/span";
import type { MeasureRow, MeasureStatus, Task } from "@/programme/types";
import { MEASURE_LOOKS, TASK_WORDS, TASKS } from "@/programme/words";
import { ButtonLink } from "@/ui/Button";
import { PageHeader, Row, Section, Stack } from "@/ui/Layout";
import { Select } from "@/ui/Select";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import "@/programme/components/programme.css";

const STATUSES = Object.keys(MEASURE_LOOKS) as MeasureStatus[];

export default function MeasuresPage() {
  const { active } = useRoles();
  const region = active?.region?.id;
  const measures = useMeasures(region);
  const writes = active?.role === "coordinator";
  return (
    <Stack gap="large">
      <PageHeader
        title="Maatregelen"
        kicker={active?.region?.name ?? "Alle regio's"}
        lead="Wat de regio doet, tot wanneer, en of het werkt."
        actions={
          <>
            <ButtonLink to="/plan" icon={<ArrowLeft size={18} aria-hidden="true" />}>
              Naar het plan
            </ButtonLink>
            {writes && (
              <ButtonLink
                to="/plan/maatregelen/nieuw"
                look="primary"
                icon={<Plus size={18} aria-hidden="true" />}
              >
                Nieuwe maatregel
              </ButtonLink>
            )}
          </>
        }
      />
      <QueryView query={measures} loading={<CardSkeleton count={4} label="Maatregelen laden" />}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title="Nog geen maatregelen" icon={<ListChecks />}>
              Zodra de regio iets gaat doen, staat het hier met begin, einde en evaluatie.
            </EmptyState>
          ) : (
            <Overview rows={rows} region={region} />
          )
        }
      </QueryView>
    </Stack>
  );
}

function Overview({ rows, region }: { rows: readonly MeasureRow[]; region: number | undefined }) {
  const [search, setSearch] = useSearchParams();
  const task = search.get("taak") ?? "";
  const status = search.get("stand") ?? "";
  const choose = (name: string, value: string) => {
    const wanted = new URLSearchParams(search);
    if (value === "") wanted.delete(name);
    else wanted.set(name, value);
    setSearch(wanted, { replace: true });
  };
  const shown = inOrder(rows).filter(
    (row) => (task === "" || row.task === task) && (status === "" || row.status === status),
  );
  return (
    <Stack gap="large">
      <Attention measures={rows} />
      <div className="programme-filters">
        <Select
          label="Taak"
          value={task as Task | ""}
          onChange={(value) => choose("taak", value)}
          emptyLabel="Alle taken"
          options={TASKS.map((one) => ({ value: one, label: TASK_WORDS[one] }))}
        />
        <Select
          label="Stand"
          value={status as MeasureStatus | ""}
          onChange={(value) => choose("stand", value)}
          emptyLabel="Elke stand"
          options={STATUSES.map((one) => ({ value: one, label: MEASURE_LOOKS[one].label }))}
        />
      </div>
      {shown.length === 0 ? (
        <EmptyState title="Geen maatregel past bij deze keuze" />
      ) : (
        <>
          <Section id="tijdlijn" title="In de tijd">
            <MeasureTimeline measures={shown} />
          </Section>
          <Section id="maatregelen" title="Een voor een">
            <div className="programme-list">
              {shown.map((measure) => (
                <MeasureCard key={measure.id} measure={measure} level={3} showTask />
              ))}
            </div>
          </Section>
        </>
      )}
      <Section id="bestanden" title="Als bestand">
        <Row>
          <Exports content="measures" name="maatregelen" region={region} />
        </Row>
      </Section>
    </Stack>
  );
}
