/** The question for a substitute on one screen: filled in for the normal case, with its effect beside it. */
import { RotateCcw, Send, SquareCheckBig } from "lucide-react";
import { useEffect, useRef, useState } from "react";

import { isProblem, sentenceOf } from "@/http/errors";
import type { Ref, RequestBody } from "@/http/types";
import { OutcomeChoices } from "@/requests/components/OutcomeChoices";
import { planSentence } from "@/requests/components/WavePlan";
import { DayChoice } from "@/requests/form/DayChoice";
import {
  bodyOf,
  periodsOf,
  problemsOf,
  type DraftProblems,
  type RequestDraft,
} from "@/requests/form/draft";
import { HolidayNote } from "@/requests/form/HolidayNote";
import { NotesAndContact, PreferredPeople, SharedWork } from "@/requests/form/MoreDetails";
import { HalfDayChoice, LessonChoice } from "@/requests/form/PartChoice";
import { PreviewPanel } from "@/requests/form/PreviewPanel";
import { serverProblems } from "@/requests/form/serverProblems";
import { worksByLesson } from "@/requests/form/schoolDay";
import { useSettled } from "@/requests/form/useSettled";
import { FunctionChoice, GroupChoice, SubjectField, TrackChoice } from "@/requests/form/WorkChoice";
import { usePreview } from "@/requests/queries";
import type { SchoolLocation } from "@/schools/types";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Choices";
import { Form } from "@/ui/Form";
import { ErrorState, Skeleton } from "@/ui/States";
import { Heading, Paragraph } from "@/ui/Text";
import { useNow } from "@/ui/useNow";
import "@/requests/form/request-form.css";

export type RequestFormProps = {
  location: SchoolLocation;
  draft: RequestDraft;
  onChange: (part: Partial<RequestDraft>) => void;
  onRestart: () => void;
  onSend: (body: RequestBody) => void;
  sending: boolean;
  error: unknown;
  listed: readonly Ref[];
  known: readonly Ref[];
  onBehalf: boolean;
};

export function RequestForm(props: RequestFormProps) {
  const { location, draft, onChange, onSend, sending, error, onBehalf } = props;
  const now = useNow(20_000);
  const own = problemsOf(draft, location, now);
  const complete = Object.keys(own).length === 0;
  const [tried, setTried] = useState(false);
  const problems: DraftProblems = { ...serverProblems(error), ...(tried ? own : {}) };
  const form = useRef<HTMLDivElement>(null);
  const solved = draft.solvedInternally;
  const [solving, setSolving] = useState(solved !== null);
  const preview = usePreview(
    useSettledBody(complete && !solving ? bodyOf(draft, location, now) : undefined),
  );
  useFocusOnProblem(form, tried && !complete);

  const send = () => {
    setTried(true);
    if (complete && !(solving && solved === null)) onSend(bodyOf(draft, location, now));
  };

  return (
    <Form onSubmit={send}>
      <div ref={form} className="requests-form">
        <div className="requests-form__questions">
          <Questions {...props} problems={problems} now={now} />
          <Checkbox
            label={onBehalf ? "De school heeft het zelf opgelost" : "We hebben het zelf opgelost"}
            description={`Dan vragen we niemand. We leggen vast wat ${onBehalf ? "de school deed" : "jullie deden"}.`}
            checked={solving}
            onChange={(checked) => {
              setSolving(checked);
              if (!checked) onChange({ solvedInternally: null });
            }}
          />
        </div>
        <div className="requests-form__effect">
          {solving ? (
            <OutcomeChoices
              label={onBehalf ? "Wat heeft de school gedaan?" : "Wat hebben jullie gedaan?"}
              value={solved}
              onChange={(solvedInternally) => onChange({ solvedInternally })}
              error={tried && solved === null ? "Kies wat er is gedaan." : undefined}
            />
          ) : (
            <Effect
              preview={preview}
              complete={complete}
              now={now}
              {...props}
              wavesError={problems.waves}
            />
          )}
        </div>
        <div className="requests-form__send">
          {error !== null && !isProblem(error, "invalid") && (
            <Alert kind="error" announce>
              {sentenceOf(error)}
            </Alert>
          )}
          {!solving && complete && preview.data !== undefined && preview.data.eligibleCount > 0 && (
            <p className="requests-form__plan" role="status">
              {planSentence(preview.data.waves, now)}
            </p>
          )}
          <Button
            type="submit"
            look="primary"
            size="large"
            wide
            busy={sending}
            icon={solving ? <SquareCheckBig aria-hidden="true" /> : <Send aria-hidden="true" />}
          >
            {solving ? "Leg dit vast" : "Verstuur de aanvraag"}
          </Button>
        </div>
      </div>
    </Form>
  );
}

