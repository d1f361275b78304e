/** One step of a report, asked once more before it is taken: submit, return, approve or lock. */
import { SayDialog } from "@/agreements/components/SayDialog";
import { useMoveReport, type ReportStep } from "@/agreements/queries";
import type { Agreement, AgreementPeriod, ReportMove } from "@/agreements/types";
import { countedOf } from "@/agreements/words";
import { sentenceOf } from "@/http/errors";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Stack } from "@/ui/Layout";
import { Paragraph } from "@/ui/Text";
import { useToast } from "@/ui/toasts";

/** The moves that bring a report further; evidence comes and goes without. */
export type Move = Exclude<ReportMove, "attach" | "detach">;

const STEPS: Record<Move, { step: ReportStep; done: string }> = {
  submit: { step: "submission", done: "De rapportage is ingediend." },
  return: { step: "return", done: "De rapportage is teruggegeven." },
  approve: { step: "approval", done: "De rapportage is goedgekeurd." },
  lock: { step: "lock", done: "De periode staat op slot." },
};
const MOST = 2_000;

export function isMove(move: string): move is Move {
  return move in STEPS;
}

export function ReportDialog({
  shown,
  period,
  move,
  onClose,
}: {
  shown: Agreement;
  period: AgreementPeriod;
  move: Move;
  onClose: () => void;
}) {
  const moving = useMoveReport(shown.agreement.id, period.id);
  const toast = useToast();
  const { step, done } = STEPS[move];
  const take = (body: Record<string, string> = {}) =>
    moving.mutate(
      { step, body },
      {
        onSuccess: () => {
          toast(done);
          onClose();
        },
      },
    );
  const shared = { busy: moving.isPending, error: moving.error, onClose, maxLength: MOST };
  const { figure } = period;
  const summary = [
    `${figure.label}: ${figure.shown}`,
    countedOf(figure, shown.agreement.indicator),
    figure.targetShown === "" ? undefined : `streefwaarde ${figure.targetShown}`,
  ].filter((one) => one !== undefined);

  if (move === "submit") {
    const missed = missesTarget(shown, period);
    return (
      <SayDialog
        {...shared}
        title="Rapportage indienen"
        label={missed ? "Hoe komt het dat het niet gehaald is?" : "Uitleg bij het cijfer"}
        action="Dien in"
        missing={
          missed
            ? "De streefwaarde is niet gehaald. Leg in een paar zinnen uit hoe dat komt."
            : undefined
        }
        first={period.explanation}
        onSay={(explanation) => take({ explanation })}
      >
        <Paragraph>{summary.join(", ")}.</Paragraph>
        <Paragraph tone="soft">
          Na indienen staat het cijfer stil tot de beoordelaar het teruggeeft of goedkeurt.
        </Paragraph>
      </SayDialog>
    );
  }
  if (move === "return") {
    return (
      <SayDialog
        {...shared}
        title="Rapportage teruggeven"
        label="Waarom geef je haar terug?"
        action="Geef terug"
        missing="Schrijf waarom, dan weet de trekker wat er anders moet."
        onSay={(reason) => take({ reason })}
      >
        <Paragraph>{summary.join(", ")}.</Paragraph>
      </SayDialog>
    );
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={move === "approve" ? "Rapportage goedkeuren?" : "Periode op slot zetten?"}
      actions={
        <>
          <Button onClick={onClose}>Terug</Button>
          <Button look="primary" busy={moving.isPending} onClick={() => take()}>
            {move === "approve" ? "Ja, keur goed" : "Ja, zet op slot"}
          </Button>
        </>
      }
    >
      <Stack>
        <Paragraph>{summary.join(", ")}.</Paragraph>
        <Paragraph tone="soft">
          {move === "approve"
            ? "Daarna verandert niemand het cijfer of de uitleg nog."
            : "Daarna verandert niemand iets aan deze periode. Dat kun je niet terugdraaien."}
        </Paragraph>
        {moving.isError && (
          <Alert kind="error" announce>
            {sentenceOf(moving.error)}
          </Alert>
        )}
      </Stack>
    </Dialog>
  );
}

/** As far as the screen can tell; the server compares exactly. */
export function missesTarget({ agreement }: Agreement, { figure }: AgreementPeriod): boolean {
  if (figure.value === null || figure.target === null) return false;
  return agreement.indicator.direction === "higher"
    ? figure.value < figure.target
    : figure.value > figure.target;
}
