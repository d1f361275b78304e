/** Who objects and why, in their own words; and why others were against or abstained. */
import { OctagonAlert } from "lucide-react";

import type { SeatLine, Tally } from "@/governance/types";
import { STANDING_LOOKS } from "@/governance/words";
import { Card } from "@/ui/Card";
import { Stack } from "@/ui/Layout";
import { StatusBadge } from "@/ui/StatusBadge";
import "@/governance/components/objections.css";

export function reasonsOf(tally: Tally): readonly SeatLine[] {
  const said = tally.seats.filter((seat) => seat.reason !== "" || seat.standing === "object");
  return [...said].sort(
    (left, right) => Number(right.standing === "object") - Number(left.standing === "object"),
  );
}

export function Objections({ lines }: { lines: readonly SeatLine[] }) {
  return (
    <Stack gap="small">
      {lines.map((line) => (
        <Card
          key={line.seatId}
          as="article"
          padding="small"
          tone={line.standing === "object" ? "unfilled" : undefined}
        >
          <p className="governance-said__who">
            {line.standing === "object" && <OctagonAlert size={20} aria-hidden="true" />}
            <strong>{line.standing === "object" ? `Bezwaar van ${line.label}` : line.label}</strong>
            {line.standing !== "object" && <StatusBadge look={STANDING_LOOKS[line.standing]} />}
          </p>
          {line.reason !== "" && <blockquote>{line.reason}</blockquote>}
        </Card>
      ))}
    </Stack>
  );
}
