/** Find a substitute by name among those whom the board of this school admitted, and put them on a list. */
import { Ban, Star } from "lucide-react";
import { useState } from "react";

import type { Ref } from "@/http/types";
import { CATEGORY_WORDS } from "@/people/words";
import { useSettled } from "@/requests/form/useSettled";
import { useAdmittedPeople } from "@/schools/queries";
import { Button, IconButton } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { countOf } from "@/ui/format";
import { ErrorState, Skeleton } from "@/ui/States";
import { Paragraph } from "@/ui/Text";
import { TextField } from "@/ui/TextField";

const FEWEST_LETTERS = 2;

export function PersonSearch({
  locationId,
  listed,
  onPrefer,
  onBlock,
}: {
  locationId: number;
  /** On one of the lists already. */
  listed: readonly Ref[];
  onPrefer: (person: Ref) => void;
  onBlock: (person: Ref) => void;
}) {
  const [text, setText] = useState("");
  const settled = useSettled(text.trim());
  const found = useAdmittedPeople(locationId, settled);
  const asked = settled.length >= FEWEST_LETTERS;
  const people = found.data?.results ?? [];
  const hidden = (found.data?.total ?? 0) - people.length;
  return (
    <Card padding="small">
      <TextField
        type="search"
        label="Zoek een invaller"
        description="Typ een deel van de naam. Je vindt wie jullie bestuur heeft toegelaten."
        optional
        maxLength={80}
        value={text}
        onChange={setText}
      />
      <div role="status">
        {asked && found.isPending && <Skeleton lines={2} label="We zoeken" />}
        {asked && found.isSuccess && people.length === 0 && (
          <Paragraph tone="soft">
            Niemand gevonden. Staat iemand er niet bij? Vraag jullie bestuur om toelating.
          </Paragraph>
        )}
      </div>
      {asked && found.isError && found.data === undefined && (
        <ErrorState error={found.error} onRetry={() => void found.refetch()} level={3} />
      )}
      {asked && people.length > 0 && (
        <ul className="schools-people__list">
          {people.map((person) => {
            const known = listed.some((one) => one.id === person.id);
            return (
              <li key={person.id} className="schools-people__row">
                <span className="schools-people__name">
                  {person.name}
                  <small>{CATEGORY_WORDS[person.category]}</small>
                </span>
                {known ? (
                  <span className="schools-people__known">Staat op de lijst</span>
                ) : (
                  <>
                    <Button
                      size="small"
                      icon={<Star aria-hidden="true" />}
                      aria-label={`${person.name} eerst vragen`}
                      onClick={() => onPrefer(person)}
                    >
                      Eerst
                    </Button>
                    <IconButton
                      label={`${person.name} niet vragen`}
                      icon={<Ban size={20} aria-hidden="true" />}
                      onClick={() => onBlock(person)}
                    />
                  </>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {asked && hidden > 0 && (
        <Paragraph tone="small">
          {`Nog ${countOf(hidden, "ander", "anderen")} met deze naam. Typ meer letters.`}
        </Paragraph>
      )}
    </Card>
  );
}
