/** Write down who was asked about a measure; it cannot be changed afterwards. */
import { useState } from "react";

import { MoveDialog } from "@/governance/components/MoveDialog";
import { useMoveMeasure } from "@/programme/mutations";
import type { ConsultationOutcome, ConsultedParty, Measure } from "@/programme/types";
import { PARTY_WORDS, SAID_WORDS } from "@/programme/words";
import { DateField } from "@/ui/DayPicker";
import { isoDay } from "@/ui/format";
import { Select } from "@/ui/Select";
import { Paragraph } from "@/ui/Text";
import { TextArea, TextField } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";

const PARTIES = Object.keys(PARTY_WORDS) as ConsultedParty[];
const OUTCOMES = Object.keys(SAID_WORDS) as ConsultationOutcome[];

export function ConsultationDialog({
  measure,
  onClose,
}: {
  measure: Measure;
  onClose: () => void;
}) {
  const today = isoDay(new Date());
  const move = useMoveMeasure(measure.id);
  const toast = useToast();
  const [party, setParty] = useState<ConsultedParty | "">("");
  const [partyName, setPartyName] = useState("");
  const [heldDate, setHeldDate] = useState<string | null>(today);
  const [outcome, setOutcome] = useState<ConsultationOutcome | "">("");
  const [said, setSaid] = useState("");
  const [weighed, setWeighed] = useState("");
  const [tried, setTried] = useState(false);

  const keep = () => {
    setTried(true);
    if (party === "" || outcome === "" || heldDate === null || partyName.trim() === "") return;
    move.mutate(
      {
        step: "consultations",
        body: {
          party,
          partyName: partyName.trim(),
          heldDate,
          outcome,
          question: "",
          said: said.trim(),
          weighed: weighed.trim(),
        },
      },
      {
        onSuccess: () => {
          toast("Het gesprek is vastgelegd.");
          onClose();
        },
      },
    );
  };

  return (
    <MoveDialog
      title="Leg een gesprek vast"
      confirm="Leg vast"
      move={move}
      onConfirm={keep}
      onClose={onClose}
    >
      <Paragraph tone="soft">
        Wat je vastlegt, blijft staan. Schrijf geen namen van personen op.
      </Paragraph>
      <Select
        label="Met wie?"
        value={party}
        onChange={setParty}
        emptyLabel="Kies"
        options={PARTIES.map((value) => ({ value, label: PARTY_WORDS[value] }))}
        error={tried && party === "" ? "Kies met wie je sprak." : undefined}
      />
      <TextField
        label="Naam van de groep"
        value={partyName}
        onChange={setPartyName}
        maxLength={120}
        error={tried && partyName.trim() === "" ? "Schrijf op welke groep het was." : undefined}
      />
      <DateField
        label="Wanneer?"
        value={heldDate}
        onChange={setHeldDate}
        max={today}
        error={tried && heldDate === null ? "Kies de dag van het gesprek." : undefined}
      />
      <Select
        label="Wat was de uitkomst?"
        value={outcome}
        onChange={setOutcome}
        emptyLabel="Kies"
        options={OUTCOMES.map((value) => ({ value, label: SAID_WORDS[value] }))}
        error={tried && outcome === "" ? "Kies wat eruit kwam." : undefined}
      />
      <TextArea
        label="Wat zeiden zij?"
        optional
        rows={3}
        maxLength={1000}
        value={said}
        onChange={setSaid}
      />
      <TextArea
        label="Wat deed je ermee?"
        optional
        rows={3}
        maxLength={1000}
        value={weighed}
        onChange={setWeighed}
      />
    </MoveDialog>
  );
}
