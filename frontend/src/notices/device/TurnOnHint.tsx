/** One calm line for who only gets mail on this device; it can be sent away for good. */
import { useState } from "react";

import { useRoles } from "@/accounts/roles";
import { reachOf } from "@/notices/device/browser";
import { useHere } from "@/notices/device/queries";
import { Alert } from "@/ui/Alert";
import { Button, ButtonLink } from "@/ui/Button";

export default function TurnOnHint() {
  const { me } = useRoles();
  const key = `notices-hint-${me.id}`;
  const [isAway, setAway] = useState(() => localStorage.getItem(key) !== null);
  const here = useHere();
  if (isAway || here.data === undefined || here.data.isOn || reachOf() === "unable") return null;

  function sendAway() {
    localStorage.setItem(key, "1");
    setAway(true);
  }

  return (
    <Alert
      kind="info"
      title="Hoor het meteen als er werk is"
      actions={
        <>
          <ButtonLink to="/meldingen/apparaat">Zet meldingen aan</ButtonLink>
          <Button look="subtle" onClick={sendAway}>
            Niet meer tonen
          </Button>
        </>
      }
    >
      Op dit apparaat krijg je nu alleen mail.
    </Alert>
  );
}
