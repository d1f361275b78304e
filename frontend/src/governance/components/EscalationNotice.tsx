/** Says that the region is in trouble, since when and why; nothing while it is not. */
import { useState } from "react";

import { EndDialog } from "@/governance/components/EndDialog";
import { useEndEscalation, useEscalations } from "@/governance/council";
import type { Escalation } from "@/governance/types";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { formatDate } from "@/ui/format";

export function EscalationNotice({
  region,
  keeps = false,
}: {
  region: number | undefined;
  keeps?: boolean;
}) {
  const escalations = useEscalations(region);
  const [ending, setEnding] = useState<Escalation | null>(null);
  const running = (escalations.data ?? []).filter((one) => one.endedAt === null);
  return (
    <>
      {running.map((one) => (
        <Alert
          key={one.id}
          kind="error"
          title={`${one.levelName} in ${one.region.name}`}
          actions={
            keeps && (
              <Button size="small" onClick={() => setEnding(one)}>
                Dit is voorbij
              </Button>
            )
          }
        >
          {`Sinds ${formatDate(one.declaredAt)}, uitgeroepen door ${one.declaredByName}. ${one.reason}`}
        </Alert>
      ))}
      {ending !== null && <EndEscalation escalation={ending} onClose={() => setEnding(null)} />}
    </>
  );
}

function EndEscalation({ escalation, onClose }: { escalation: Escalation; onClose: () => void }) {
  const end = useEndEscalation(escalation.id);
  return (
    <EndDialog
      title={`${escalation.levelName} beëindigen?`}
      text="Mandaten die hierop rusten eindigen ook. Iedereen in de regio krijgt bericht."
      label="Waarom is het voorbij?"
      done={`${escalation.levelName} is voorbij.`}
      move={end}
      onClose={onClose}
    />
  );
}
