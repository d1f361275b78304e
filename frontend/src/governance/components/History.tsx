/** What happened to a proposal, by whom and why, the latest first. */
import type { DecisionHistory } from "@/governance/types";
import { Paragraph } from "@/ui/Text";
import { Timeline } from "@/ui/Timeline";

export function History({ rows }: { rows: readonly DecisionHistory[] }) {
  if (rows.length === 0) return <Paragraph tone="soft">Er is nog niets gebeurd.</Paragraph>;
  return (
    <Timeline
      label="Geschiedenis, het laatste eerst"
      items={[...rows].reverse().map((row) => ({
        id: row.id,
        at: row.at,
        title: row.label,
        detail: [row.actorName ?? "Vanzelf", row.reason].filter(Boolean).join(": "),
      }))}
    />
  );
}
