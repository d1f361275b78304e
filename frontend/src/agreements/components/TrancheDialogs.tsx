/** Writing down a part of a grant, and tying one more agreement to it. */
import { useState } from "react";

import { useAddTranche, useFundAgreement } from "@/agreements/funding";
import type { AgreementRow, FundingTranche } from "@/agreements/types";
import { MoveDialog } from "@/governance/components/MoveDialog";
import { DateField } from "@/ui/DayPicker";
import { addDays } from "@/ui/format";
import { Select } from "@/ui/Select";
import { Paragraph } from "@/ui/Text";
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";

const AMOUNT = /^\d{1,12}(,\d{1,2})?$/;

export function AddTrancheDialog({ region, onClose }: { region: number; onClose: () => void }) {
  const add = useAddTranche();
  const toast = useToast();
  const [scheme, setScheme] = useState("");
  const [name, setName] = useState("");
  const [reference, setReference] = useState("");
  const [amount, setAmount] = useState("");
  const [fromDate, setFromDate] = useState<string | null>(null);
  const [lastDate, setLastDate] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const plain = amount.replaceAll(".", "").trim();
  const isAmount = AMOUNT.test(plain) && Number(plain.replace(",", ".")) > 0;
  const isSpan = fromDate !== null && lastDate !== null && lastDate >= fromDate;

  function send() {
    setTried(true);
    if (!scheme.trim() || !name.trim() || !isAmount || !isSpan) return;
    add.mutate(
      {
        region,
        scheme: scheme.trim(),
        name: name.trim(),
        reference: reference.trim(),
        amount: plain.replace(",", "."),
        fromDate,
        untilDate: addDays(lastDate, 1),
        agreements: [],
      },
      {
        onSuccess: () => {
          toast("De subsidie is vastgelegd.");
          onClose();
        },
      },
    );
  }

  const missing = (text: string, words: string) =>
    tried && text.trim() === "" ? words : undefined;
  return (
    <MoveDialog
      title="Leg een deel van een subsidie vast"
      confirm="Leg vast"
      move={add}
      onConfirm={send}
      onClose={onClose}
    >
      <TextField
        label="Regeling"
        value={scheme}
        onChange={setScheme}
        maxLength={160}
        error={missing(scheme, "Schrijf de naam van de regeling.")}
      />
      <TextField
        label="Welk deel"
        description="Zoals: tweede tranche."
        value={name}
        onChange={setName}
        maxLength={80}
        error={missing(name, "Schrijf welk deel het is.")}
      />
      <TextField
        label="Kenmerk"
        optional
        value={reference}
        onChange={setReference}
        maxLength={80}
      />
      <TextField
        label="Bedrag in euro's"
        inputMode="decimal"
        width="short"
        value={amount}
        onChange={setAmount}
        error={tried && !isAmount ? "Schrijf een bedrag, zoals 125.000 of 125000,50." : undefined}
      />
      <DateField
        label="Eerste dag"
        value={fromDate}
        onChange={setFromDate}
        error={tried && fromDate === null ? "Kies de eerste dag." : undefined}
      />
      <DateField
        label="Laatste dag"
        value={lastDate}
        onChange={setLastDate}
        error={tried && !isSpan ? "Kies een dag op of na de eerste." : undefined}
      />
    </MoveDialog>
  );
}

export function FundDialog({
  tranche,
  choices,
  onClose,
}: {
  tranche: FundingTranche;
  choices: readonly AgreementRow[];
  onClose: () => void;
}) {
  const fund = useFundAgreement(tranche.id);
  const toast = useToast();
  const [agreement, setAgreement] = useState("");
  const [tried, setTried] = useState(false);

  function send() {
    setTried(true);
    if (agreement === "") return;
    fund.mutate(Number(agreement), {
      onSuccess: () => {
        toast("De afspraak is gekoppeld.");
        onClose();
      },
    });
  }

  return (
    <MoveDialog
      title="Koppel een afspraak"
      confirm="Koppel"
      move={fund}
      onConfirm={send}
      onClose={onClose}
    >
      <Select
        label={`Welke afspraak hoort bij ${tranche.scheme}, ${tranche.name}?`}
        value={agreement}
        emptyLabel="Kies een afspraak"
        options={choices.map(({ id, title }) => ({ value: String(id), label: title }))}
        onChange={setAgreement}
        error={tried && agreement === "" ? "Kies een afspraak." : undefined}
      />
      <Paragraph tone="soft">
        Een koppeling maak je niet ongedaan: het geld is ervoor gegeven.
      </Paragraph>
    </MoveDialog>
  );
}
