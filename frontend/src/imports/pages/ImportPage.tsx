/** One file: how far it is, what it would change or why it cannot be read, and storing it. */
import { ArrowLeft } from "lucide-react";
import { useState } from "react";
import { useParams } from "react-router";

import { isProblem, sentenceOf } from "@/http/errors";
import { Problems } from "@/imports/components/Problems";
import { Report } from "@/imports/components/Report";
import { useApplyImport, useImport } from "@/imports/queries";
import type { ImportRun } from "@/imports/types";
import { IMPORT_LOOKS, isRunning, KIND_WORDS } from "@/imports/words";
import { Alert } from "@/ui/Alert";
import { Button, ButtonLink } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Dialog } from "@/ui/Dialog";
import { countOf, formatDayAndTime } from "@/ui/format";
import { PageHeader, Section, Stack } from "@/ui/Layout";
import { ProgressBar } from "@/ui/Progress";
import { CardSkeleton, QueryView } from "@/ui/States";
import { StatusBadge } from "@/ui/StatusBadge";
import { Paragraph } from "@/ui/Text";
import "@/imports/components/imports.css";

export default function ImportPage() {
  const { importId } = useParams();
  const run = useImport(Number(importId));
  return (
    <QueryView query={run} level={1} loading={<CardSkeleton label="Het bestand laden" />}>
      {(detail) => <RunView run={detail} />}
    </QueryView>
  );
}

function RunView({ run }: { run: ImportRun }) {
  const compared = ["ready", "storing", "stored"].includes(run.status);
  return (
    <Stack gap="large">
      <title>{`${run.fileName} · Vervangingspool`}</title>
      <PageHeader
        title={<span className="imports-file-name">{run.fileName}</span>}
        kicker={KIND_WORDS[run.kind]}
        lead={`Ingeleverd ${formatDayAndTime(run.createdAt)}`}
        actions={
          <ButtonLink to="/imports" icon={<ArrowLeft size={18} aria-hidden="true" />}>
            Alle bestanden
          </ButtonLink>
        }
      />
      <Stack>
        <span role="status">
          <StatusBadge look={IMPORT_LOOKS[run.status]} size="large" />
        </span>
        <State run={run} />
        {run.notes.length > 0 && (
          <Alert kind="info" title="Goed om te weten">
            <ul>
              {run.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </Alert>
        )}
      </Stack>
      {run.problems.length > 0 && (
        <Section id="problems" title={countOf(run.problemCount, "fout", "fouten")}>
          <Problems run={run} />
        </Section>
      )}
      {compared && (
        <Section
          id="report"
          title={run.status === "stored" ? "Wat er veranderde" : "Wat er verandert"}
        >
          <Report run={run} />
        </Section>
      )}
    </Stack>
  );
}

function State({ run }: { run: ImportRun }) {
  if (isRunning(run.status)) {
    return (
      <Card>
        <Stack gap="small">
          <ProgressBar
            value={run.progress}
            tone="asked"
            label={run.status === "storing" ? "We slaan het op" : "We lezen het bestand"}
          />
          <Paragraph tone="soft">Je kunt dit scherm sluiten. We gaan gewoon door.</Paragraph>
        </Stack>
      </Card>
    );
  }
  if (run.status === "ready") return <Ready run={run} />;
  if (run.status === "stored") {
    return (
      <Alert kind="ok" title="Opgeslagen">
        {run.finishedAt !== null && `Klaar ${formatDayAndTime(run.finishedAt)}.`}
      </Alert>
    );
  }
  return (
    <Alert
      kind="error"
      title={
        run.status === "refused" ? "Dit bestand kunnen we niet inlezen" : "Het opslaan lukte niet"
      }
      actions={
        <ButtonLink to="/imports" size="small">
          Kies een ander bestand
        </ButtonLink>
      }
    >
      {run.status === "refused"
        ? "Er is niets opgeslagen. Los de fouten hieronder op en lever het bestand opnieuw in."
        : "Er is niets opgeslagen. Lever het bestand opnieuw in."}
    </Alert>
  );
}

function Ready({ run }: { run: ImportRun }) {
  const [asking, setAsking] = useState(false);
  const apply = useApplyImport(run.id);
  const { new: fresh, changed, closed, skipped } = run.counts;
  const touched = fresh + changed + closed;
  const nothing =
    skipped > 0
      ? {
          title: "Er valt niets op te slaan",
          sentence: `We sloegen ${countOf(skipped, "regel", "regels")} over.`,
        }
      : {
          title: "Alles klopt al",
          sentence: "In dit bestand staat niets nieuws. Je hoeft niets te doen.",
        };
  return (
    <>
      <Alert
        kind={touched > 0 ? "info" : skipped > 0 ? "warning" : "ok"}
        title={touched > 0 ? "Er is nog niets opgeslagen" : nothing.title}
        actions={
          touched > 0 && (
            <Button look="primary" onClick={() => setAsking(true)}>
              Sla dit op
            </Button>
          )
        }
      >
        {touched > 0
          ? "Kijk hieronder wat er verandert. Klopt het, sla het dan op."
          : nothing.sentence}
      </Alert>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Dit bestand opslaan?"
        actions={
          <>
            <Button onClick={() => setAsking(false)}>Terug</Button>
            <Button
              look="primary"
              busy={apply.isPending}
              onClick={() => apply.mutate(undefined, { onSuccess: () => setAsking(false) })}
            >
              Ja, sla op
            </Button>
          </>
        }
      >
        <Stack>
          <Paragraph>
            {`Er komen ${countOf(fresh, "regel", "regels")} bij, er veranderen er ${changed} en er sluiten er ${closed}. We verwijderen niets.`}
          </Paragraph>
          {apply.isError && (
            <Alert kind="error" announce>
              {isProblem(apply.error) ? apply.error.message : sentenceOf(apply.error)}
            </Alert>
          )}
        </Stack>
      </Dialog>
    </>
  );
}
