/** Which agreements to show: by task, by owner, and for who reads several regions by region. */
import { namesOf, type AgreementFilters } from "@/agreements/filters";
import type { AgreementRow, Task } from "@/agreements/types";
import { TASK_WORDS } from "@/agreements/words";
import { Select } from "@/ui/Select";

export function Filters({
  rows,
  filters,
  onChange,
}: {
  rows: readonly AgreementRow[];
  filters: AgreementFilters;
  onChange: (wanted: Partial<AgreementFilters>) => void;
}) {
  const regions = namesOf(rows.map((row) => row.region));
  return (
    <div className="agreements-filters" role="group" aria-label="Kies wat je ziet">
      {regions.length > 1 && (
        <Select
          label="Regio"
          optional
          emptyLabel="Alle regio's"
          value={filters.region}
          onChange={(region) => onChange({ region })}
          options={regions}
        />
      )}
      <Select<Task>
        label="Taak"
        optional
        emptyLabel="Alle taken"
        value={filters.task}
        onChange={(task) => onChange({ task })}
        options={TASKS}
      />
      <Select
        label="Trekker"
        optional
        emptyLabel="Iedereen"
        value={filters.owner}
        onChange={(owner) => onChange({ owner })}
        options={namesOf(rows.map((row) => row.owner))}
      />
    </div>
  );
}

export const TASKS = Object.entries(TASK_WORDS).map(([value, label]) => ({
  value: value as Task,
  label,
}));
