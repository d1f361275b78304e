/** What a board, a sector or a school counts for when scarcity is shared; who is not named counts as usual. */
import { useState } from "react";

import { useAuthorRegion } from "@/governance/form/authorRegion";
import { useBoards } from "@/people/queries";
import { SECTOR_WORDS } from "@/people/words";
import { SchoolSearch } from "@/schools/components/SchoolSearch";
import { useSchoolLocation } from "@/schools/queries";
import { FieldGroup, useFieldIds } from "@/ui/Field";
import { Columns, Stack } from "@/ui/Layout";
import { Select } from "@/ui/Select";
import { QueryView, Skeleton } from "@/ui/States";

/** By the id of a board or a school, or by sector. */
export type Weights = Readonly<Record<string, number>>;
export type Weighed = "boards" | "sectors" | "schools";

const USUAL = 1;
const CHOICES = [
  { value: "0.5", label: "de helft" },
  { value: "0.75", label: "driekwart" },
  { value: "1", label: "gewoon" },
  { value: "1.25", label: "een kwart meer" },
  { value: "1.5", label: "anderhalf keer" },
  { value: "2", label: "twee keer" },
];

type Props = {
  label: string;
  description?: string | undefined;
  weighed: Weighed;
  value: Weights;
  onChange: (weights: Weights) => void;
};

export function WeightsField({ label, description, weighed, value, onChange }: Props) {
  const ids = useFieldIds({ description });
  const fields = {
    value,
    onSet: (id: string, weight: number) => onChange({ ...value, [id]: weight }),
  };
  return (
    <FieldGroup ids={ids} label={label} {...(description === undefined ? {} : { description })}>
      {weighed === "boards" && <Boards {...fields} />}
      {weighed === "sectors" && <Sectors {...fields} />}
      {weighed === "schools" && <Schools {...fields} />}
    </FieldGroup>
  );
}

type Fields = { value: Weights; onSet: (id: string, weight: number) => void };

function Boards({ value, onSet }: Fields) {
  const boards = useBoards(useAuthorRegion());
  return (
    <QueryView query={boards} loading={<Skeleton label="De besturen laden" />}>
      {({ results }) => (
        <Columns narrowest="14rem">
          {results.map(({ id, name }) => (
            <Weight key={id} label={name} id={String(id)} value={value} onSet={onSet} />
          ))}
        </Columns>
      )}
    </QueryView>
  );
}

function Sectors(fields: Fields) {
  return (
    <Columns narrowest="14rem">
      {Object.entries(SECTOR_WORDS).map(([sector, label]) => (
        <Weight key={sector} label={label} id={sector} {...fields} />
      ))}
    </Columns>
  );
}

function Schools(fields: Fields) {
  const [added, setAdded] = useState<readonly string[]>([]);
  const named = [...new Set([...Object.keys(fields.value), ...added])];
  return (
    <Stack gap="small">
      <SchoolSearch
        key={named.length}
        label="Zoek een school"
        chosen={null}
        onChange={(school) => school !== null && setAdded([...added, String(school.id)])}
      />
      <Columns narrowest="14rem">
        {named.map((id) => (
          <SchoolWeight key={id} id={id} {...fields} />
        ))}
      </Columns>
    </Stack>
  );
}

function SchoolWeight(props: Fields & { id: string }) {
  const school = useSchoolLocation(Number(props.id));
  const label =
    school.data === undefined ? "Een school" : `${school.data.name}, ${school.data.place}`;
  return <Weight label={label} {...props} />;
}

function Weight({ label, id, value, onSet }: Fields & { label: string; id: string }) {
  const weight = String(value[id] ?? USUAL);
  const known = CHOICES.some((choice) => choice.value === weight);
  return (
    <Select
      label={label}
      value={weight}
      options={
        known ? CHOICES : [...CHOICES, { value: weight, label: `${weight.replace(".", ",")} keer` }]
      }
      onChange={(chosen) => onSet(id, Number(chosen))}
    />
  );
}
