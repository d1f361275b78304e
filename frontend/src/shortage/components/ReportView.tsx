/** A report to read: its numbers, the requests behind them, its versions and what happened to it. */
import { CheckCheck, Undo2 } from "lucide-react";
import { useState } from "react";
import { useNavigate } from "react-router";

import { ROLE_WORDS } from "@/accounts/roles";
import { sentenceOf } from "@/http/errors";
import type { Role } from "@/http/types";
import { Explained } from "@/shortage/components/Explained";
import { NumbersTable } from "@/shortage/components/NumbersTable";
import { ReasonDialog } from "@/shortage/components/ReasonDialog";
import { useMoveReport } from "@/shortage/queries";
import type { Report } from "@/shortage/types";
import { REPORT_LOOKS } from "@/shortage/words";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Disclosure } from "@/ui/Disclosure";
import { countOf, formatDayAndTime } from "@/ui/format";
import { ActionBar, Row, Section, Stack } from "@/ui/Layout";
import { EmptyState } from "@/ui/States";
import { Paragraph, TextLink } from "@/ui/Text";
import { useToast } from "@/ui/toasts";

export function ReportView({ report }: { report: Report }) {
  return (
    <Stack gap="large">
      <Versions report={report} />
      {report.cells.length === 0 && (
        <EmptyState title="Deze opgave is nog niet ingediend">
          Zodra dat gebeurt, staan hier de getallen.
        </EmptyState>
      )}
      {report.cells.length > 0 && <Numbers report={report} />}
      <Moves report={report} />
      <History report={report} />
    </Stack>
  );
}

function Numbers({ report }: { report: Report }) {
  const questions = report.definition.questions.map(({ question }) => question);
  return (
    <Section id="getallen" title="De getallen">
      <NumbersTable report={report} />
      <Explained definition={report.definition} questions={questions} />
      {report.requests.length > 0 && (
        <Disclosure
          summary={`${countOf(report.requests.length, "aanvraag", "aanvragen")} achter wat de pool telde`}
        >
          <ul className="shortage-behind">
            {report.requests.map((request) => (
              <li key={request.id}>
                <span>{request.detail}</span>
                <span className="shortage-soft">{request.state}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

function Moves({ report }: { report: Report }) {
  const move = useMoveReport(report.report.id);
  const toast = useToast();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<"return" | "correction" | null>(null);
  const may = report.report.nextMoves;
  if (may.length === 0) return null;
  const close = () => setAsking(null);
  return (
    <>
      {move.isError && asking === null && (
        <Alert kind="error" announce>
          {sentenceOf(move.error)}
        </Alert>
      )}
      <ActionBar>
        <Row>
          {may.includes("return") && (
            <Button icon={<Undo2 aria-hidden="true" />} onClick={() => setAsking("return")}>
              Geef terug
            </Button>
          )}
          {may.includes("review") && (
            <Button
              look="primary"
              icon={<CheckCheck aria-hidden="true" />}
              busy={move.isPending && asking === null}
              onClick={() =>
                move.mutate({ move: "review" }, { onSuccess: () => toast("Nagekeken.") })
              }
            >
              Nagekeken
            </Button>
          )}
          {may.includes("correct") && (
            <Button onClick={() => setAsking("correction")}>Corrigeer deze opgave</Button>
          )}
        </Row>
      </ActionBar>
      {asking === "return" && (
        <ReasonDialog
          title="Terug naar de school"
          label="Wat moet er anders?"
          action="Geef terug"
          move={move}
          onReason={(reason) =>
            move.mutate(
              { move: "return", reason },
              {
                onSuccess: () => {
                  toast("Teruggegeven. De school krijgt een bericht.");
                  close();
                },
              },
            )
          }
          onClose={close}
        />
      )}
      {asking === "correction" && (
        <ReasonDialog
          title="Corrigeren"
          label="Waarom klopt de opgave niet?"
          action="Begin de correctie"
          note="De vastgelegde opgave blijft staan. De correctie komt ernaast, met je reden."
          move={move}
          onReason={(reason) =>
            move.mutate(
              { move: "correction", reason },
              { onSuccess: (made) => void navigate(`/tekortregistratie/${made.report.id}`) },
            )
          }
          onClose={close}
        />
      )}
    </>
  );
}

function Versions({ report }: { report: Report }) {
  if (report.versions.length < 2) return null;
  return (
    <Section id="versies" title="Versies">
      <ul className="shortage-behind">
        {report.versions.map((version) => (
          <li key={version.id}>
            {version.id === report.report.id ? (
              <strong>{`Versie ${version.number} (deze)`}</strong>
            ) : (
              <TextLink to={`/tekortregistratie/${version.id}`}>
                {`Versie ${version.number}`}
              </TextLink>
            )}
            <span className="shortage-soft">
              {[REPORT_LOOKS[version.status].label, version.reason].filter(Boolean).join(": ")}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function History({ report }: { report: Report }) {
  if (report.history.length === 0) return null;
  return (
    <Disclosure summary="Wat er gebeurde">
      <ol className="shortage-behind">
        {report.history.map((move) => (
          <li key={move.id}>
            <span>{`${move.label}, ${formatDayAndTime(move.at)}`}</span>
            <span className="shortage-soft">
              {[whoOf(move.actorName, move.actorRole), move.reason].filter(Boolean).join(": ")}
            </span>
          </li>
        ))}
      </ol>
      <Paragraph tone="small">Deze regels verandert niemand.</Paragraph>
    </Disclosure>
  );
}

function whoOf(name: string | null, role: string): string {
  if (name === null) return "Vanzelf";
  const words = ROLE_WORDS[role as Role] as string | undefined;
  return words === undefined ? name : `${name} (${words.toLowerCase()})`;
}
