/** Plans a meeting of the table: when, where, and about which proposals in voting. */
import { parseDateTime, toZoned } from "@internationalized/date";
import { useState } from "react";

import { MoveDialog } from "@/governance/components/MoveDialog";
import { usePlanMeeting } from "@/governance/council";
import { useEveryDecision } from "@/governance/queries";
import { CheckboxGroup } from "@/ui/Choices";
import { DateField } from "@/ui/DayPicker";
import { isoDay } from "@/ui/format";
import { Columns } from "@/ui/Layout";
import { TextField } from "@/ui/TextField";
import { TimeField } from "@/ui/TimeField";
import { useToast } from "@/ui/toasts";

const ZONE = "Europe/Amsterdam";

export function MeetingDialog({ region, onClose }: { region: number; onClose: () => void }) {
  const plan = usePlanMeeting();
  const toast = useToast();
  const proposals = useEveryDecision(region, "going_on");
  const [title, setTitle] = useState("Regiotafel");
  const [place, setPlace] = useState("");
  const [day, setDay] = useState(isoDay(new Date()));
  const [time, setTime] = useState("15:30");
  const [agenda, setAgenda] = useState<string[]>([]);
  const options = (proposals.data ?? [])
    .filter((row) => row.status === "open")
    .map((row) => ({ value: String(row.id), label: row.title }));
  const missing = title.trim() === "";
  return (
    <MoveDialog
      title="Vergadering plannen"
      confirm="Plan"
      move={plan}
      onClose={onClose}
      onConfirm={() => {
        if (missing) return;
        plan.mutate(
          {
            region,
            title: title.trim(),
            place: place.trim(),
            startsAt: toZoned(parseDateTime(`${day}T${time}`), ZONE).toAbsoluteString(),
            decisions: agenda.map(Number),
          },
          {
            onSuccess: () => {
              toast("De vergadering staat erin.");
              onClose();
            },
          },
        );
      }}
    >
      <TextField
        label="Titel"
        maxLength={120}
        value={title}
        onChange={setTitle}
        error={missing ? "Geef de vergadering een titel." : undefined}
      />
      <Columns narrowest="11rem">
        <DateField
          label="Dag"
          value={day}
          onChange={(chosen) => chosen !== null && setDay(chosen)}
        />
        <TimeField
          label="Begint om"
          value={time}
          onChange={(chosen) => chosen !== null && setTime(chosen)}
        />
      </Columns>
      <TextField label="Waar?" optional maxLength={120} value={place} onChange={setPlace} />
      {options.length > 0 && (
        <CheckboxGroup
          label="Op de agenda"
          optional
          value={agenda}
          onChange={setAgenda}
          options={options}
        />
      )}
    </MoveDialog>
  );
}
