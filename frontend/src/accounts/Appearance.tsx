/** Light or dark, as a person likes it on this device. */
import { useState } from "react";

import { chooseLook, chosenLook, type Look } from "@/theme/look";
import { ChipChoice } from "@/ui/Choices";

const LOOKS: readonly { value: Look; label: string }[] = [
  { value: "device", label: "Zoals mijn apparaat" },
  { value: "light", label: "Licht" },
  { value: "dark", label: "Donker" },
];

export function Appearance() {
  const [look, setLook] = useState(chosenLook);
  return (
    <ChipChoice
      label="Licht of donker"
      description="Geldt op dit apparaat."
      options={LOOKS}
      value={look}
      onChange={(chosen) => {
        chooseLook(chosen);
        setLook(chosen);
      }}
    />
  );
}
