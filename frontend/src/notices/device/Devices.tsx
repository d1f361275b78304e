/** The devices on which somebody gets notices, and a notice to try them with. */
import { Send, Smartphone, X } from "lucide-react";

import { sentenceOf } from "@/http/errors";
import { useDevices, useRemoveDevice, useTrial } from "@/notices/device/queries";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { formatAgo } from "@/ui/format";
import { Stack } from "@/ui/Layout";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { useNow } from "@/ui/useNow";

export function Devices() {
  const devices = useDevices();
  const remove = useRemoveDevice();
  const now = useNow(60_000);
  return (
    <Stack>
      <QueryView query={devices} loading={<CardSkeleton count={1} label="Je apparaten laden" />}>
        {({ results }) =>
          results.length === 0 ? (
            <EmptyState title="Nog geen apparaat" icon={<Smartphone />} level={3}>
              Zet meldingen aan op de telefoon die je altijd bij je hebt.
            </EmptyState>
          ) : (
            <ul className="reach-list" aria-label="Apparaten met meldingen">
              {results.map((device) => (
                <li key={device.id} className="reach-list__row">
                  <Smartphone aria-hidden="true" size={22} />
                  <span className="reach-list__words">
                    <strong>{device.name}</strong>
                    <span>{`Laatst gezien: ${formatAgo(device.seenAt, now)}`}</span>
                  </span>
                  <Button
                    size="small"
                    icon={<X aria-hidden="true" />}
                    busy={remove.isPending && remove.variables === device.id}
                    onClick={() => remove.mutate(device.id)}
                  >
                    Verwijder
                    <span className="visually-hidden">{` ${device.name}`}</span>
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      {remove.error !== null && (
        <Alert kind="error" announce>
          {sentenceOf(remove.error)}
        </Alert>
      )}
      <Trial />
    </Stack>
  );
}

function Trial() {
  const trial = useTrial();
  return (
    <div>
      {trial.isSuccess && (
        <Alert kind="ok" announce title="Je proefmelding is onderweg">
          Open je hem niet binnen 2 minuten? Dan sturen we hem ook als e-mail, net als bij een
          invalbeurt.
        </Alert>
      )}
      {trial.isError && (
        <Alert kind="error" announce>
          {sentenceOf(trial.error)}
        </Alert>
      )}
      <Button
        icon={<Send aria-hidden="true" />}
        busy={trial.isPending}
        onClick={() => trial.mutate()}
      >
        Stuur mij een proefmelding
      </Button>
    </div>
  );
}
