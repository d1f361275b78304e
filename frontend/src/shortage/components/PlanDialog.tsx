/** Plans a day that shortages are counted on: 1 February, 1 October, or another one. */
import { useState } from "react";

import { sentenceOf } from "@/http/errors";
import type { Ref } from "@/http/types";
import { nextReferenceDays } from "@/shortage/days";
import { usePlanDate } from "@/shortage/queries";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { ChipChoice } from "@/ui/Choices";
import { DateField } from "@/ui/DayPicker";
import { Dialog } from "@/ui/Dialog";
import { addDays, formatDate, isoDay } from "@/ui/format";
import { Stack } from "@/ui/Layout";
import { Paragraph } from "@/ui/Text";
import { useToast } from "@/ui/toasts";
import { useNow } from "@/ui/useNow";

const TWO_WEEKS = 14;
const MINUTE_MS = 60_000;

/** Without a region it is for the whole country. */
export function PlanDialog({ region, onClose }: { region: Ref | null; onClose: () => void }) {
  const today = isoDay(useNow(MINUTE_MS));
  const suggested = nextReferenceDays(today);
  const [date, setDate] = useState<string | null>(suggested[0] ?? null);
  const [closes, setCloses] = useState<string | null>(null);
  const plan = usePlanDate();
  const toast = useToast();
  const closesDate = closes ?? (date === null ? null : addDays(date, TWO_WEEKS));
  const make = () => {
    if (date === null || closesDate === null) return;
    const place = region === null ? {} : { region: region.id };
    plan.mutate(
      { date, opensDate: date, closesDate, ...place },
      {
        onSuccess: (made) => {
          toast(`De peildatum ${made.label} is gepland.`);
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title="Plan een peildatum"
      actions={
        <>
          <Button onClick={onClose}>Terug</Button>
          <Button look="primary" busy={plan.isPending} onClick={make}>
            Plan
          </Button>
        </>
      }
    >
      <Stack>
        <Paragraph>
          Op de dag zelf krijgt elke school een opgave die al is ingevuld met wat de pool weet. De
          besturen geven de schoolleiders op.
        </Paragraph>
        <ChipChoice
          label="Een vaste peildatum"
          options={suggested.map((value) => ({ value, label: formatDate(value) }))}
          value={date}
          onChange={setDate}
        />
        <DateField
          label="Of een andere dag"
          value={date}
          min={today}
          onChange={setDate}
          error={date === null ? "Kies een dag." : undefined}
        />
        <DateField
          label="Laatste invuldag"
          value={closesDate}
          min={date ?? today}
          onChange={setCloses}
        />
        {plan.isError && (
          <Alert kind="error" announce>
            {sentenceOf(plan.error)}
          </Alert>
        )}
      </Stack>
    </Dialog>
  );
}
