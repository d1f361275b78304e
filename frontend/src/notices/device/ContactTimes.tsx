/** The times of the week at which somebody wants to hear of work; saved with every change. */
import { Clock, Plus, X } from "lucide-react";
import { useState } from "react";

import { sentenceOf } from "@/http/errors";
import { useSaveWindows, useWindows } from "@/notices/device/queries";
import { adding, sorted } from "@/notices/device/times";
import type { Window } from "@/notices/device/types";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { ChipChoices } from "@/ui/Choices";
import { Form } from "@/ui/Form";
import { formatWeekday } from "@/ui/format";
import { Row, Stack } from "@/ui/Layout";
import { CardSkeleton, QueryView } from "@/ui/States";
import { TimeField } from "@/ui/TimeField";

const DAYS = [0, 1, 2, 3, 4, 5, 6].map((day) => ({
  value: String(day),
  label: formatWeekday(day + 1).slice(0, 2),
}));

export function ContactTimes() {
  const windows = useWindows();
  return (
    <QueryView query={windows} loading={<CardSkeleton count={1} label="Je tijden laden" />}>
      {(saved) => <Times windows={saved.windows} />}
    </QueryView>
  );
}

function Times({ windows }: { windows: readonly Window[] }) {
  const save = useSaveWindows();
  return (
    <Stack>
      {windows.length === 0 ? (
        <p className="reach-note">
          <Clock aria-hidden="true" size={20} /> De hele dag, behalve in je stille uren.
        </p>
      ) : (
        <ul className="reach-list" aria-label="Tijden waarop je meldingen krijgt">
          {sorted(windows).map((window) => {
            const words = `${formatWeekday(window.weekday + 1)} ${window.from}–${window.until}`;
            return (
              <li key={words} className="reach-list__row">
                <span className="reach-list__words">{words}</span>
                <Button
                  size="small"
                  icon={<X aria-hidden="true" />}
                  disabled={save.isPending}
                  onClick={() =>
                    save.mutate({ windows: windows.filter((other) => other !== window) })
                  }
                >
                  Verwijder
                  <span className="visually-hidden">{` ${words}`}</span>
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <NewTime
        windows={windows}
        busy={save.isPending}
        onAdd={(wanted) => save.mutate({ windows: wanted })}
      />
      {save.error !== null && (
        <Alert kind="error" announce>
          {sentenceOf(save.error)}
        </Alert>
      )}
    </Stack>
  );
}

function NewTime({
  windows,
  busy,
  onAdd,
}: {
  windows: readonly Window[];
  busy: boolean;
  onAdd: (wanted: Window[]) => void;
}) {
  const [days, setDays] = useState<string[]>(["0", "1", "2", "3", "4"]);
  const [from, setFrom] = useState<string | null>("06:30");
  const [until, setUntil] = useState<string | null>("08:30");
  const [wrong, setWrong] = useState<string>();

  function add() {
    const answer = adding(windows, { days: days.map(Number), from, until });
    if (typeof answer === "string") {
      setWrong(answer);
    } else {
      setWrong(undefined);
      onAdd(answer);
    }
  }

  return (
    <Form onSubmit={add}>
      <ChipChoices label="Op deze dagen" options={DAYS} value={days} onChange={setDays} />
      <Row>
        <TimeField label="Vanaf" value={from} onChange={setFrom} />
        <TimeField label="Tot" value={until} onChange={setUntil} />
      </Row>
      {wrong !== undefined && (
        <Alert kind="error" announce>
          {wrong}
        </Alert>
      )}
      <div>
        <Button type="submit" busy={busy} icon={<Plus aria-hidden="true" />}>
          Voeg deze tijden toe
        </Button>
      </div>
    </Form>
  );
}
