/** Who stands ready on the day of the board, and for which part of it. */
import { Siren } from "lucide-react";

import { useStandbyPeople } from "@/board/queries";
import type { HalfDay } from "@/http/types";
import "@/board/components/standby.css";

export function StandbyPeople({ day, region }: { day: string; region: number }) {
  const people = useStandbyPeople(day, region).data?.readyPeople ?? [];
  if (people.length === 0) return null;
  return (
    <section className="board-standby" aria-labelledby="board-standby">
      <h2 id="board-standby">
        <Siren size={18} aria-hidden="true" />
        {`Paraat: ${people.length}`}
      </h2>
      <ul className="board-standby__people">
        {people.map((person) => (
          <li key={person.id}>
            {`${person.name}, ${partOf(person.halfDays)}${person.called ? ", heeft al een invalbeurt" : ""}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function partOf(halfDays: readonly HalfDay[]): string {
  if (halfDays.length === 2) return "hele dag";
  return halfDays[0] === "morning" ? "ochtend" : "middag";
}