function Questions({
  location,
  draft,
  onChange,
  onRestart,
  listed,
  known,
  onBehalf,
  problems,
  now,
}: RequestFormProps & { problems: DraftProblems; now: Date }) {
  const byLesson = worksByLesson(location.sector);
  const PartChoice = byLesson ? LessonChoice : HalfDayChoice;
  const periods = periodsOf(draft, location, now);
  const work = { draft, onChange, problems };
  return (
    <>
      {!byLesson && <GroupChoice {...work} />}
      {byLesson && <SubjectField {...work} />}
      {byLesson && <TrackChoice {...work} />}
      <DayChoice
        key={location.id}
        schoolDays={location.schoolDays}
        days={draft.days}
        onChange={(days) => onChange({ days })}
        now={now}
        error={problems.days}
      />
      <HolidayNote location={location} days={draft.days} now={now} />
      <PartChoice
        schoolDays={location.schoolDays}
        days={draft.days}
        part={draft.part}
        onChange={(part) => onChange({ part })}
        now={now}
        error={problems.part}
      />
      <FunctionChoice draft={draft} onChange={onChange} byLesson={byLesson} />
      {!byLesson && draft.function === "subject_teacher" && <SubjectField {...work} />}
      {periods.length > 1 && <SharedWork draft={draft} onChange={onChange} />}
      <PreferredPeople
        draft={draft}
        onChange={onChange}
        listed={listed}
        known={known}
        whose={onBehalf ? "de" : "jullie"}
      />
      <NotesAndContact draft={draft} onChange={onChange} />
      <div className="requests-form__restart">
        <Button
          look="subtle"
          size="small"
          icon={<RotateCcw aria-hidden="true" />}
          onClick={onRestart}
        >
          Begin opnieuw
        </Button>
      </div>
    </>
  );
}

function Effect({
  preview,
  complete,
  draft,
  onChange,
  now,
  wavesError,
}: Pick<RequestFormProps, "draft" | "onChange"> & {
  preview: ReturnType<typeof usePreview>;
  complete: boolean;
  now: Date;
  wavesError: string | undefined;
}) {
  if (!complete) {
    return (
      <div className="requests-preview requests-preview--empty">
        <Heading level={2} looksLike={3}>
          Zo vragen we mensen
        </Heading>
        <Paragraph tone="soft">
          Vul de aanvraag in. Dan zie je hier meteen hoeveel mensen we vragen en wanneer.
        </Paragraph>
      </div>
    );
  }
  if (preview.data === undefined) {
    if (preview.isPending) return <Skeleton lines={5} label="We kijken wie er kan" />;
    return <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />;
  }
  return (
    <PreviewPanel
      preview={preview.data}
      draft={draft}
      onChange={onChange}
      now={now}
      wavesError={wavesError}
    />
  );
}

/** The same words make the same body, so that a ticking clock does not ask for a new preview. */
function useSettledBody(body: RequestBody | undefined): RequestBody | undefined {
  const settled = useSettled(body === undefined ? "" : JSON.stringify(body));
  return settled === "" || body === undefined ? undefined : (JSON.parse(settled) as RequestBody);
}

/** After a press on send, bring the first question that needs an answer into view. */
function useFocusOnProblem(form: React.RefObject<HTMLDivElement | null>, wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return;
    const first = form.current?.querySelector<HTMLElement>(
      '[aria-invalid="true"] input, input[aria-invalid="true"], select[aria-invalid="true"]',
    );
    first?.focus();
  }, [form, wanted]);
}
