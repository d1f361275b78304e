/** Asking a body for its consent, and writing down what it said. */
import { useState } from "react";

import { MoveDialog } from "@/governance/components/MoveDialog";
import { useAskConsent, useRecordConsent } from "@/governance/mutations";
import type { Consent, ConsentBody, RegionDecision } from "@/governance/types";
import { RadioGroup } from "@/ui/Choices";
import { DateField } from "@/ui/DayPicker";
import { isoDay } from "@/ui/format";
import { Columns } from "@/ui/Layout";
import { Select } from "@/ui/Select";
import { Paragraph } from "@/ui/Text";
import { NumberField, TextField } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";

const BODIES: { value: ConsentBody; label: string }[] = [
  { value: "gmr", label: "GMR" },
  { value: "mr", label: "MR" },
  { value: "municipality", label: "Gemeente" },
  { value: "other", label: "Ander orgaan" },
];

export function ConsentQuestionDialog({
  decision,
  onClose,
}: {
  decision: RegionDecision;
  onClose: () => void;
}) {
  const ask = useAskConsent(decision.id);
  const toast = useToast();
  const [body, setBody] = useState<ConsentBody>("gmr");
  const [bodyName, setBodyName] = useState("");
  const [subject, setSubject] = useState("");
  const [tried, setTried] = useState(false);
  const missing = { bodyName: bodyName.trim() === "", subject: subject.trim() === "" };
  return (
    <MoveDialog
      title="Instemming vragen"
      confirm="Laat hierop wachten"
      move={ask}
      onClose={onClose}
      onConfirm={() => {
        setTried(true);
        if (missing.bodyName || missing.subject) return;
        ask.mutate(
          { body, bodyName: bodyName.trim(), subject: subject.trim() },
          {
            onSuccess: () => {
              toast("Wat het voorstel verandert, wacht nu op deze instemming.");
              onClose();
            },
          },
        );
      }}
    >
      <Paragraph>
        Wat het voorstel verandert gaat pas in als dit orgaan heeft ingestemd. Jij legt vast wat het
        zei.
      </Paragraph>
      <Select label="Wie moet instemmen?" value={body} onChange={setBody} options={BODIES} />
      <TextField
        label="Naam van het orgaan"
        description="Bijvoorbeeld: GMR Stichting Vlierboom."
        maxLength={120}
        value={bodyName}
        onChange={setBodyName}
        error={tried && missing.bodyName ? "Vul de naam van het orgaan in." : undefined}
      />
      <TextField
        label="Waarmee moeten zij instemmen?"
        maxLength={200}
        value={subject}
        onChange={setSubject}
        error={tried && missing.subject ? "Schrijf waar het over gaat." : undefined}
      />
    </MoveDialog>
  );
}

export function ConsentResultDialog({
  consent,
  onClose,
}: {
  consent: Consent;
  onClose: () => void;
}) {
  const record = useRecordConsent();
  const toast = useToast();
  const today = isoDay(new Date());
  const [answer, setAnswer] = useState<"given" | "refused" | null>(null);
  const [resultDate, setResultDate] = useState<string | null>(today);
  const [votesFor, setVotesFor] = useState<number | null>(null);
  const [votesAgainst, setVotesAgainst] = useState<number | null>(null);
  const [document, setDocument] = useState("");
  const [tried, setTried] = useState(false);
  return (
    <MoveDialog
      title={`Wat zei ${consent.bodyName}?`}
      confirm="Leg vast"
      move={record}
      onClose={onClose}
      onConfirm={() => {
        setTried(true);
        if (answer === null || resultDate === null) return;
        const isGiven = answer === "given";
        record.mutate(
          {
            consent: consent.id,
            isGiven,
            resultDate,
            votesFor,
            votesAgainst,
            document: document.trim(),
          },
          {
            onSuccess: () => {
              toast("Vastgelegd.");
              onClose();
            },
          },
        );
      }}
    >
      <RadioGroup
        label={consent.subject}
        value={answer}
        onChange={setAnswer}
        options={[
          { value: "given", label: "Ingestemd" },
          { value: "refused", label: "Niet ingestemd" },
        ]}
        error={tried && answer === null ? "Kies wat het orgaan zei." : undefined}
      />
      <DateField
        label="Wanneer?"
        max={today}
        value={resultDate}
        onChange={setResultDate}
        error={tried && resultDate === null ? "Kies de dag waarop het besloten is." : undefined}
      />
      <Columns narrowest="9rem">
        <NumberField label="Stemmen voor" optional value={votesFor} onChange={setVotesFor} />
        <NumberField
          label="Stemmen tegen"
          optional
          value={votesAgainst}
          onChange={setVotesAgainst}
        />
      </Columns>
      <TextField
        label="Waar staat dat?"
        description="Bijvoorbeeld: verslag van 3 december, punt 4."
        optional
        maxLength={200}
        value={document}
        onChange={setDocument}
      />
    </MoveDialog>
  );
}
