/** Who the plan chooses for what, why, and what a planner can say about it. */
import { Pin, UserX } from "lucide-react";

import type { PlanChoice } from "@/planning/types";
import { SKIPPED_LOOK, timesOf, WAITING_LOOK, workOf } from "@/planning/words";
import { Button } from "@/ui/Button";
import { Disclosure } from "@/ui/Disclosure";
import { formatDay, formatKilometres } from "@/ui/format";
import { OfferStatusBadge, StatusBadge } from "@/ui/StatusBadge";
import { Table, type Column } from "@/ui/Table";

type Wishing = {
  onPin: (choice: PlanChoice) => void;
  onForbid: (choice: PlanChoice) => void;
};

export function Choices({
  caption,
  choices,
  sent,
  onPin = NOTHING,
  onForbid = NOTHING,
}: { caption: string; choices: readonly PlanChoice[]; sent: boolean } & Partial<Wishing>) {
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[...COLUMNS, sent ? STATUS : wishColumn({ onPin, onForbid })]}
      rows={choices}
      rowKey={(choice) => choice.id}
    />
  );
}

const NOTHING = () => undefined;

const COLUMNS: readonly Column<PlanChoice>[] = [
  {
    id: "request",
    header: "Aanvraag",
    heading: true,
    cell: ({ request }) => (
      <span className="planning-two-lines">
        {request.schoolLocation.name}
        <span className="planning-soft">{workOf(request)}</span>
      </span>
    ),
  },
  {
    id: "when",
    header: "Wanneer",
    cell: (choice) => (
      <span className="planning-two-lines">
        {formatDay(choice.request.startsAt)}
        <span className="planning-soft">{timesOf(choice)}</span>
      </span>
    ),
  },
  {
    id: "who",
    header: "Invaller",
    cell: (choice) => (
      <span className="planning-two-lines">
        <strong>{choice.substitute.name}</strong>
        <span className="planning-soft">
          {choice.km === null ? "Reisafstand onbekend" : formatKilometres(choice.km)}
          {choice.isPinned && (
            <span className="planning-pinned">
              <Pin size={14} aria-hidden="true" /> Vastgezet
            </span>
          )}
        </span>
      </span>
    ),
  },
  {
    id: "why",
    header: "Waarom",
    cell: (choice) => (
      <Disclosure summary={`${choice.rank}e in de rangschikking`}>
        <ul className="planning-reasons">
          {choice.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </Disclosure>
    ),
  },
];

const STATUS: Column<PlanChoice> = {
  id: "status",
  header: "Stand",
  cell: (choice) => {
    const status = choice.offerStatus ?? null;
    if (status !== null) return <OfferStatusBadge status={status} />;
    if (choice.status === "proposed") return <StatusBadge look={WAITING_LOOK} />;
    return (
      <span className="planning-two-lines">
        <StatusBadge look={SKIPPED_LOOK} />
        <span className="planning-soft">{choice.skippedBecause}</span>
      </span>
    );
  },
};

function wishColumn({ onPin, onForbid }: Wishing): Column<PlanChoice> {
  return {
    id: "wish",
    header: "Wijzigen",
    align: "end",
    cell: (choice) => (
      <span className="planning-wishes">
        {!choice.isPinned && (
          <Button
            size="small"
            look="subtle"
            icon={<Pin size={16} aria-hidden="true" />}
            aria-label={`Zet vast: ${choice.substitute.name} bij ${choice.request.schoolLocation.name}`}
            onClick={() => onPin(choice)}
          >
            Zet vast
          </Button>
        )}
        <Button
          size="small"
          look="subtle"
          icon={<UserX size={16} aria-hidden="true" />}
          aria-label={`Niet deze: ${choice.substitute.name} bij ${choice.request.schoolLocation.name}`}
          onClick={() => onForbid(choice)}
        >
          Niet deze
        </Button>
      </span>
    ),
  };
}
