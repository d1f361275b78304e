/** Whether this device gets notices, and what to press when it does not. */
import { BellOff, BellRing } from "lucide-react";

import { sentenceOf } from "@/http/errors";
import { isApplePhone, isInstalled, reachOf } from "@/notices/device/browser";
import { useHere, useTurnOff, useTurnOn } from "@/notices/device/queries";
import { InstallSteps } from "@/notices/device/InstallSteps";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Stack } from "@/ui/Layout";
import { Paragraph } from "@/ui/Text";

export function ThisDevice() {
  const reach = reachOf();
  const here = useHere();
  const turnOn = useTurnOn();
  const turnOff = useTurnOff();
  const failed = turnOn.error ?? turnOff.error;
  const isOn = reach === "able" && here.data?.isOn === true;
  const isRefused = reach === "able" && here.data?.isRefused === true;

  return (
    <Stack>
      {reach === "unable" && (
        <Alert kind="warning" title="Deze browser kan geen meldingen tonen">
          Open de app in Chrome, Edge, Firefox of Safari. Tot die tijd krijg je e-mail.
        </Alert>
      )}
      {reach === "needs-home-screen" && (
        <Alert kind="info" title="Zet de app eerst op je beginscherm">
          Op een iPhone of iPad werken meldingen alleen vanaf het beginscherm.
        </Alert>
      )}
      {isRefused && (
        <Alert kind="warning" title="Meldingen zijn geblokkeerd">
          Je hebt eerder nee gezegd. Open de instellingen van je browser of telefoon, kies deze app
          en zet meldingen aan. Kom daarna hier terug.
        </Alert>
      )}
      {reach === "able" && !isRefused && (
        <Alert
          kind={isOn ? "ok" : "info"}
          title={
            isOn ? "Meldingen staan aan op dit apparaat" : "Meldingen staan uit op dit apparaat"
          }
          announce
          actions={
            isOn ? (
              <Button
                icon={<BellOff aria-hidden="true" />}
                busy={turnOff.isPending}
                onClick={() => turnOff.mutate()}
              >
                Zet uit op dit apparaat
              </Button>
            ) : (
              <Button
                look="primary"
                icon={<BellRing aria-hidden="true" />}
                busy={turnOn.isPending}
                onClick={() => turnOn.mutate()}
              >
                Zet meldingen aan
              </Button>
            )
          }
        >
          {isOn
            ? "Je hoort het meteen als er een invalbeurt voor je is."
            : "Je krijgt nu alleen mail. Met een melding hoor je het meteen."}
        </Alert>
      )}
      {failed !== null && (
        <Alert kind="error" announce>
          {sentenceOf(failed)}
        </Alert>
      )}
      {!isInstalled() && <InstallSteps apple={isApplePhone(navigator)} />}
      <Paragraph>
        Op je slotscherm staat nooit een naam, school of groep. Alleen: ‘Er is een invalbeurt voor
        je’.
      </Paragraph>
    </Stack>
  );
}
