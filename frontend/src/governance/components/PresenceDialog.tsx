/** Writes down seat by seat who was there; before a meeting only who sent notice. */
import { useState } from "react";

import { MoveDialog } from "@/governance/components/MoveDialog";
import { useRecordPresence } from "@/governance/council";
import type { Meeting, PresenceState } from "@/governance/types";
import { ChipChoice } from "@/ui/Choices";
import { Paragraph } from "@/ui/Text";
import { useToast } from "@/ui/toasts";

const STATES: { value: PresenceState; label: string }[] = [
  { value: "present", label: "Aanwezig" },
  { value: "excused", label: "Met bericht" },
  { value: "absent", label: "Afwezig" },
];

export function PresenceDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const record = useRecordPresence(meeting.id);
  const toast = useToast();
  const [states, setStates] = useState<ReadonlyMap<number, PresenceState>>(
    () =>
      new Map(meeting.presence.flatMap((line) => (line.state ? [[line.seatId, line.state]] : []))),
  );
  const [isAhead] = useState(() => Date.parse(meeting.startsAt) > Date.now());
  const changed = meeting.presence.flatMap((line) => {
    const state = states.get(line.seatId);
    return state === undefined || state === line.state ? [] : [{ seat: line.seatId, state }];
  });
  return (
    <MoveDialog
      title="Wie was er?"
      confirm="Bewaar"
      move={record}
      onClose={onClose}
      onConfirm={() => {
        if (changed.length === 0) {
          onClose();
          return;
        }
        record.mutate(changed, {
          onSuccess: () => {
            toast("Vastgelegd.");
            onClose();
          },
        });
      }}
    >
      {isAhead && (
        <Paragraph>De vergadering is nog niet begonnen: leg alleen berichten vast.</Paragraph>
      )}
      {meeting.presence.map((line) => (
        <ChipChoice
          key={line.seatId}
          label={`${line.seatLabel} (${line.chamber})`}
          value={states.get(line.seatId) ?? null}
          onChange={(state) => setStates(new Map(states).set(line.seatId, state))}
          options={isAhead ? STATES.filter(({ value }) => value === "excused") : STATES}
        />
      ))}
    </MoveDialog>
  );
}
