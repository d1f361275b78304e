/** The form of a report, one step at a time: kept as you go, handed in at the end. */
import { Check, CloudOff, LoaderCircle, Send, TriangleAlert } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useSearchParams } from "react-router";

import { sentenceOf } from "@/http/errors";
import { CheckStep } from "@/shortage/components/CheckStep";
import { Explained } from "@/shortage/components/Explained";
import { FteField } from "@/shortage/components/FteField";
import { pathOf, pathOfField, type Edits } from "@/shortage/edits";
import { parseFte } from "@/shortage/fte";
import { useMoveReport } from "@/shortage/queries";
import { shownFirst, stepOfPath, stepsOf, type Step } from "@/shortage/steps";
import type { Cell, Report, SchoolType } from "@/shortage/types";
import { useFilling, type Filling, type SaveState } from "@/shortage/useFilling";
import { TYPE_WORDS } from "@/shortage/words";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { RadioGroup } from "@/ui/Choices";
import { Disclosure } from "@/ui/Disclosure";
import { Form } from "@/ui/Form";
import { ActionBar, Row, Stack } from "@/ui/Layout";
import { Heading, Paragraph } from "@/ui/Text";
import { useToast } from "@/ui/toasts";

const STEP = "stap";

export function FillingForm({ report }: { report: Report }) {
  const steps = stepsOf(report);
  const filling = useFilling(report);
  const submit = useMoveReport(report.report.id);
  const toast = useToast();
  const [params, setParams] = useSearchParams();
  const [tried, setTried] = useState(false);
  const at = Math.max(
    0,
    steps.findIndex((step) => step.id === params.get(STEP)),
  );
  const step = steps[at];
  const heading = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [at]);
  if (step === undefined) return null;
  const go = (target: Step | undefined) => {
    if (target === undefined) return;
    moved.current = true;
    setParams({ [STEP]: target.id });
  };
  const handIn = async () => {
    setTried(true);
    if (!(await filling.flush())) return;
    submit.mutate({ move: "submission" }, { onSuccess: () => toast("Ingediend. Dank je wel.") });
  };
  const isLast = step.kind === "check";
  return (
    <Form onSubmit={() => (isLast ? void handIn() : go(steps[at + 1]))}>
      <Card>
        <Stack>
          <div ref={heading} tabIndex={-1} className="shortage-step">
            <p className="shortage-soft">{`Stap ${at + 1} van ${steps.length}`}</p>
            <progress className="shortage-progress" max={steps.length} value={at + 1} aria-hidden />
            <Heading level={2}>{step.title}</Heading>
          </div>
          <StepBody
            step={step}
            report={report}
            filling={filling}
            tried={tried}
            onPath={(path) => go(stepOfPath(steps, path))}
          />
          {filling.problem !== null && (
            <Alert kind="error" announce>
              {sentenceOf(filling.problem)}
            </Alert>
          )}
          {submit.isError && (
            <Alert kind="error" announce>
              {sentenceOf(submit.error)}
            </Alert>
          )}
        </Stack>
      </Card>
      <SaveLine state={hasWrong(filling.edits) ? "refused" : filling.state} />
      <ActionBar>
        <Row spread>
          <Button disabled={at === 0} onClick={() => go(steps[at - 1])}>
            Vorige
          </Button>
          {isLast ? (
            <Button
              type="submit"
              look="primary"
              icon={<Send aria-hidden="true" />}
              busy={submit.isPending}
            >
              Dien in
            </Button>
          ) : (
            <Button type="submit" look="primary">
              Volgende
            </Button>
          )}
        </Row>
      </ActionBar>
    </Form>
  );
}

type StepProps = {
  report: Report;
  filling: Filling;
  /** Whether somebody already tried to hand in: only then is shown what is missing. */
  tried: boolean;
};

function StepBody({
  step,
  onPath,
  ...props
}: StepProps & { step: Step; onPath: (path: string) => void }) {
  if (step.kind === "type") return <TypeStep {...props} />;
  if (step.kind === "check") {
    return <CheckStep report={props.report} edits={props.filling.edits} onPath={onPath} />;
  }
  const questions = [...new Set(step.cells.map((cell) => cell.question))];
  const { definition } = props.report;
  return (
    <>
      <Explained definition={definition} questions={questions} />
      {step.kind === "work" ? (
        <Numbers cells={step.cells} {...props} />
      ) : (
        <GapsStep cells={step.cells} {...props} />
      )}
    </>
  );
}

function TypeStep({ report, filling }: StepProps) {
  return (
    <RadioGroup<SchoolType>
      label="Zo telt je school mee in de cijfers"
      options={report.schoolTypeChoices.map((value) => ({ value, label: TYPE_WORDS[value] }))}
      value={report.report.schoolTypes[0] ?? null}
      onChange={filling.chooseType}
    />
  );
}

function GapsStep({ cells, ...props }: StepProps & { cells: readonly Cell[] }) {
  // What is typed in a field that was asked for stays where it is while this step is open.
  const { first, others } = shownFirst(cells);
  const counted = cells.some((cell) => cell.prefilled !== null);
  return (
    <>
      <Paragraph>
        {counted
          ? "Dit telde de pool in de vier weken voor de peildatum. Klopt het? Dan hoef je niets te doen."
          : "De pool telde in de vier weken voor de peildatum niets. Vul alleen in wat er toch was."}
      </Paragraph>
      <Numbers cells={first.filter((cell) => cell.question === "hidden_vacancies")} {...props} />
      {others.length > 0 && (
        <Disclosure
          summary="Andere noodoplossingen"
          open={others.some((cell) => pathOf(cell) in props.filling.edits)}
        >
          <Stack>
            <Numbers cells={others} {...props} />
          </Stack>
        </Disclosure>
      )}
      <Numbers cells={first.filter((cell) => cell.question === "replacements")} {...props} />
    </>
  );
}

function Numbers({ cells, report, filling, tried }: StepProps & { cells: readonly Cell[] }) {
  const missing = Object.fromEntries(
    report.problems.map(({ field, message }) => [pathOfField(field), message]),
  );
  return cells.map((cell) => {
    const path = pathOf(cell);
    return (
      <FteField
        key={path}
        cell={cell}
        edit={filling.edits[path]}
        requests={report.requests}
        refusal={filling.refusals[path]}
        missing={tried && filling.edits[path] === undefined ? missing[path] : undefined}
        onType={filling.type}
      />
    );
  });
}

const SAVE_LINES = {
  saved: { icon: Check, words: "Alles is bewaard. Je kunt later verdergaan." },
  saving: { icon: LoaderCircle, words: "Bezig met bewaren…" },
  kept: {
    icon: CloudOff,
    words: "Geen verbinding. Je getallen staan op dit toestel; we versturen ze zodra het kan.",
  },
  refused: { icon: TriangleAlert, words: "Nog niet bewaard. Kijk bij het rood gemarkeerde getal." },
} as const;

/** What is no number is never sent: the line may not say that all is kept. */
function hasWrong(edits: Edits): boolean {
  return Object.values(edits).some(({ text }) => parseFte(text).kind === "wrong");
}

function SaveLine({ state }: { state: SaveState }) {
  const { icon: Icon, words } = SAVE_LINES[state];
  return (
    <p className="shortage-save" role="status">
      <Icon size={18} aria-hidden="true" /> {words}
    </p>
  );
}
