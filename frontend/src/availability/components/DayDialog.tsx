/** One day other than the usual week: one press says what, and it is stored. */
import { Briefcase, CalendarOff, CalendarRange, Moon, Sun, Sunrise } from "lucide-react";
import { useState, type ReactNode } from "react";

import { StandbyChoice } from "@/availability/components/StandbyChoice";
import type { Availability, Standby } from "@/availability/types";
import { elsewhereOn, standbyOn, stateOn, stateWord } from "@/availability/week";
import type { SchoolHoliday } from "@/holidays/types";
import { holidaysOn } from "@/holidays/words";
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

const ELSEWHERE: readonly { label: string; halfDays: readonly HalfDay[] }[] = [
  { label: "De hele dag", halfDays: ["morning", "afternoon"] },
  { label: "De ochtend", halfDays: ["morning"] },
  { label: "De middag", halfDays: ["afternoon"] },
];

export function DayDialog({
  date,
  today,
  availability,
  standby,
  holidays = [],
  onChoose,
  onElsewhere,
  onStandby,
  onClose,
}: {
  date: string | null;
  today: string;
  availability: Availability;
  /** Nothing where the region has no allowance. */
  standby: Standby | undefined;
  holidays?: readonly SchoolHoliday[];
  /** Null goes back to the usual week. */
  onChoose: (date: string, wanted: Wanted | null) => void;
  /** The half-days that the person works elsewhere. */
  onElsewhere: (date: string, halfDays: readonly HalfDay[]) => void;
  onStandby: (date: string, halfDays: readonly HalfDay[]) => void;
  onClose: () => void;
}) {
  if (date === null) return null;
  const state = stateOn(availability, date);
  const elsewhere = elsewhereOn(availability, date);
  const standing = standbyOn(standby?.halfDays ?? [], date);
  const named = holidaysOn(date, holidays);
  return (
    <Dialog open onClose={onClose} title={capitalised(formatLongDay(date))}>
      {named.length > 0 && (
        <p className="availability-day__now">{`Op school is het dan ${named.join(" en ")}.`}</p>
      )}
      <p className="availability-day__now">
        {`Nu: ${stateWord(state)}${elsewhere.length > 0 ? ", elders geboekt" : ""}${standing.length > 0 ? ", paraat" : ""}`}
      </p>
      <div className="availability-day">
        {CHOICES.map(({ label, icon, wanted }) => (
          <Button
            key={label}
            wide
            icon={icon}
            pressed={
              elsewhere.length === 0 &&
              wanted.morning === state.morning &&
              wanted.afternoon === state.afternoon
            }
            onClick={() => onChoose(date, wanted)}
          >
            {label}
          </Button>
        ))}
        <Elsewhere booked={elsewhere} onBook={(halfDays) => onElsewhere(date, halfDays)} />
        {standby !== undefined && (
          <StandbyChoice
            state={state}
            standing={standing}
            mayStart={date > today && standby.halfDayCents > 0}
            rule={standby}
            onChoose={(halfDays) => onStandby(date, halfDays)}
          />
        )}
        {(state.exceptional || elsewhere.length > 0) && (
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

/** One press more, because it is rarer: which part of the day is booked elsewhere. */
function Elsewhere({
  booked,
  onBook,
}: {
  booked: readonly HalfDay[];
  onBook: (halfDays: readonly HalfDay[]) => void;
}) {
  const [open, setOpen] = useState(booked.length > 0);
  return (
    <>
      <Button
        wide
        icon={<Briefcase aria-hidden="true" />}
        aria-expanded={open}
        onClick={() => setOpen((shown) => !shown)}
      >
        Ik werk elders
      </Button>
      {open && (
        <div className="availability-day__elsewhere" role="group" aria-label="Ik werk elders">
          {ELSEWHERE.map(({ label, halfDays }) => (
            <Button
              key={label}
              wide
              pressed={halfDays.join() === booked.join()}
              onClick={() => onBook(halfDays)}
            >
              {label}
            </Button>
          ))}
          <p className="availability-day__now">
            Waar je werkt, vragen we niet. Scholen zien dit niet.
          </p>
        </div>
      )}
    </>
  );
}
