/** One day other than the usual week: one press says what, and it is stored. */
import { CalendarOff, CalendarRange, Moon, Sun, Sunrise } from "lucide-react";
import type { ReactNode } from "react";

import type { Availability } from "@/availability/types";
import { stateOn, stateWord } from "@/availability/week";
import type { HalfDay } from "@/http/types";
import { capitalised } from "@/requests/words";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { formatLongDay } from "@/ui/format";
import "@/availability/components/day-dialog.css";

type Wanted = Record<HalfDay, boolean>;

const CHOICES: readonly { label: string; icon: ReactNode; wanted: Wanted }[] = [
  {
    label: "Ik kan niet",
    icon: <CalendarOff aria-hidden="true" />,
    wanted: { morning: false, afternoon: false },
  },
  {
    label: "Ik kan de hele dag",
    icon: <Sun aria-hidden="true" />,
    wanted: { morning: true, afternoon: true },
  },
  {
    label: "Alleen de ochtend",
    icon: <Sunrise aria-hidden="true" />,
    wanted: { morning: true, afternoon: false },
  },
  {
    label: "Alleen de middag",
    icon: <Moon aria-hidden="true" />,
    wanted: { morning: false, afternoon: true },
  },
];

export function DayDialog({
  date,
  availability,
  onChoose,
  onClose,
}: {
  date: string | null;
  availability: Availability;
  /** Null goes back to the usual week. */
  onChoose: (date: string, wanted: Wanted | null) => void;
  onClose: () => void;
}) {
  if (date === null) return null;
  const state = stateOn(availability, date);
  return (
    <Dialog open onClose={onClose} title={capitalised(formatLongDay(date))}>
      <p className="availability-day__now">{`Nu: ${stateWord(state)}`}</p>
      <div className="availability-day">
        {CHOICES.map(({ label, icon, wanted }) => (
          <Button
            key={label}
            wide
            icon={icon}
            pressed={wanted.morning === state.morning && wanted.afternoon === state.afternoon}
            onClick={() => onChoose(date, wanted)}
          >
            {label}
          </Button>
        ))}
        {state.exceptional && (
          <Button
            wide
            look="subtle"
            icon={<CalendarRange aria-hidden="true" />}
            onClick={() => onChoose(date, null)}
          >
            Zoals mijn gewone week
          </Button>
        )}
      </div>
    </Dialog>
  );
}
