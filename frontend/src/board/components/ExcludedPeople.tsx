/** Why the others are not asked: how many per rule, and the people with the rule that stands in the way. */
import type { Chosen } from "@/board/components/AssignDialog";
import type { Finding } from "@/board/finding";
import type { PeopleOfRequest } from "@/board/types";
import { capitalised } from "@/requests/words";
import { Button } from "@/ui/Button";
import { Disclosure } from "@/ui/Disclosure";
import { formatNumber } from "@/ui/format";
import { EmptyState } from "@/ui/States";
import { Paragraph } from "@/ui/Text";

export function ExcludedPeople({
  people,
  onAssign,
  search,
  searched,
  onMore,
}: Finding & {
  people: PeopleOfRequest;
  onAssign: ((person: Chosen) => void) | undefined;
}) {
  if (people.excluded.length === 0) {
    return <EmptyState title="Geen regel houdt iemand tegen" level={3} />;
  }
  const rules = [...people.excluded].sort((left, right) => right.count - left.count);
  return (
    <>
      {search}
      {searched ? (
        <Names people={people} onAssign={onAssign} onMore={onMore} />
      ) : (
        <>
          <ul className="board-rules" aria-label="Hoeveel mensen per regel">
            {rules.map((rule) => (
              <li key={rule.rule}>
                <span>{capitalised(rule.label)}</span>
                <strong>{formatNumber(rule.count)}</strong>
              </li>
            ))}
          </ul>
          <Disclosure summary="Wie het zijn">
            <Names people={people} onAssign={onAssign} onMore={onMore} />
          </Disclosure>
        </>
      )}
    </>
  );
}

function Names({
  people,
  onAssign,
  onMore,
}: Pick<Finding, "onMore"> & {
  people: PeopleOfRequest;
  onAssign: ((person: Chosen) => void) | undefined;
}) {
  const wanted = people.excludedPeople;
  return (
    <>
      {wanted.length === 0 && (
        <Paragraph tone="soft">Niemand met deze naam staat in deze lijst.</Paragraph>
      )}
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
      {wanted.length < people.excludedTotal && (
        <Button size="small" onClick={onMore}>
          {`Toon meer (${formatNumber(wanted.length)} van ${formatNumber(people.excludedTotal)})`}
        </Button>
      )}
    </>
  );
}
