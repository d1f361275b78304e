/** Search and narrow down the people of the pool. */
import type { Ref } from "@/http/types";
import type { PeopleFilters as Filters } from "@/people/queries";
import { CATEGORY_WORDS, PERSON_STATUS_WORDS, POOL_GROUP_WORDS } from "@/people/words";
import { Select, type Option } from "@/ui/Select";
import { TextField } from "@/ui/TextField";
import "@/people/components/people.css";

export function PeopleFilters({
  filters,
  boards,
  onChange,
}: {
  filters: Filters;
  boards: readonly Ref[];
  onChange: (change: Partial<Filters>) => void;
}) {
  return (
    <search className="people-filters">
      <TextField
        type="search"
        label="Zoek naam, nummer of e-mail"
        optional
        value={filters.q}
        maxLength={80}
        onChange={(q) => onChange({ q })}
      />
      <Select<string>
        label="Soort"
        optional
        emptyLabel="Alle soorten"
        value={filters.category}
        options={optionsOf(CATEGORY_WORDS)}
        onChange={(category) => onChange({ category })}
      />
      <Select<string>
        label="Groep"
        optional
        emptyLabel="Alle groepen"
        value={filters.poolGroup}
        options={optionsOf(POOL_GROUP_WORDS)}
        onChange={(poolGroup) => onChange({ poolGroup })}
      />
      <Select<string>
        label="In dienst bij"
        optional
        emptyLabel="Alle besturen"
        value={filters.board}
        options={boards.map((board) => ({ value: String(board.id), label: board.name }))}
        onChange={(board) => onChange({ board })}
      />
      <Select<string>
        label="Stand"
        optional
        emptyLabel="Iedereen"
        value={filters.status}
        options={optionsOf(PERSON_STATUS_WORDS)}
        onChange={(status) => onChange({ status })}
      />
    </search>
  );
}

function optionsOf(words: Readonly<Record<string, string>>): Option[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
