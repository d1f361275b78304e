/** Gives everybody who did not hand in yet more time; what is frozen stays so. */
import { useState } from "react";

import { sentenceOf } from "@/http/errors";
import { useExtendDate } from "@/shortage/queries";
import type { ReferenceDate } from "@/shortage/types";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { DateField } from "@/ui/DayPicker";
import { Dialog } from "@/ui/Dialog";
import { addDays, formatDate, isoDay } from "@/ui/format";
import { Stack } from "@/ui/Layout";
import { Paragraph } from "@/ui/Text";
import { useToast } from "@/ui/toasts";
import { useNow } from "@/ui/useNow";

const A_WEEK = 7;
const MINUTE_MS = 60_000;

export function ExtendDialog({ day, onClose }: { day: ReferenceDate; onClose: () => void }) {
  const today = isoDay(useNow(MINUTE_MS));
  const earliest = day.closesDate > today ? day.closesDate : today;
  const [until, setUntil] = useState<string | null>(addDays(earliest, A_WEEK));
  const extend = useExtendDate(day.id);
  const toast = useToast();
  const give = () => {
    if (until === null) return;
    extend.mutate(until, {
      onSuccess: () => {
        toast(`Indienen kan nu tot en met ${formatDate(until)}.`);
        onClose();
      },
    });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title="Meer tijd geven"
      actions={
        <>
          <Button onClick={onClose}>Terug</Button>
          <Button look="primary" busy={extend.isPending} onClick={give}>
            Geef meer tijd
          </Button>
        </>
      }
    >
      <Stack>
        <Paragraph>Wat al is vastgelegd, verandert niet meer.</Paragraph>
        <DateField
          label="Laatste invuldag"
          value={until}
          min={earliest}
          onChange={setUntil}
          error={until === null ? "Kies een dag." : undefined}
        />
        {extend.isError && (
          <Alert kind="error" announce>
            {sentenceOf(extend.error)}
          </Alert>
        )}
      </Stack>
    </Dialog>
  );
}
