/** Puts somebody on a seat: who, who stands in, with which mandate, from when until when. */
import { useState } from "react";

import { MoveDialog } from "@/governance/components/MoveDialog";
import { useStartTerm } from "@/governance/mutations";
import type { Seat, SeatTermBody } from "@/governance/types";
import { DateField } from "@/ui/DayPicker";
import { addDays, isoDay } from "@/ui/format";
import { Columns } from "@/ui/Layout";
import { TextArea, TextField } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";

type Person = { name: string; email: string };

const NOBODY: Person = { name: "", email: "" };

export function TermDialog({ seat, onClose }: { seat: Seat; onClose: () => void }) {
  const start = useStartTerm(seat.id);
  const toast = useToast();
  const today = isoDay(new Date());
  const [holder, setHolder] = useState(NOBODY);
  const [deputy, setDeputy] = useState(NOBODY);
  const [mandate, setMandate] = useState("");
  const [giver, setGiver] = useState("");
  const [fromDate, setFromDate] = useState(today);
  const [untilDate, setUntilDate] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const hasDeputy = deputy.name.trim() !== "" || deputy.email.trim() !== "";
  const missing = {
    holder: !isFilledIn(holder),
    deputy: hasDeputy && !isFilledIn(deputy),
    mandate: mandate.trim() === "",
    giver: giver.trim() === "",
  };
  const send = () => {
    setTried(true);
    if (Object.values(missing).some(Boolean)) return;
    const body: SeatTermBody = {
      holder: trimmed(holder),
      deputy: hasDeputy ? trimmed(deputy) : null,
      mandate: mandate.trim(),
      mandateGiver: giver.trim(),
      fromDate,
      untilDate,
    };
    start.mutate(body, {
      onSuccess: () => {
        toast(`${body.holder.name} zit op ${seat.label} en krijgt een mail.`);
        onClose();
      },
    });
  };
  return (
    <MoveDialog title={seat.label} confirm="Bewaar" move={start} onClose={onClose} onConfirm={send}>
      <PersonFields
        who="zetelhouder"
        person={holder}
        onChange={setHolder}
        error={tried && missing.holder}
      />
      <PersonFields
        who="vervanger"
        optional
        person={deputy}
        onChange={setDeputy}
        error={tried && missing.deputy}
      />
      <TextArea
        label="Mandaat"
        description="Waarover mag deze zetel besluiten?"
        rows={2}
        maxLength={400}
        value={mandate}
        onChange={setMandate}
        error={tried && missing.mandate ? "Schrijf waarover deze zetel mag besluiten." : undefined}
      />
      <TextField
        label="Wie gaf het mandaat?"
        maxLength={120}
        value={giver}
        onChange={setGiver}
        error={tried && missing.giver ? "Vul in wie het mandaat gaf." : undefined}
      />
      <Columns narrowest="13rem">
        <DateField
          label="Vanaf"
          value={fromDate}
          onChange={(day) => day !== null && setFromDate(day)}
        />
        <DateField
          label="Tot"
          optional
          min={addDays(fromDate, 1)}
          value={untilDate}
          onChange={setUntilDate}
        />
      </Columns>
    </MoveDialog>
  );
}

function PersonFields({
  who,
  person,
  onChange,
  error,
  optional = false,
}: {
  who: string;
  person: Person;
  onChange: (person: Person) => void;
  error: boolean;
  optional?: boolean;
}) {
  return (
    <Columns narrowest="13rem">
      <TextField
        label={`Naam van de ${who}`}
        optional={optional}
        autoComplete="off"
        maxLength={120}
        value={person.name}
        onChange={(name) => onChange({ ...person, name })}
        error={error ? "Vul de naam en een geldig e-mailadres in." : undefined}
      />
      <TextField
        label={`E-mailadres van de ${who}`}
        optional={optional}
        type="email"
        autoComplete="off"
        maxLength={254}
        value={person.email}
        onChange={(email) => onChange({ ...person, email })}
      />
    </Columns>
  );
}

function isFilledIn({ name, email }: Person): boolean {
  return name.trim() !== "" && /^\S+@\S+\.\S+$/.test(email.trim());
}

function trimmed({ name, email }: Person): Person {
  return { name: name.trim(), email: email.trim() };
}
