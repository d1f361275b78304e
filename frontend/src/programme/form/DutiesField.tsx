/** Who does what: a line for each, as many as it takes. */
import { Plus, Trash2 } from "lucide-react";

import type { MeasureDraft } from "@/programme/form/measure";
import { Button, IconButton } from "@/ui/Button";
import { FieldGroup, useFieldIds } from "@/ui/Field";
import { Stack } from "@/ui/Layout";
import { TextField } from "@/ui/TextField";

type Duties = MeasureDraft["duties"];

export function DutiesField({
  value,
  onChange,
  error,
}: {
  value: Duties;
  onChange: (duties: Duties) => void;
  error?: string | undefined;
}) {
  const ids = useFieldIds({ error });
  const change = (place: number, changes: Partial<Duties[number]>) =>
    onChange(value.map((duty, index) => (index === place ? { ...duty, ...changes } : duty)));
  return (
    <FieldGroup ids={ids} label="Wie doet wat?" optional error={error}>
      <Stack>
        {value.map((duty, place) => (
          <div key={place} className="programme-duty">
            <TextField
              label={`Wie (regel ${place + 1})`}
              optional
              maxLength={120}
              value={duty.who}
              onChange={(who) => change(place, { who })}
            />
            <TextField
              label={`Doet wat (regel ${place + 1})`}
              optional
              maxLength={280}
              value={duty.what}
              onChange={(what) => change(place, { what })}
            />
            <IconButton
              label={`Haal regel ${place + 1} weg`}
              icon={<Trash2 size={20} aria-hidden="true" />}
              onClick={() => onChange(value.filter((_, index) => index !== place))}
            />
          </div>
        ))}
        <div>
          <Button
            size="small"
            icon={<Plus size={18} aria-hidden="true" />}
            onClick={() => onChange([...value, { who: "", what: "" }])}
          >
            Nog een regel
          </Button>
        </div>
      </Stack>
    </FieldGroup>
  );
}
