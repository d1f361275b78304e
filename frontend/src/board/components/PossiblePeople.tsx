/** Who could come, the best first, each with the points and words that explain the place. */
import { TriangleAlert } from "lucide-react";
import { useState } from "react";

import type { Chosen } from "@/board/components/AssignDialog";
import type { Finding } from "@/board/finding";
import type { PeopleOfRequest } from "@/board/types";
import type { Candidate } from "@/http/types";
import { CATEGORY_WORDS } from "@/people/words";
import { Button } from "@/ui/Button";
import { Disclosure } from "@/ui/Disclosure";
import { formatKilometres, formatNumber } from "@/ui/format";
import { EmptyState } from "@/ui/States";
import { OfferStatusBadge } from "@/ui/StatusBadge";

const SHOWN_FIRST = 10;

export function PossiblePeople({
  people,
  onAssign,
  search,
  searched,
  onMore,
}: Finding & {
  people: PeopleOfRequest;
  onAssign: ((person: Chosen) => void) | undefined;
}) {
  const [whole, setWhole] = useState(false);
  const { candidates, candidateTotal } = people;
  if (candidates.length === 0 && !searched) {
    return (
      <EmptyState
        title={onAssign === undefined ? "Niets meer te vervullen" : "Niemand kan komen"}
        level={3}
      >
        {onAssign === undefined
          ? "Er is geen dagdeel vrij, dus we zoeken niemand meer."
          : "Kijk bij ‘Kan niet’ welke regel het vaakst in de weg staat."}
      </EmptyState>
    );
  }
  const shown = whole || searched ? candidates : candidates.slice(0, SHOWN_FIRST);
  return (
    <>
      {(searched || candidateTotal > SHOWN_FIRST) && search}
      {candidates.length === 0 && (
        <EmptyState title="Niemand met deze naam kan komen" level={3}>
          {people.excludedTotal > 0
            ? "Kijk bij ‘Kan niet’: daar staat waarom."
            : "Zoek op een deel van de voornaam of de achternaam."}
        </EmptyState>
      )}
      <ol className="board-people" aria-label="Wie er kan komen, de beste eerst">
        {shown.map((candidate) => (
          <Person key={candidate.substitute.id} candidate={candidate} onAssign={onAssign} />
        ))}
      </ol>
      {shown.length < candidateTotal && (
        <Button
          size="small"
          onClick={() => {
            if (shown.length < candidates.length) setWhole(true);
            else onMore();
          }}
        >
          {`Toon meer (${formatNumber(shown.length)} van ${formatNumber(candidateTotal)})`}
        </Button>
      )}
    </>
  );
}

function Person({
  candidate,
  onAssign,
}: {
  candidate: Candidate;
  onAssign: ((person: Chosen) => void) | undefined;
}) {
  const { rank, substitute, km, travelMinutes, offerStatus, warnings } = candidate;
  const facts = [
    candidate.tierLabel,
    CATEGORY_WORDS[substitute.category],
    // A number and its unit stay together.
    km === null ? undefined : formatKilometres(km).replace(" ", "\u00a0"),
    travelMinutes === null ? undefined : `${travelMinutes}\u00a0min`,
  ];
  return (
    <li>
      <div className="board-people__row">
        <div className="board-people__words">
          <p className="board-people__name">
            <span className="board-people__rank">{rank}.</span>
            {substitute.name}
          </p>
          <p className="board-people__soft">{facts.filter(Boolean).join(" · ")}</p>
        </div>
        <div className="board-people__side">
          {offerStatus !== null && (
            <OfferStatusBadge status={offerStatus} label={offerWord(offerStatus)} />
          )}
          {onAssign !== undefined && (
            <Button
              size="small"
              aria-label={`Plaats ${substitute.name}`}
              onClick={() => onAssign(substitute)}
            >
              Plaats
            </Button>
          )}
        </div>
      </div>
      {warnings.map((warning) => (
        <p key={warning.rule} className="board-people__warning">
          <TriangleAlert size={16} aria-hidden="true" />
          {warning.label}
        </p>
      ))}
      <Disclosure summary={`Waarom op plek ${rank}: ${formatNumber(candidate.score)} punten`}>
        <Score candidate={candidate} />
      </Disclosure>
    </li>
  );
}

function Score({ candidate }: { candidate: Candidate }) {
  return (
    <dl className="board-score">
      {candidate.parts.map((part) => (
        <div key={part.term}>
          <dt>{part.label}</dt>
          <dd>{signed(part.points)}</dd>
        </div>
      ))}
      <div className="board-score__total">
        <dt>Samen</dt>
        <dd>{formatNumber(candidate.score)}</dd>
      </div>
    </dl>
  );
}

function offerWord(status: string): string | undefined {
  return status === "open" ? "Denkt nog na" : undefined;
}

function signed(points: number): string {
  return points > 0 ? `+${formatNumber(points)}` : formatNumber(points).replace("-", "−");
}
