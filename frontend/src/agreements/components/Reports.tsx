/** The reports over the periods: what is due, what waits for a reviewer, and what is closed and by whom. */
import { FileCheck, FilePen, FileX, Hash, Lock, Paperclip } from "lucide-react";
import { useState } from "react";

import { EvidenceDialog } from "@/agreements/components/EvidenceDialog";
import { EvidenceList } from "@/agreements/components/EvidenceList";
import { MeasurementDialog } from "@/agreements/components/MeasurementDialog";
import { isMove, ReportDialog, type Move } from "@/agreements/components/ReportDialog";
import type { Agreement, AgreementDecision, AgreementPeriod } from "@/agreements/types";
import { REPORT_LOOKS } from "@/agreements/words";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { formatDayAndTime, isoDay } from "@/ui/format";
import { Row, Stack } from "@/ui/Layout";
import { EmptyState } from "@/ui/States";
import { StatusBadge } from "@/ui/StatusBadge";
import { Heading, Paragraph, TextLink } from "@/ui/Text";

type Step = { period: AgreementPeriod; move: Move | "enter" | "attach" };

export function Reports({ shown }: { shown: Agreement }) {
  const [step, setStep] = useState<Step | null>(null);
  const today = isoDay(new Date());
  const listed = [...shown.periods]
    .reverse()
    .filter((period) => period.figure.fromDate <= today || period.status !== "draft");
  if (listed.length === 0) {
    return (
      <EmptyState title="Nog geen rapportages" level={3}>
        Zodra de eerste periode begint, staat de rapportage hier.
      </EmptyState>
    );
  }
  return (
    <>
      <ul className="agreements-list" aria-label="Rapportages, de nieuwste eerst">
        {listed.map((period) => (
          <li key={period.id}>
            <Report
              shown={shown}
              period={period}
              isOver={period.figure.untilDate <= today}
              onStep={(move) => setStep({ period, move })}
            />
          </li>
        ))}
      </ul>
      {step?.move === "enter" && (
        <MeasurementDialog shown={shown} period={step.period} onClose={() => setStep(null)} />
      )}
      {step?.move === "attach" && (
        <EvidenceDialog
          agreementId={shown.agreement.id}
          period={step.period}
          onClose={() => setStep(null)}
        />
      )}
      {step !== null && step.move !== "enter" && step.move !== "attach" && (
        <ReportDialog
          shown={shown}
          period={step.period}
          move={step.move}
          onClose={() => setStep(null)}
        />
      )}
    </>
  );
}

function Report({
  shown,
  period,
  isOver,
  onStep,
}: {
  shown: Agreement;
  period: AgreementPeriod;
  isOver: boolean;
  onStep: (move: Step["move"]) => void;
}) {
  const { figure, status } = period;
  const last = shown.history.findLast((one) => one.period === period.id && isMove(one.move));
  return (
    <Card padding="small">
      <Stack gap="small">
        <Row spread>
          <Heading level={3} looksLike={4}>
            {figure.label}
          </Heading>
          <StatusBadge look={REPORT_LOOKS[status]} />
        </Row>
        <p>
          {period.measurement === null ? (
            "Nog niet gemeten"
          ) : (
            <TextLink to={`/afspraken/${shown.agreement.id}/metingen/${period.measurement}`}>
              {figure.shown === "" ? "Niets te meten" : figure.shown}
            </TextLink>
          )}
          {figure.targetShown !== "" && (
            <span className="agreements-soft"> streefwaarde {figure.targetShown}</span>
          )}
        </p>
        {period.explanation !== "" && <Paragraph>{period.explanation}</Paragraph>}
        <p className="agreements-soft">{standingOf(period, last, isOver)}</p>
        <EvidenceList agreementId={shown.agreement.id} period={period} />
        <Moves period={period} onStep={onStep} />
      </Stack>
    </Card>
  );
}

/** What the report waits for, or who closed it. */
export function standingOf(
  { status, measurement }: Pick<AgreementPeriod, "status" | "measurement">,
  last: Pick<AgreementDecision, "actorName" | "at" | "reason"> | undefined,
  isOver: boolean,
): string {
  const by =
    last === undefined ? "" : `${last.actorName ?? "De pool"}, ${formatDayAndTime(last.at)}`;
  switch (status) {
    case "draft":
      if (!isOver) return "De periode loopt nog.";
      return measurement === null
        ? "Wacht op een meting."
        : "De periode is voorbij: klaar om in te dienen.";
    case "submitted":
      return `Ingediend door ${by}. Wacht op de beoordelaar.`;
    case "returned":
      return `Teruggegeven door ${by}: ${last?.reason ?? ""}`;
    case "approved":
      return `Goedgekeurd door ${by}. Het cijfer verandert niet meer.`;
    case "locked":
      return `Op slot gezet door ${by}. Hier verandert niets meer aan.`;
  }
}

function Moves({
  period,
  onStep,
}: {
  period: AgreementPeriod;
  onStep: (move: Step["move"]) => void;
}) {
  const may = (move: Move | "attach") => period.reportMoves.includes(move);
  if (!period.mayEnter && !may("attach") && !period.reportMoves.some(isMove)) return null;
  return (
    <div className="agreements-moves agreements-screen-only">
      {period.mayEnter && (
        <Button icon={<Hash size={18} aria-hidden="true" />} onClick={() => onStep("enter")}>
          {period.measurement === null ? "Voer een cijfer in" : "Voer een nieuw cijfer in"}
        </Button>
      )}
      {may("submit") && (
        <Button
          look="primary"
          icon={<FilePen size={18} aria-hidden="true" />}
          onClick={() => onStep("submit")}
        >
          Dien in
        </Button>
      )}
      {may("return") && (
        <Button icon={<FileX size={18} aria-hidden="true" />} onClick={() => onStep("return")}>
          Geef terug
        </Button>
      )}
      {may("approve") && (
        <Button
          look="primary"
          icon={<FileCheck size={18} aria-hidden="true" />}
          onClick={() => onStep("approve")}
        >
          Keur goed
        </Button>
      )}
      {may("lock") && (
        <Button icon={<Lock size={18} aria-hidden="true" />} onClick={() => onStep("lock")}>
          Zet op slot
        </Button>
      )}
      {may("attach") && (
        <Button
          look="subtle"
          icon={<Paperclip size={18} aria-hidden="true" />}
          onClick={() => onStep("attach")}
        >
          Voeg bewijs toe
        </Button>
      )}
    </div>
  );
}
