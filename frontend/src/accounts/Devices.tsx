/** Where one is signed in, with a way to end each: a phone that is lost, a computer left open at school. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Laptop, Smartphone, Tablet, Terminal, type LucideIcon } from "lucide-react";

import { devicesQuery, endDevices, lastUse, nameOf, type Device } from "@/accounts/devices";
import { sentenceOf } from "@/http/errors";
import { Button } from "@/ui/Button";
import { CardList } from "@/ui/Card";
import { QueryView } from "@/ui/States";
import { Paragraph } from "@/ui/Text";
import { useToast } from "@/ui/toasts";
import "@/accounts/account.css";

const ICONS: Record<string, LucideIcon | undefined> = {
  phone: Smartphone,
  tablet: Tablet,
  program: Terminal,
  computer: Laptop,
};

export function Devices() {
  const devices = useQuery(devicesQuery);
  const queries = useQueryClient();
  const toast = useToast();
  const end = useMutation({
    mutationFn: endDevices,
    onSuccess: () => toast("Daar ben je nu uitgelogd.", "ok"),
    onError: (error) => toast(sentenceOf(error), "error"),
    onSettled: () => queries.invalidateQueries({ queryKey: devicesQuery.queryKey }),
  });

  return (
    <>
      <Paragraph>
        Telefoon kwijt of ingelogd op een computer van school? Log daar hier uit. Van een apparaat
        bewaren we alleen het soort, de browser en de dag waarop je het gebruikte.
      </Paragraph>
      <QueryView query={devices}>
        {(list) => {
          const others = list.filter((device) => !device.is_current);
          return (
            <>
              <CardList label="Apparaten">
                {[...list].sort(mostRecentFirst).map((device) => (
                  <li key={device.id} className="account-row">
                    <DeviceIcon device={device} />
                    <span className="account-row__words">
                      <strong>{nameOf(device)}</strong>
                      <span>
                        {device.is_current ? "dit apparaat, nu in gebruik" : lastUse(device)}
                      </span>
                    </span>
                    {!device.is_current && (
                      <span className="account-row__actions">
                        <Button
                          size="small"
                          aria-label={`Log hier uit: ${nameOf(device)}, ${lastUse(device)}`}
                          busy={end.isPending && end.variables.includes(device.id)}
                          onClick={() => end.mutate([device.id])}
                        >
                          Log hier uit
                        </Button>
                      </span>
                    )}
                  </li>
                ))}
              </CardList>
              {others.length > 1 && (
                <div>
                  <Button
                    look="danger-secondary"
                    busy={end.isPending}
                    onClick={() => end.mutate(others.map(({ id }) => id))}
                  >
                    Log overal uit, behalve hier
                  </Button>
                </div>
              )}
            </>
          );
        }}
      </QueryView>
    </>
  );
}

function DeviceIcon({ device }: { device: Device }) {
  const kind = device.user_agent.split(" ")[0] ?? "";
  const Icon = ICONS[kind] ?? Laptop;
  return <Icon aria-hidden="true" />;
}

function mostRecentFirst(left: Device, right: Device): number {
  if (left.is_current !== right.is_current) return left.is_current ? -1 : 1;
  return right.last_seen_at - left.last_seen_at;
}
