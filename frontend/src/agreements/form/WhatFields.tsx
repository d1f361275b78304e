/** What is agreed: the ambition it serves, its name and task, how it is measured, and the decision it rests on. */
import { TASKS } from "@/agreements/components/Filters";
import { NEW_AMBITION, type Draft, type DraftErrors } from "@/agreements/form/draft";
import { useAmbitions, useCarriedDecisions, useIndicators } from "@/agreements/queries";
import type { Indicator, Task } from "@/agreements/types";
import { DIRECTION_WORDS } from "@/agreements/words";
import { Card } from "@/ui/Card";
import { DataList } from "@/ui/DataList";
import { Select } from "@/ui/Select";
import { TextField } from "@/ui/TextField";

const MOST_TITLE = 160;

export type Part = {
  draft: Draft;
  errors: Partial<DraftErrors>;
  change: (wanted: Partial<Draft>) => void;
};

export function WhatFields({
  draft,
  errors,
  change,
  region,
}: Part & { region: number | undefined }) {
  const ambitions = useAmbitions().data ?? [];
  const decisions = useCarriedDecisions(region).data ?? [];
  const own = ambitions.filter((one) => one.region.id === region);
  return (
    <>
      <Select
        label="Ambitie"
        emptyLabel="Kies een ambitie"
        value={draft.ambition}
        onChange={(ambition) => change({ ambition })}
        options={[
          ...own.map(({ id, title }) => ({ value: String(id), label: title })),
          { value: NEW_AMBITION, label: "Een nieuwe ambitie …" },
        ]}
        error={errors.ambition}
      />
      {draft.ambition === NEW_AMBITION && (
        <TextField
          label="De nieuwe ambitie, in één zin"
          maxLength={MOST_TITLE}
          value={draft.newAmbition}
          onChange={(newAmbition) => change({ newAmbition })}
          error={errors.newAmbition}
        />
      )}
      <TextField
        label="Naam van de afspraak"
        description="Zoals je haar aan een bestuurder zou vertellen: “90% van de aanvragen vervuld”."
        maxLength={MOST_TITLE}
        value={draft.title}
        onChange={(title) => change({ title })}
        error={errors.title}
      />
      <Select<Task>
        label="Taak"
        emptyLabel="Kies een taak"
        value={draft.task}
        onChange={(task) => change({ task })}
        options={TASKS}
        error={errors.task}
      />
      <Select
        label="Besluit waarop de afspraak rust"
        description="Een voorstel dat in je regio is aangenomen."
        optional
        emptyLabel="Geen besluit"
        value={draft.proposal}
        onChange={(proposal) => change({ proposal })}
        options={decisions.map(({ id, title }) => ({ value: String(id), label: title }))}
        error={errors.proposal}
      />
    </>
  );
}

export function IndicatorField({ draft, errors, change }: Part) {
  const indicators = newestOf(useIndicators().data?.results ?? []);
  const chosen = indicators.find(({ code }) => code === draft.indicator);
  return (
    <>
      <Select
        label="Indicator"
        description="De definities zijn landelijk: elke regio telt hetzelfde."
        emptyLabel="Kies een indicator"
        value={draft.indicator}
        onChange={(indicator) => change({ indicator })}
        options={indicators.map(({ code, label, isMeasured }) => ({
          value: code,
          label: isMeasured ? `${label} (telt de pool zelf)` : label,
        }))}
        error={errors.indicator}
      />
      {chosen !== undefined && (
        <Card padding="small">
          <DataList
            items={[
              { term: "Telt", value: chosen.counted },
              ...(chosen.countedOf === "" ? [] : [{ term: "Van", value: chosen.countedOf }]),
              { term: "Richting", value: DIRECTION_WORDS[chosen.direction] },
              { term: "Bron", value: chosen.source },
            ]}
          />
        </Card>
      )}
    </>
  );
}

/** The list has every version; an agreement is made by the newest. */
export function newestOf(indicators: readonly Indicator[]): Indicator[] {
  const newest = new Map<string, Indicator>();
  for (const one of indicators) {
    const known = newest.get(one.code);
    if (known === undefined || known.version < one.version) newest.set(one.code, one);
  }
  return [...newest.values()].sort((left, right) => left.label.localeCompare(right.label, "nl"));
}
