/** Lets somebody decide in place of the table: about what, on which decision or escalation, for how long. */
import { useState } from "react";

import { MoveDialog } from "@/governance/components/MoveDialog";
import { useEscalations, useGiveMandate, useMandates } from "@/governance/council";
import { useEveryDecision } from "@/governance/queries";
import { DateField } from "@/ui/DayPicker";
import { addDays, isoDay } from "@/ui/format";
import { Columns } from "@/ui/Layout";
import { Select } from "@/ui/Select";
import { Paragraph } from "@/ui/Text";
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";

const MONTH = 30;

export function MandateDialog({ region, onClose }: { region: number; onClose: () => void }) {
  const give = useGiveMandate();
  const toast = useToast();
  const grounds = useGrounds(region);
  const today = isoDay(new Date());
  const [holderEmail, setHolder] = useState("");
  const [scope, setScope] = useState("");
  const [ground, setGround] = useState("");
  const [untilDate, setUntilDate] = useState(addDays(today, MONTH));
  const [tried, setTried] = useState(false);
  const missing = {
    holder: !/^\S+@\S+\.\S+$/.test(holderEmail.trim()),
    scope: scope.trim() === "",
    ground: ground === "",
  };
  const send = () => {
    setTried(true);
    const chosen = grounds.find(({ value }) => value === ground);
    if (Object.values(missing).some(Boolean) || chosen === undefined) return;
    const [kind, id] = [ground.charAt(0), Number(ground.slice(1))];
    give.mutate(
      {
        region,
        holderEmail: holderEmail.trim(),
        scope: scope.trim(),
        basis: chosen.label,
        decision: kind === "d" ? id : null,
        escalation: kind === "e" ? id : null,
        fromDate: today,
        untilDate,
      },
      {
        onSuccess: ({ holderName }) => {
          toast(`${holderName} mag nu doorzetten.`);
          onClose();
        },
      },
    );
  };
  return (
    <MoveDialog
      title="Doorzettingsmacht geven"
      confirm="Geef mandaat"
      move={give}
      onClose={onClose}
      onConfirm={send}
    >
      <Paragraph>
        Wie doorzettingsmacht heeft, kan een voorstel laten doorgaan dat de tafel niet aanneemt. Elk
        gebruik blijft met de reden zichtbaar.
      </Paragraph>
      <TextField
        label="E-mailadres van wie mag doorzetten"
        description="Een ander dan jij, met een rol aan de tafel van deze regio."
        type="email"
        autoComplete="off"
        maxLength={254}
        value={holderEmail}
        onChange={setHolder}
        error={tried && missing.holder ? "Vul een geldig e-mailadres in." : undefined}
      />
      <TextField
        label="Waarover?"
        maxLength={400}
        value={scope}
        onChange={setScope}
        error={tried && missing.scope ? "Schrijf waarover het mandaat gaat." : undefined}
      />
      <Select
        label="Waarop rust het?"
        emptyLabel="Kies een besluit of een escalatie"
        value={ground}
        onChange={setGround}
        options={grounds}
        error={
          tried && missing.ground ? "Een mandaat rust op een besluit of een escalatie." : undefined
        }
      />
      <Columns narrowest="13rem">
        <DateField
          label="Tot"
          min={addDays(today, 1)}
          value={untilDate}
          onChange={(day) => day !== null && setUntilDate(day)}
        />
      </Columns>
    </MoveDialog>
  );
}

/** What the table itself carried, and the escalations that run and allow it; the first letter tells which. */
function useGrounds(region: number) {
  const decided = useEveryDecision(region, "over");
  const escalations = useEscalations(region);
  const mandates = useMandates(region);
  const uses = (mandates.data ?? []).flatMap((mandate) => mandate.uses);
  const pushed = new Set(uses.map((use) => use.decisionId));
  const running = (escalations.data ?? [])
    .filter((one) => one.endedAt === null && one.appoints)
    .map((one) => ({ value: `e${one.id}`, label: one.levelName }));
  const carried = (decided.data ?? [])
    .filter((row) => row.status === "carried" && row.form !== "advice")
    .filter((row) => !pushed.has(row.id))
    .map((row) => ({ value: `d${row.id}`, label: row.title }));
  return [...running, ...carried];
}
