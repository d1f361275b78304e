/** The sectors of the region, its legal person and its colour. */
import { useState } from "react";

import { MoveDialog } from "@/governance/components/MoveDialog";
import type { HouseColour } from "@/http/types";
import { useEditRegion } from "@/regions/queries";
import type { LegalForm, RegionDetail, Sector } from "@/regions/types";
import { HOUSE_WORDS, LEGAL_WORDS, SECTOR_WORDS } from "@/regions/words";
import { CheckboxGroup, RadioGroup } from "@/ui/Choices";
import { useToast } from "@/ui/toasts";

const SECTORS = (["po", "so", "vo", "mbo"] as const).map((value) => ({
  value,
  label: SECTOR_WORDS[value],
}));
const FORMS = (["penvoerder", "central_service"] as const).map((value) => ({
  value,
  label: LEGAL_WORDS[value],
}));

const COLOURS = (["chalkboard", "water", "heather", "clay", "slate"] as const).map((value) => ({
  value,
  label: HOUSE_WORDS[value],
  mark: <span className={`regions-swatch regions-swatch--${value}`} aria-hidden="true" />,
}));

export function FactsDialog({ region, onClose }: { region: RegionDetail; onClose: () => void }) {
  const edit = useEditRegion(region.id);
  const toast = useToast();
  const [sectors, setSectors] = useState<Sector[]>(region.sectors);
  const [form, setForm] = useState<LegalForm | null>(
    region.legalForm === "" ? null : region.legalForm,
  );

  const [colour, setColour] = useState<HouseColour>(region.houseColour);

  function send() {
    edit.mutate(
      { sectors, houseColour: colour, ...(form === null ? {} : { legalForm: form }) },
      {
        onSuccess: () => {
          toast("De gegevens zijn aangepast.");
          onClose();
        },
      },
    );
  }

  return (
    <MoveDialog
      title="Gegevens van de regio"
      confirm="Bewaar"
      move={edit}
      onConfirm={send}
      onClose={onClose}
    >
      <CheckboxGroup<Sector>
        label="Voor welke sectoren?"
        value={sectors}
        options={SECTORS}
        onChange={setSectors}
      />
      <RadioGroup<LegalForm>
        label="Wie is de rechtspersoon?"
        value={form}
        options={FORMS}
        onChange={setForm}
      />
      <RadioGroup<HouseColour>
        label="Huiskleur"
        description="Zo ziet iedereen die voor deze regio werkt de schermen."
        value={colour}
        options={COLOURS}
        onChange={setColour}
      />
    </MoveDialog>
  );
}
