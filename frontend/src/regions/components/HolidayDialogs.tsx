/** Typing a school holiday from the list of the government, and taking one away. */
import { useState } from "react";

import { MoveDialog } from "@/governance/components/MoveDialog";
import { useAddHoliday, useRemoveHoliday } from "@/holidays/queries";
import type { HolidayRegion, SchoolHoliday } from "@/holidays/types";
import { PART_WORDS } from "@/holidays/words";
import type { RegionDetail } from "@/regions/types";
import { DateField } from "@/ui/DayPicker";
import { formatDate } from "@/ui/format";
import { Select } from "@/ui/Select";
import { Paragraph } from "@/ui/Text";
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";

const LONGEST_NAME = 40;
const PARTS: readonly { value: HolidayRegion; label: string }[] = [
  { value: "north", label: "Noord" },
  { value: "middle", label: "Midden" },
  { value: "south", label: "Zuid" },
];

export function AddHolidayDialog({
  region,
  part: usual,
  onClose,
}: {
  region: RegionDetail;
  /** Chosen already, because the last one was for it too. */
  part: HolidayRegion | "";
  onClose: () => void;
}) {
  const add = useAddHoliday(region.id);
  const toast = useToast();
  const [name, setName] = useState("");
  const [part, setPart] = useState<HolidayRegion | "">(usual);
  const [first, setFirst] = useState<string | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const backwards = first !== null && last !== null && last < first;

  function send() {
    setTried(true);
    if (name.trim() === "" || part === "" || first === null || last === null || backwards) return;
    add.mutate(
      { name: name.trim(), holidayRegion: part, firstDate: first, lastDate: last },
      {
        onSuccess: () => {
          toast("De vakantie staat erbij.");
          onClose();
        },
      },
    );
  }

  return (
    <MoveDialog
      title="Een schoolvakantie"
      confirm="Voeg toe"
      move={add}
      onConfirm={send}
      onClose={onClose}
    >
      <Paragraph tone="soft">
        Neem de dagen over van de lijst van de Rijksoverheid. Invallers zien ze in hun kalender.
      </Paragraph>
      <TextField
        label="Naam"
        description="Bijvoorbeeld Herfstvakantie"
        maxLength={LONGEST_NAME}
        value={name}
        onChange={setName}
        error={tried && name.trim() === "" ? "Geef de vakantie een naam." : undefined}
      />
      <Select
        label="Voor welk deel van het land?"
        value={part}
        emptyLabel="Kies noord, midden of zuid"
        options={PARTS}
        onChange={setPart}
        error={tried && part === "" ? "Kies een deel van het land." : undefined}
      />
      <DateField
        label="Eerste dag"
        value={first}
        onChange={setFirst}
        error={tried && first === null ? "Kies de eerste dag." : undefined}
      />
      <DateField
        label="Laatste dag"
        value={last}
        onChange={setLast}
        error={tried ? problemOf(last, backwards) : undefined}
      />
    </MoveDialog>
  );
}

export function RemoveHolidayDialog({
  region,
  holiday,
  onClose,
}: {
  region: RegionDetail;
  holiday: SchoolHoliday;
  onClose: () => void;
}) {
  const remove = useRemoveHoliday(region.id, holiday.id);
  const toast = useToast();
  return (
    <MoveDialog
      title={`${holiday.name} weghalen?`}
      confirm="Haal weg"
      danger
      move={remove}
      onConfirm={() =>
        remove.mutate(undefined, {
          onSuccess: () => {
            toast(`${holiday.name} is weggehaald.`);
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      <Paragraph>
        {`${formatDate(holiday.firstDate)} tot en met ${formatDate(holiday.lastDate)}, ${PART_WORDS[holiday.holidayRegion]}. Invallers zien deze vakantie dan niet meer. Wat er stond, blijft in het verloop.`}
      </Paragraph>
    </MoveDialog>
  );
}

function problemOf(last: string | null, backwards: boolean): string | undefined {
  if (last === null) return "Kies de laatste dag.";
  return backwards ? "De laatste dag ligt niet voor de eerste dag." : undefined;
}
