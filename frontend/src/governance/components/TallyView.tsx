/** Where a proposal stands: one sentence, a picture per chamber, and the same in tables. */
import { CircleCheck, CircleDashed } from "lucide-react";

import type { ChamberTally, SeatLine, Standing, Tally } from "@/governance/types";
import { STANDING_LOOKS } from "@/governance/words";
import { Card } from "@/ui/Card";
import { Disclosure } from "@/ui/Disclosure";
import { Stack } from "@/ui/Layout";
import { StatusBadge } from "@/ui/StatusBadge";
import { Table, type Column } from "@/ui/Table";
import { Heading, Paragraph } from "@/ui/Text";
import "@/governance/components/tally.css";

const STANDINGS = Object.keys(STANDING_LOOKS) as Standing[];
const QUORUM = {
  true: { label: "Quorum gehaald", icon: CircleCheck, tone: "filled" },
  false: { label: "Quorum nog niet gehaald", icon: CircleDashed, tone: "asked" },
} as const;

export function TallyView({ tally, isOpen }: { tally: Tally; isOpen: boolean }) {
  return (
    <Card>
      <Stack>
        <div>
          <p className="governance-state" role="status">
            {isOpen ? tally.state : tally.verdictSentence}
          </p>
          {isOpen && (
            <Paragraph tone="soft">{`Als de stemming nu stopt: ${lowered(tally.verdictSentence)}`}</Paragraph>
          )}
        </div>
        <ul className="governance-chambers" aria-label="De stand per kamer">
          {tally.chambers.map((chamber) => (
            <Chamber key={chamber.id} chamber={chamber} />
          ))}
        </ul>
        <Disclosure summary="Toon als tabel, en wie wat zei">
          <Stack>
            <Table
              caption="Zetels per kamer"
              columns={chamberColumns(tally)}
              rows={tally.chambers}
              rowKey={(chamber) => chamber.id}
            />
            <Table
              caption="Wat elke zetel zei"
              columns={seatColumns(tally)}
              rows={tally.seats}
              rowKey={(seat) => seat.seatId}
            />
          </Stack>
        </Disclosure>
      </Stack>
    </Card>
  );
}

function Chamber({ chamber }: { chamber: ChamberTally }) {
  const [seats = "", quorum = "", result = ""] = chamber.sentences;
  return (
    <li className="governance-chamber">
      <div className="governance-chamber__head">
        <Heading level={3} looksLike={4}>
          {chamber.name}
        </Heading>
        <StatusBadge look={QUORUM[`${chamber.hasQuorum}`]} />
      </div>
      <SeatBar chamber={chamber} />
      <p className="governance-chamber__words">
        {seats} {quorum} {result}
      </p>
    </li>
  );
}

/** One block per seat, coloured by what it said; the words stand below it. */
function SeatBar({ chamber }: { chamber: ChamberTally }) {
  const blocks = inOrder(chamber).flatMap(({ standing, seats }) =>
    Array.from({ length: seats }, (_, index) => ({ standing, key: `${standing}-${index}` })),
  );
  return (
    <div className="governance-seats" aria-hidden="true">
      {blocks.map(({ standing, key }) => {
        const { icon: Icon, tone } = STANDING_LOOKS[standing];
        return (
          <span key={key} className="governance-seats__one" data-tone={tone}>
            <Icon size={16} />
          </span>
        );
      })}
    </div>
  );
}

function inOrder(chamber: ChamberTally) {
  return STANDINGS.map((standing) => ({ standing, seats: seatsOf(chamber, standing) }));
}

function seatsOf(chamber: ChamberTally, standing: Standing): number {
  return chamber.counts.find((count) => count.standing === standing)?.seats ?? 0;
}

function chamberColumns(tally: Tally): readonly Column<ChamberTally>[] {
  const used = STANDINGS.filter((standing) =>
    tally.chambers.some((chamber) => seatsOf(chamber, standing) > 0),
  );
  return [
    { id: "name", header: "Kamer", heading: true, cell: (chamber) => chamber.name },
    ...used.map((standing): Column<ChamberTally> => ({
      id: standing,
      header: STANDING_LOOKS[standing].label,
      align: "end",
      cell: (chamber) => seatsOf(chamber, standing),
    })),
    {
      id: "quorum",
      header: "Quorum",
      align: "end",
      cell: (chamber) =>
        `${chamber.voted} gestemd, ${chamber.quorumNeeded} van ${chamber.quorumOf} nodig`,
    },
  ];
}

function seatColumns(tally: Tally): readonly Column<SeatLine>[] {
  const chambers = new Map(tally.chambers.map((chamber) => [chamber.id, chamber.name]));
  return [
    { id: "seat", header: "Zetel", heading: true, cell: (seat) => seat.label },
    { id: "chamber", header: "Kamer", cell: (seat) => chambers.get(seat.chamberId) ?? "" },
    {
      id: "standing",
      header: "Stand",
      cell: (seat) => <StatusBadge look={STANDING_LOOKS[seat.standing]} />,
    },
    { id: "reason", header: "Waarom", cell: (seat) => (seat.reason === "" ? "–" : seat.reason) },
  ];
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
