/** The usual week and its exceptions; every press is stored by itself, and says so. */
import { useState } from "react";

import { DayDialog } from "@/availability/components/DayDialog";
import { MonthCalendar } from "@/availability/components/MonthCalendar";
import { SaveState } from "@/availability/components/SaveState";
import { WeekPattern } from "@/availability/components/WeekPattern";
import { useSaveAvailability } from "@/availability/queries";
import type { Availability } from "@/availability/types";
import { inPattern, togglePattern, toggleWeekday, withDay } from "@/availability/week";
import { weekdayOf } from "@/requests/form/schoolDay";
import { Card } from "@/ui/Card";
import { isoDay } from "@/ui/format";
import { Section } from "@/ui/Layout";
import { Paragraph } from "@/ui/Text";
import { useNow } from "@/ui/useNow";
import "@/availability/components/when-panel.css";

export function WhenPanel({ saved }: { saved: Availability }) {
  const [availability, setAvailability] = useState(saved);
  const [day, setDay] = useState<string | null>(null);
  const save = useSaveAvailability();
  const today = isoDay(useNow(60_000));
  const change = (wanted: Availability) => {
    setAvailability(wanted);
    save.mutate(wanted);
  };
  const usual = (date: string) => {
    const weekday = weekdayOf(date);
    return {
      morning: inPattern(availability, weekday, "morning"),
      afternoon: inPattern(availability, weekday, "afternoon"),
    };
  };
  return (
    <div className="availability-when">
      <SaveState
        saving={save.isPending}
        saved={save.isSuccess}
        error={save.error}
        onRetry={() => save.mutate(availability)}
      />
      <Section id="week" title="Mijn gewone week">
        <Card padding="small">
          <WeekPattern
            availability={availability}
            onToggle={(weekday, halfDay) => change(togglePattern(availability, weekday, halfDay))}
            onWholeDay={(weekday) => change(toggleWeekday(availability, weekday))}
          />
        </Card>
      </Section>
      <Section id="days" title="Andere dagen">
        <Paragraph tone="soft">Druk op een dag die anders is dan je gewone week.</Paragraph>
        <MonthCalendar availability={availability} today={today} onDay={setDay} />
      </Section>
      <DayDialog
        date={day}
        availability={availability}
        onClose={() => setDay(null)}
        onChoose={(date, wanted) => {
          setDay(null);
          change(withDay(availability, date, wanted ?? usual(date)));
        }}
      />
    </div>
  );
}
