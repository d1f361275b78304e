/** The usual week and its exceptions; every press is stored by itself, and says so. */
import { useState } from "react";

import { DayDialog } from "@/availability/components/DayDialog";
import { MonthCalendar } from "@/availability/components/MonthCalendar";
import { SaveState } from "@/availability/components/SaveState";
import { WeekPattern } from "@/availability/components/WeekPattern";
import { useSaveAvailability, useSaveStandby, useStandby } from "@/availability/queries";
import type { Availability, StandbyHalfDay, WeekEdit } from "@/availability/types";
import {
  edited,
  stateOn,
  usualOn,
  withDay,
  withElsewhere,
  withPattern,
  withStandby,
} from "@/availability/week";
import { usePoolHolidays } from "@/holidays/queries";
import { sentenceOf } from "@/http/errors";
import { Alert } from "@/ui/Alert";
import { Card } from "@/ui/Card";
import { isoDay } from "@/ui/format";
import { Section } from "@/ui/Layout";
import { Paragraph } from "@/ui/Text";
import { useNow } from "@/ui/useNow";
import "@/availability/components/when-panel.css";

export function WhenPanel({ saved }: { saved: Availability }) {
  // What was pressed and is not stored yet stands before what the server knows, also when that is asked again.
  const [pressed, setPressed] = useState<readonly WeekEdit[]>([]);
  const availability = edited(saved, pressed);
  const [day, setDay] = useState<string | null>(null);
  const save = useSaveAvailability();
  const known = useStandby().data;
  // Whoever cannot work then no longer stands ready; the server follows a moment later.
  const standing = (halfDays: readonly StandbyHalfDay[]) =>
    halfDays.filter(({ date, halfDay }) => stateOn(availability, date)[halfDay]);
  const standby = known && { ...known, halfDays: standing(known.halfDays) };
  const stand = useSaveStandby();
  const today = isoDay(useNow(60_000));
  const holidays = usePoolHolidays(`${today.slice(0, 7)}-01`);
  const store = (edits: readonly WeekEdit[]) => {
    setPressed(edits);
    save.mutate((week) => edited(week, edits), {
      onSuccess: () => setPressed((latest) => latest.filter((edit) => !edits.includes(edit))),
    });
  };
  const change = (edit: WeekEdit) => store([...pressed, edit]);
  return (
    <div className="availability-when">
      <SaveState
        saving={save.isPending}
        saved={save.isSuccess}
        error={save.error}
        onRetry={() => store(pressed)}
      />
      <Section id="week" title="Mijn gewone week">
        <Card padding="small">
          <WeekPattern
            availability={availability}
            onSet={(weekday, halfDays, can) =>
              change((week) => withPattern(week, weekday, halfDays, can))
            }
          />
        </Card>
      </Section>
      <Section id="days" title="Andere dagen">
        <Paragraph tone="soft">
          {standby !== undefined && standby.halfDayCents > 0
            ? "Druk op een dag die anders is dan je gewone week, waarop je elders werkt of paraat staat."
            : "Druk op een dag die anders is dan je gewone week, of waarop je elders werkt."}
        </Paragraph>
        <MonthCalendar
          availability={availability}
          standby={standby?.halfDays}
          holidays={holidays}
          today={today}
          onDay={setDay}
        />
        {stand.isError && (
          <Alert kind="error" announce>
            {sentenceOf(stand.error)}
          </Alert>
        )}
      </Section>
      <DayDialog
        date={day}
        today={today}
        availability={availability}
        standby={standby}
        holidays={holidays}
        onClose={() => setDay(null)}
        onChoose={(date, wanted) => {
          setDay(null);
          change((week) => withDay(week, date, wanted ?? usualOn(week, date)));
        }}
        onElsewhere={(date, halfDays) => {
          setDay(null);
          change((week) => withElsewhere(week, date, halfDays));
        }}
        onStandby={(date, halfDays) => {
          setDay(null);
          stand.mutate((stood) => withStandby(standing(stood), date, halfDays));
        }}
      />
    </div>
  );
}
