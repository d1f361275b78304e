/** Why the others are not asked: how many per rule, and the people with the rule that stands in the way. */
import { useState } from "react";

import type { Chosen } from "@/board/components/AssignDialog";
import type { PeopleOfRequest } from "@/board/types";
import { capitalised } from "@/requests/words";
import { Button } from "@/ui/Button";
import { Disclosure } from "@/ui/Disclosure";
import { formatNumber } from "@/ui/format";
import { EmptyState } from "@/ui/States";
import { TextField } from "@/ui/TextField";

export function ExcludedPeople({
  people,
  onAssign,
}: {
  people: PeopleOfRequest;
  onAssign: ((person: Chosen) => void) | undefined;
}) {
  if (people.excluded.length === 0) {
    return <EmptyState title="Geen regel houdt iemand tegen" level={3} />;
  }
  const rules = [...people.excluded].sort((left, right) => right.count - left.count);
  return (
    <>
      <ul className="board-rules" aria-label="Hoeveel mensen per regel">
        {rules.map((rule) => (
          <li key={rule.rule}>
            <span>{capitalised(rule.label)}</span>
            <strong>{formatNumber(rule.count)}</strong>
          </li>
        ))}
      </ul>
      {people.excludedPeople.length > 0 && (
        <Disclosure summary="Wie het zijn">
          <Names people={people} onAssign={onAssign} />
        </Disclosure>
      )}
    </>
  );
}

function Names({
  people,
  onAssign,
}: {
  people: PeopleOfRequest;
  onAssign: ((person: Chosen) => void) | undefined;
}) {
  const [text, setText] = useState("");
  const wanted = people.excludedPeople.filter((one) =>
    one.substitute.name.toLowerCase().includes(text.trim().toLowerCase()),
  );
  return (
    <>
      <TextField type="search" label="Zoek op naam" optional value={text} onChange={setText} />
      <ul className="board-people" aria-label="Wie niet gevraagd wordt">
        {wanted.map((one) => (
          <li key={one.substitute.id}>
            <div className="board-people__row">
              <div className="board-people__words">
                <p className="board-people__name">{one.substitute.name}</p>
                <p className="board-people__soft">{capitalised(one.label)}</p>
              </div>
              {onAssign !== undefined && (
                <Button
                  size="small"
                  look="subtle"
                  aria-label={`Plaats ${one.substitute.name} toch`}
                  onClick={() => onAssign(one.substitute)}
                >
                  Plaats toch
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
