/** Change who is asked when, while the request runs; the waves already sent stay as they are. */
import { useState } from "react";

import { sentenceOf } from "@/http/errors";
import type { RequestDetail } from "@/http/types";
import { OwnWaves } from "@/requests/components/WaveChooser";
import type { WaveChoice } from "@/requests/form/draft";
import { useChangeWaves } from "@/requests/mutations";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Stack } from "@/ui/Layout";
import { Paragraph } from "@/ui/Text";
import { useToast } from "@/ui/toasts";

export function WavesDialog({ request, onClose }: { request: RequestDetail; onClose: () => void }) {
  const [waves, setWaves] = useState<WaveChoice[]>(() => plannedWaves(request, new Date()));
  const change = useChangeWaves(request.id);
  const toast = useToast();
  const save = () =>
    change.mutate(
      waves.map(({ minutesAfterStart, size }) => ({ minutesFromNow: minutesAfterStart, size })),
      {
        onSuccess: () => {
          toast("De rondes zijn aangepast.");
          onClose();
        },
      },
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title="Wijzig rondes"
      actions={
        <>
          <Button onClick={onClose}>Terug</Button>
          <Button look="primary" busy={change.isPending} onClick={save}>
            Bewaar de rondes
          </Button>
        </>
      }
    >
      <Stack>
        <Paragraph tone="soft">
          De minuten tellen vanaf nu. Wie al gevraagd is, blijft gevraagd.
        </Paragraph>
        {change.isError && (
          <Alert kind="error" announce>
            {sentenceOf(change.error)}
          </Alert>
        )}
        <OwnWaves waves={waves} onChange={setWaves} />
      </Stack>
    </Dialog>
  );
}

function plannedWaves(request: RequestDetail, now: Date): WaveChoice[] {
  const planned = request.waves
    .filter((wave) => wave.status === "planned")
    .map((wave) => ({
      minutesAfterStart: Math.max(
        0,
        Math.round((Date.parse(wave.startsAt) - now.getTime()) / 60_000),
      ),
      size: wave.size,
    }));
  return planned.length === 0 ? [{ minutesAfterStart: 0, size: 15 }] : planned;
}
