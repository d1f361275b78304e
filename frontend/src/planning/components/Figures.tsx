/** How good the plan is: what it covers, how far that is from the best, and how it falls out for the boards. */
import { Scale, ShieldCheck } from "lucide-react";

import type { MorningPlan, PlanBoard, PlanFairness } from "@/planning/types";
import { gapWords, percentage } from "@/planning/words";
import { Card } from "@/ui/Card";
import { countOf, formatNumber, formatShare } from "@/ui/format";
import { Columns, Stack } from "@/ui/Layout";
import { CountLine, ProgressBar } from "@/ui/Progress";
import { Table, type Column } from "@/ui/Table";
import { Heading, Paragraph } from "@/ui/Text";

/** Below this the shares of boards are the same for a person. */
const EVEN = 0.005;

export function Figures({ plan }: { plan: MorningPlan }) {
  return (
    <Columns narrowest="18rem">
      <Card>
        <Stack gap="small">
          <Heading level={2} looksLike={4}>
            Wat het plan vervult
          </Heading>
          <CountLine part={plan.periodsCovered} whole={plan.periodsAsked} word="vervuld" />
          <Paragraph tone="soft">
            {`${countOf(plan.requestsPlanned, "open aanvraag", "open aanvragen")}, geteld in dagdelen en lessen.`}
          </Paragraph>
        </Stack>
      </Card>
      <Card>
        <Stack gap="small">
          <Heading level={2} looksLike={4}>
            Kan het beter?
          </Heading>
          <p className="planning-figure">
            <ShieldCheck size={22} aria-hidden="true" />
            <span>{gapWords(plan.gap ?? 0)}</span>
          </p>
          {plan.fairness !== null && <Fairness fairness={plan.fairness} />}
        </Stack>
      </Card>
    </Columns>
  );
}

function Fairness({ fairness }: { fairness: PlanFairness }) {
  const points = (share: number) => percentage(share).replace("%", "");
  return (
    <p className="planning-figure">
      <Scale size={22} aria-hidden="true" />
      <span>
        {fairness.spreadAfter < fairness.spreadBefore
          ? `Eerlijk gedeeld: het verschil tussen besturen ging van ${points(fairness.spreadBefore)} naar ${points(fairness.spreadAfter)} procentpunten. Dat kostte ${percentage(fairness.loss)} van wat vervuld kan worden.`
          : fairness.spreadBefore < EVEN
            ? "Eerlijk gedeeld: de besturen komen er even goed van af."
            : `De besturen verschillen ${points(fairness.spreadBefore)} procentpunten. Eerlijker kan niet zonder te veel open te laten.`}
      </span>
    </p>
  );
}

export function Boards({ boards }: { boards: readonly PlanBoard[] }) {
  const asking = boards.filter((board) => board.asked > 0 || board.given > 0);
  return (
    <Table
      caption="Per schoolbestuur, geteld in uren"
      captionHidden
      columns={COLUMNS}
      rows={[...asking].sort((left, right) => rateOf(left) - rateOf(right))}
      rowKey={(board) => board.boardId}
    />
  );
}

const COLUMNS: readonly Column<PlanBoard>[] = [
  { id: "board", header: "Bestuur", heading: true, cell: (board) => board.name },
  {
    id: "rate",
    header: "Vervuld",
    width: "40%",
    // The share beside it says the same on a phone.
    deskOnly: true,
    cell: (board) =>
      board.asked === 0 ? (
        "Vraagt niets"
      ) : (
        <ProgressBar
          value={board.covered}
          max={board.asked}
          label={`Vervuld bij ${board.name}`}
          labelHidden
        />
      ),
  },
  {
    id: "share",
    header: "Aandeel",
    align: "end",
    cell: (board) => (board.asked === 0 ? "–" : formatShare(board.covered, board.asked)),
  },
  {
    id: "given",
    header: "Gegeven aan anderen",
    align: "end",
    cell: (board) => hoursOf(board.given),
  },
  {
    id: "received",
    header: "Ontvangen van anderen",
    align: "end",
    cell: (board) => hoursOf(board.received),
  },
];

function rateOf(board: PlanBoard): number {
  return board.asked === 0 ? 1 : board.covered / board.asked;
}

/** Minutes as hours: "4,5 uur". */
function hoursOf(minutes: number): string {
  if (minutes === 0) return "–";
  return `${formatNumber(Math.round(minutes / 6) / 10)} uur`;
}
