/** One school of the region, found by typing a few letters of its name, place or code. */
import { useState } from "react";

import { useSchoolSearch } from "@/schools/queries";
import type { SchoolLocation } from "@/schools/types";
import { ComboBox } from "@/ui/ComboBox";
import { isoDay } from "@/ui/format";

const FEWEST_LETTERS = 2;

export function SchoolSearch({
  label,
  chosen,
  onChange,
  error,
}: {
  label: string;
  chosen: SchoolLocation | null;
  onChange: (school: SchoolLocation | null) => void;
  error?: string | undefined;
}) {
  const [search, setSearch] = useState(chosen?.name ?? "");
  const found = useSchoolSearch(search);
  const today = isoDay(new Date());
  const schools = (found.data?.results ?? []).filter(
    (school) => school.closedDate === null || school.closedDate > today,
  );
  const typed = search.trim().length >= FEWEST_LETTERS;
  return (
    <ComboBox
      label={label}
      description="Typ een deel van de naam, de plaats of de code."
      error={error}
      value={chosen?.id ?? null}
      search={search}
      onSearch={setSearch}
      options={schools.map((school) => ({
        id: school.id,
        label: school.name,
        detail: `${school.place} · ${school.board.name}`,
      }))}
      emptyText={
        !typed
          ? "Typ twee letters of meer"
          : found.isFetching
            ? "We zoeken …"
            : found.isError
              ? "Zoeken lukt nu niet"
              : "Geen school gevonden"
      }
      onChange={(id) => {
        const school = schools.find((one) => one.id === id);
        if (school === undefined) return;
        onChange(school);
        setSearch(school.name);
      }}
    />
  );
}
