/** What happened to a proposal, by whom and why, the latest first. */
import { useState } from "react";

import type { DecisionHistory } from "@/governance/types";
import { Button } from "@/ui/Button";
import { Timeline } from "@/ui/Timeline";

const SHOWN_FIRST = 6;

export function History({ rows }: { rows: readonly DecisionHistory[] }) {
  const [whole, setWhole] = useState(false);
  const steps = [...rows].reverse();
  const shown = whole ? steps : steps.slice(0, SHOWN_FIRST);
  return (
    <>
      <Timeline
        label="Geschiedenis, het laatste eerst"
        items={shown.map((row) => ({
          id: row.id,
          at: row.at,
          title: row.label,
          detail: [row.actorName ?? "Vanzelf", row.reason].filter(Boolean).join(": "),
        }))}
      />
      {shown.length < steps.length && (
        <Button size="small" onClick={() => setWhole(true)}>
          {`Toon alle ${steps.length} stappen`}
        </Button>
      )}
    </>
  );
}
