/** What other regions do and share: what works, what does not, and what stood in the way. */
import { ArrowLeft, Lightbulb, Copy } from "lucide-react";
import { useState } from "react";

import { useRoles } from "@/accounts/roles";
import { datesOf } from "@/programme/components/MeasureCard";
import { useSharedMeasures } from "@/programme/queries";
import type { EvaluationOutcome, SharedMeasure, Task } from "@/programme/types";
import { KIND_WORDS, MEASURE_LOOKS, OUTCOME_LOOKS, TASK_WORDS, TASKS } from "@/programme/words";
import { ButtonLink } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { countOf } from "@/ui/format";
import { PageHeader, Row, Stack } from "@/ui/Layout";
import { Select } from "@/ui/Select";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { StatusBadge } from "@/ui/StatusBadge";
import "@/programme/components/programme.css";

const OUTCOMES = Object.keys(OUTCOME_LOOKS) as EvaluationOutcome[];

export default function SharedMeasuresPage() {
  const [task, setTask] = useState<Task | "">("");
  const [outcome, setOutcome] = useState<EvaluationOutcome | "">("");
  const shared = useSharedMeasures(task, outcome);
  return (
    <Stack gap="large">
      <PageHeader
        title="Wat werkt elders"
        lead="Maatregelen die andere regio's delen, met wat zij ervan leerden. Wat geëvalueerd is, staat voorop."
        actions={
          <ButtonLink to="/plan" icon={<ArrowLeft size={18} aria-hidden="true" />}>
            Naar het plan
          </ButtonLink>
        }
      />
      <div className="programme-filters">
        <Select
          label="Taak"
          value={task}
          onChange={setTask}
          emptyLabel="Alle taken"
          options={TASKS.map((value) => ({ value, label: TASK_WORDS[value] }))}
        />
        <Select
          label="Uitkomst"
          value={outcome}
          onChange={setOutcome}
          emptyLabel="Elke uitkomst"
          options={OUTCOMES.map((value) => ({ value, label: OUTCOME_LOOKS[value].label }))}
        />
      </div>
      <QueryView query={shared} loading={<CardSkeleton count={3} label="Maatregelen laden" />}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title="Hier is nog niets gedeeld" icon={<Lightbulb />}>
              Deelt je eigen regio iets? Dat kan op de pagina van een maatregel.
            </EmptyState>
          ) : (
            <div className="programme-list">
              {rows.map((measure) => (
                <SharedCard key={measure.id} measure={measure} />
              ))}
            </div>
          )
        }
      </QueryView>
    </Stack>
  );
}

function SharedCard({ measure }: { measure: SharedMeasure }) {
  const { active } = useRoles();
  const look = measure.outcome === "" ? undefined : OUTCOME_LOOKS[measure.outcome];
  return (
    <Card as="article" tone={look?.tone}>
      <h2 className="ui-card__title">{measure.title}</h2>
      <ul className="programme-tags" aria-label="Kenmerken">
        <li>
          <StatusBadge look={look ?? MEASURE_LOOKS[measure.status]} />
        </li>
        <li className="programme-tag">{measure.region.name}</li>
        <li className="programme-tag">{TASK_WORDS[measure.task]}</li>
        <li className="programme-tag">{KIND_WORDS[measure.kind]}</li>
        {measure.isRetention && <li className="programme-tag">Behoud</li>}
      </ul>
      <p className="programme-text">{measure.text}</p>
      {measure.evaluations.map((evaluation) => (
        <blockquote key={evaluation.id} className="programme-learned">
          <strong>{OUTCOME_LOOKS[evaluation.outcome].label}.</strong> {evaluation.context}
        </blockquote>
      ))}
      <p className="programme-soft">
        {datesOf(measure)}
        {measure.adoptionCount > 0 &&
          ` · overgenomen door ${countOf(measure.adoptionCount, "regio", "regio's")}`}
      </p>
      {active?.role === "coordinator" && (
        <Row>
          <ButtonLink
            to={`/plan/maatregelen/nieuw?van=${measure.id}`}
            icon={<Copy size={18} aria-hidden="true" />}
          >
            Neem over
            <span className="visually-hidden">{`: ${measure.title}`}</span>
          </ButtonLink>
        </Row>
      )}
    </Card>
  );
}
