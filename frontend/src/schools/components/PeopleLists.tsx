/** Whom a school asks first, in order, and whom it does not ask; the second list stays silent. */
import { ArrowUp, Ban, Star, X } from "lucide-react";

import { useAssignments } from "@/assignments/queries";
import { sentenceOf } from "@/http/errors";
import type { Ref } from "@/http/types";
import { PersonSearch } from "@/schools/components/PersonSearch";
import { useSaveSubstituteLists, useSubstituteLists } from "@/schools/queries";
import type { SubstituteLists } from "@/schools/types";
import { Button, IconButton } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { addDays, isoDay } from "@/ui/format";
import { Section } from "@/ui/Layout";
import { CardSkeleton, QueryView } from "@/ui/States";
import { Paragraph } from "@/ui/Text";
import { useToast } from "@/ui/toasts";
import "@/schools/components/people-lists.css";

const LOOK_BACK_DAYS = 180;

export function PeopleLists({ locationId }: { locationId: number }) {
  const lists = useSubstituteLists(locationId);
  return (
    <QueryView query={lists} loading={<CardSkeleton count={2} label="De lijsten laden" />}>
      {(known) => <Lists locationId={locationId} lists={known} />}
    </QueryView>
  );
}

function Lists({ locationId, lists }: { locationId: number; lists: SubstituteLists }) {
  const save = useSaveSubstituteLists(locationId);
  const toast = useToast();
  const preferred = [...lists.preferred]
    .sort((left, right) => left.rank - right.rank)
    .map((entry) => entry.substitute);
  const blocked = lists.blocked.map((entry) => entry.substitute);
  const others = useEarlierPeople(locationId).filter(
    (person) => ![...preferred, ...blocked].some((listed) => listed.id === person.id),
  );
  const store = (first: readonly Ref[], never: readonly Ref[], done: string) =>
    save.mutate(
      { preferred: first.map((one) => one.id), blocked: never.map((one) => one.id) },
      {
        onSuccess: () => toast(done),
        onError: (error) => toast(sentenceOf(error), "error"),
      },
    );

  return (
    <div className="schools-people">
      <Section id="preferred" title="Vragen we eerst">
        <Card padding="small">
          {preferred.length === 0 && (
            <Paragraph tone="soft">
              Nog niemand. Zoek hieronder wie jullie graag zien komen.
            </Paragraph>
          )}
          <ol className="schools-people__list">
            {preferred.map((person, index) => (
              <li key={person.id} className="schools-people__row">
                <span className="schools-people__rank">{index + 1}</span>
                <span className="schools-people__name">{person.name}</span>
                {index > 0 && (
                  <IconButton
                    label={`${person.name} eerder vragen`}
                    icon={<ArrowUp size={20} aria-hidden="true" />}
                    onClick={() =>
                      store(movedUp(preferred, index), blocked, "De volgorde is bewaard.")
                    }
                  />
                )}
                <IconButton
                  label={`${person.name} van de lijst halen`}
                  icon={<X size={20} aria-hidden="true" />}
                  onClick={() =>
                    store(without(preferred, person), blocked, `${person.name} is van de lijst.`)
                  }
                />
              </li>
            ))}
          </ol>
        </Card>
      </Section>
      <Section id="find" title="Iemand toevoegen">
        <PersonSearch
          locationId={locationId}
          listed={[...preferred, ...blocked]}
          onPrefer={({ id, name }) =>
            store([...preferred, { id, name }], blocked, `${name} vragen we voortaan eerst.`)
          }
          onBlock={({ id, name }) =>
            store(preferred, [...blocked, { id, name }], `${name} vragen we niet meer.`)
          }
        />
      </Section>
      {others.length > 0 && (
        <Section id="earlier" title="Kwamen hier eerder">
          <Card padding="small">
            <ul className="schools-people__list">
              {others.map((person) => (
                <li key={person.id} className="schools-people__row">
                  <span className="schools-people__name">{person.name}</span>
                  <Button
                    size="small"
                    icon={<Star aria-hidden="true" />}
                    aria-label={`${person.name} eerst vragen`}
                    onClick={() =>
                      store(
                        [...preferred, person],
                        blocked,
                        `${person.name} vragen we voortaan eerst.`,
                      )
                    }
                  >
                    Eerst
                  </Button>
                  <IconButton
                    label={`${person.name} niet meer vragen`}
                    icon={<Ban size={20} aria-hidden="true" />}
                    onClick={() =>
                      store(preferred, [...blocked, person], `${person.name} vragen we niet meer.`)
                    }
                  />
                </li>
              ))}
            </ul>
          </Card>
        </Section>
      )}
      {blocked.length > 0 && (
        <Section id="blocked" title="Vragen we niet">
          <Card padding="small">
            <Paragraph tone="small">
              De invaller ziet dit niet. Het poolbureau kan de lijst bekijken.
            </Paragraph>
            <ul className="schools-people__list">
              {blocked.map((person) => (
                <li key={person.id} className="schools-people__row">
                  <span className="schools-people__name">{person.name}</span>
                  <Button
                    size="small"
                    onClick={() =>
                      store(
                        preferred,
                        without(blocked, person),
                        `${person.name} mag weer gevraagd worden.`,
                      )
                    }
                  >
                    Weer vragen
                  </Button>
                </li>
              ))}
            </ul>
          </Card>
        </Section>
      )}
    </div>
  );
}

function useEarlierPeople(locationId: number): Ref[] {
  const assignments = useAssignments({
    from: addDays(isoDay(new Date()), -LOOK_BACK_DAYS),
    schoolLocation: locationId,
  });
  const people = new Map<number, Ref>();
  for (const { schoolLocation, substitute } of assignments.data?.results ?? []) {
    if (schoolLocation.id === locationId) {
      people.set(substitute.id, { id: substitute.id, name: substitute.name });
    }
  }
  return [...people.values()];
}

function without(people: readonly Ref[], person: Ref): Ref[] {
  return people.filter((one) => one.id !== person.id);
}

function movedUp(people: readonly Ref[], index: number): Ref[] {
  const person = people[index];
  if (person === undefined) return [...people];
  const others = without(people, person);
  return [...others.slice(0, index - 1), person, ...others.slice(index - 1)];
}
