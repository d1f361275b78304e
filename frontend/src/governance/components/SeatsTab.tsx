/** Every chamber with its seats: who holds them, with which mandate and until when. */
import { CircleCheck, CircleDashed, TriangleAlert, UsersRound } from "lucide-react";
import { useState } from "react";

import { TermDialog } from "@/governance/components/TermDialog";
import { VacateDialog } from "@/governance/components/VacateDialog";
import { useSeats } from "@/governance/queries";
import type { Seat } from "@/governance/types";
import { termOf } from "@/governance/words";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { countOf } from "@/ui/format";
import { Section, Stack } from "@/ui/Layout";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { StatusBadge } from "@/ui/StatusBadge";
import { Table, type Column } from "@/ui/Table";
import "@/governance/components/seats.css";

const LOOKS = {
  held: { label: "Bezet", icon: CircleCheck, tone: "filled" },
  vacant: { label: "Vacant", icon: CircleDashed, tone: "ended" },
  needed: { label: "Vacant, nodig", icon: TriangleAlert, tone: "unfilled" },
} as const;

type Asked = { kind: "fill" | "vacate"; seat: Seat };

export function SeatsTab({ region, keeps }: { region: number | undefined; keeps: boolean }) {
  const seats = useSeats(region);
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <>
      <QueryView query={seats} loading={<CardSkeleton label="De zetels laden" />}>
        {(every) =>
          every.length === 0 ? (
            <EmptyState title="De regio heeft nog geen zetels" icon={<UsersRound />}>
              De regiocoördinator maakt de kamers en de zetels.
            </EmptyState>
          ) : (
            <Stack gap="large">
              <Needed seats={every} />
              {byChamber(every).map(({ id, name, seats: inside }) => (
                <Section key={id} id={`chamber-${id}`} title={name} aside={filledOf(inside)}>
                  <Table
                    caption={`Zetels in de kamer ${name}`}
                    captionHidden
                    columns={columnsFor(keeps, setAsked)}
                    rows={inside}
                    rowKey={(seat) => seat.id}
                  />
                </Section>
              ))}
            </Stack>
          )
        }
      </QueryView>
      {asked?.kind === "fill" && <TermDialog seat={asked.seat} onClose={() => setAsked(null)} />}
      {asked?.kind === "vacate" && (
        <VacateDialog seat={asked.seat} onClose={() => setAsked(null)} />
      )}
    </>
  );
}

function Needed({ seats }: { seats: readonly Seat[] }) {
  const empty = seats.filter((seat) => seat.isRequired && seat.isVacant);
  if (empty.length === 0) return null;
  return (
    <Alert kind="warning" title="De regio is niet compleet">
      {`Leeg en wel nodig: ${empty.map((seat) => seat.label).join(", ")}.`}
    </Alert>
  );
}

/** Chambers in the order of the server, each with its seats. */
export function byChamber(seats: readonly Seat[]) {
  const ids = [...new Set(seats.map((seat) => seat.chamber.id))];
  return ids.map((id) => {
    const inside = seats.filter((seat) => seat.chamber.id === id);
    return { id, name: inside[0]?.chamber.name ?? "", seats: inside };
  });
}

function filledOf(seats: readonly Seat[]): string {
  const held = seats.filter((seat) => !seat.isVacant).length;
  return `${held} van ${countOf(seats.length, "zetel", "zetels")} bezet`;
}

function lookOf(seat: Seat) {
  if (!seat.isVacant) return LOOKS.held;
  return seat.isRequired ? LOOKS.needed : LOOKS.vacant;
}

function Deputy({ seat }: { seat: Seat }) {
  const deputy = seat.term?.deputy ?? null;
  if (deputy === null) return null;
  return <span className="governance-seat__soft">{`vervanger: ${deputy.name}`}</span>;
}

function columnsFor(keeps: boolean, onAsk: (asked: Asked) => void): readonly Column<Seat>[] {
  const columns: Column<Seat>[] = [
    { id: "seat", header: "Zetel", heading: true, width: "22%", cell: (seat) => seat.label },
    { id: "state", header: "Stand", cell: (seat) => <StatusBadge look={lookOf(seat)} /> },
    {
      id: "holder",
      header: "Wie",
      cell: (seat) => (
        <span className="governance-seat__who">
          {seat.term?.holder.name ?? "–"}
          <Deputy seat={seat} />
        </span>
      ),
    },
    {
      id: "mandate",
      header: "Mandaat",
      width: "27%",
      cell: (seat) =>
        seat.term === null ? (
          "–"
        ) : (
          <span className="governance-seat__who">
            {seat.term.mandate}
            <span className="governance-seat__soft">{`van ${seat.term.mandateGiver}`}</span>
          </span>
        ),
    },
    { id: "term", header: "Termijn", width: "9.5rem", cell: (seat) => termOf(seat.term) },
  ];
  if (!keeps) return columns;
  return [
    ...columns,
    {
      id: "keep",
      header: "Wijzigen",
      align: "end",
      width: "9.5rem",
      cell: (seat) =>
        seat.isVacant ? (
          <Button
            size="small"
            aria-label={`Vul de zetel: ${seat.label}`}
            onClick={() => onAsk({ kind: "fill", seat })}
          >
            Vul de zetel
          </Button>
        ) : (
          <Button
            size="small"
            look="subtle"
            aria-label={`Maak vacant: ${seat.label}`}
            onClick={() => onAsk({ kind: "vacate", seat })}
          >
            Maak vacant
          </Button>
        ),
    },
  ];
}
