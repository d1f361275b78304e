/** Standing ready on a day: which part of it, for which allowance; only where one can work, and not for today. */
import { Siren } from "lucide-react";
import { useState } from "react";

import type { StandbyRule } from "@/availability/types";
import type { DayState } from "@/availability/week";
import type { HalfDay } from "@/http/types";
import { euros } from "@/settlement/words";
import { Button } from "@/ui/Button";

const PARTS: readonly { label: string; halfDays: readonly HalfDay[] }[] = [
  { label: "De hele dag paraat", halfDays: ["morning", "afternoon"] },
  { label: "De ochtend paraat", halfDays: ["morning"] },
  { label: "De middag paraat", halfDays: ["afternoon"] },
];

export function StandbyChoice({
  state,
  standing,
  mayStart,
  rule,
  onChoose,
}: {
  state: DayState;
  standing: readonly HalfDay[];
  /** Today one can only stop. */
  mayStart: boolean;
  rule: StandbyRule;
  onChoose: (halfDays: readonly HalfDay[]) => void;
}) {
  const [open, setOpen] = useState(standing.length > 0);
  const parts = PARTS.filter(
    ({ halfDays }) => mayStart && halfDays.every((halfDay) => state[halfDay]),
  );
  if (parts.length === 0 && standing.length === 0) return null;
  return (
    <>
      <Button
        wide
        icon={<Siren aria-hidden="true" />}
        aria-expanded={open}
        onClick={() => setOpen((shown) => !shown)}
      >
        Ik sta paraat
      </Button>
      {open && (
        <div className="availability-day__elsewhere" role="group" aria-label="Ik sta paraat">
          {parts.map(({ label, halfDays }) => (
            <Button
              key={label}
              wide
              pressed={halfDays.join() === standing.join()}
              onClick={() => onChoose(halfDays)}
            >
              {label}
            </Button>
          ))}
          {standing.length > 0 && (
            <Button wide look="subtle" onClick={() => onChoose([])}>
              Niet meer paraat
            </Button>
          )}
          <p className="availability-day__now">
            {`Is er die dag ineens iemand nodig, dan vragen we jou eerder. Ben je niet nodig, dan krijg je ${euros(rule.halfDayCents)} per dagdeel. Hoogstens ${rule.mostPerWeek} dagdelen per week.`}
          </p>
        </div>
      )}
    </>
  );
}
