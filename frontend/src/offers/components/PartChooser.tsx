/** Which days or half-days somebody can do, of an offer that may be split. */
import { Check } from "lucide-react";
import { useState } from "react";

import type { Offer } from "@/http/types";
import { partOptions, stillChosen } from "@/offers/parts";
import { Button } from "@/ui/Button";
import { CheckboxGroup } from "@/ui/Choices";
import { countOf } from "@/ui/format";

export function PartChooser({
  offer,
  busy,
  onAccept,
  onBack,
}: {
  offer: Offer;
  busy: boolean;
  onAccept: (part?: number[]) => void;
  onBack: () => void;
}) {
  const [chosen, setChosen] = useState<string[]>([]);
  const [asked, setAsked] = useState(false);
  // Somebody else may have taken a part since it was ticked.
  const part = stillChosen(offer, chosen);
  return (
    <div className="offers-answer offers-answer--parts">
      <CheckboxGroup
        label="Wat kun je doen?"
        description="Voor de rest zoeken we iemand anders."
        options={partOptions(offer)}
        value={part.map(String)}
        onChange={setChosen}
        error={asked && part.length === 0 ? "Kies ten minste één deel." : undefined}
      />
      <div className="offers-answer__buttons">
        <Button
          look="primary"
          size="large"
          busy={busy}
          icon={<Check aria-hidden="true" />}
          onClick={() => {
            setAsked(true);
            if (part.length > 0) onAccept(part);
          }}
        >
          {part.length === 0 ? "Bevestig" : `Bevestig ${countOf(part.length, "deel", "delen")}`}
        </Button>
        <Button size="large" disabled={busy} onClick={onBack}>
          Terug
        </Button>
      </div>
    </div>
  );
}
