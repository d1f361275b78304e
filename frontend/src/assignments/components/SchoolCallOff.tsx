/** Calling somebody off from the side of the school or the planner: all of it, or some of the days. */
import { useState } from "react";

import { CallOffQuestion } from "@/assignments/components/CallOffQuestion";
import { useCallOff } from "@/assignments/queries";
import type { AssignmentCard } from "@/http/types";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { useToast } from "@/ui/toasts";

export function SchoolCallOff({ card }: { card: AssignmentCard }) {
  const [open, setOpen] = useState(false);
  const callOff = useCallOff(card.id);
  const toast = useToast();
  const { name } = card.substitute;
  const done = (part: string | undefined) => {
    setOpen(false);
    toast(part === undefined ? `${name} komt niet meer.` : `${name} komt niet op ${part}.`);
  };
  return (
    <>
      <Button look="danger-secondary" size="small" onClick={() => setOpen(true)}>
        Zeg af
      </Button>
      {open && (
        <CallOffQuestion
          card={card}
          callOff={callOff}
          words={{
            title: `Komt ${name} toch niet?`,
            who: name,
            confirm: "Ja, zeg af",
            look: "danger",
          }}
          firstReason="cannot_come"
          reasons={[
            { value: "cannot_come", label: "Deze invaller kan niet" },
            {
              value: "other_person",
              label: "Er komt iemand anders",
              description: "Dan vragen we niemand.",
            },
            { value: "mistake", label: "Het was een vergissing" },
          ]}
          onClose={() => setOpen(false)}
          onDone={done}
        >
          <Alert kind="warning">{`${name} rekent op dit werk en krijgt meteen bericht.`}</Alert>
        </CallOffQuestion>
      )}
    </>
  );
}
