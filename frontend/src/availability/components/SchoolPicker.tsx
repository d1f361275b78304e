/** A short list of schools, added by typing a few letters and taken off with one press. */
import { X } from "lucide-react";
import { useState, type ReactNode } from "react";

import type { LocationRef } from "@/http/types";
import { useSchoolSearch } from "@/schools/queries";
import { IconButton } from "@/ui/Button";
import { ComboBox } from "@/ui/ComboBox";
import "@/availability/components/school-picker.css";

export function SchoolPicker({
  label,
  description,
  schools,
  onChange,
  optional = true,
  more,
}: {
  label: string;
  description: string;
  schools: readonly LocationRef[];
  onChange: (schools: LocationRef[]) => void;
  optional?: boolean;
  /** What else there is to say of a chosen school. */
  more?: (school: LocationRef) => ReactNode;
}) {
  const [search, setSearch] = useState("");
  const found = useSchoolSearch(search);
  const choosable = (found.data?.results ?? []).filter(
    (school) => !schools.some((chosen) => chosen.id === school.id),
  );
  return (
    <div className="availability-schools">
      <ComboBox
        label={label}
        description={description}
        optional={optional}
        value={null}
        search={search}
        onSearch={setSearch}
        options={choosable.map((school) => ({
          id: school.id,
          label: school.name,
          detail: school.place,
        }))}
        emptyText={search.trim().length > 1 ? "Geen school gevonden" : "Typ twee letters of meer"}
        onChange={(id) => {
          const school = choosable.find((one) => one.id === id);
          if (school === undefined) return;
          const { name, place, locationCode } = school;
          onChange([...schools, { id: school.id, name, place, locationCode }]);
          setSearch("");
        }}
      />
      {schools.length > 0 && (
        <ul className="availability-schools__list" aria-label={label}>
          {schools.map((school) => (
            <li key={school.id}>
              <span className="availability-schools__name">
                {school.name}
                <small>{school.place}</small>
              </span>
              <IconButton
                label={`${school.name} weghalen`}
                icon={<X size={20} aria-hidden="true" />}
                onClick={() => onChange(schools.filter((one) => one.id !== school.id))}
              />
              {more !== undefined && (
                <div className="availability-schools__more">{more(school)}</div>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
