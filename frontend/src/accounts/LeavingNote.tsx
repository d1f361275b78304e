/** Says honestly that somebody left while the server could not be told, and tells it when it can. */
import { useEffect, useState } from "react";

import { finishLeaving, isLeaving } from "@/accounts/leaving";
import { Alert } from "@/ui/Alert";

const AGAIN_MS = 15_000;

export function LeavingNote() {
  const [state, setState] = useState<"none" | "leaving" | "left">(() =>
    isLeaving() ? "leaving" : "none",
  );

  useEffect(() => {
    if (state !== "leaving") return undefined;
    const finish = () =>
      void finishLeaving().then(
        () => setState("left"),
        () => undefined,
      );
    finish();
    const clock = setInterval(finish, AGAIN_MS);
    window.addEventListener("online", finish);
    return () => {
      clearInterval(clock);
      window.removeEventListener("online", finish);
    };
  }, [state]);

  if (state === "none") return null;
  if (state === "left") {
    return (
      <Alert kind="ok" title="Je bent nu helemaal uitgelogd" announce>
        Ook de server weet het.
      </Alert>
    );
  }
  return (
    <Alert kind="warning" title="Je bent nog niet helemaal uitgelogd" announce>
      Je gegevens zijn van dit apparaat gehaald. Maar er is geen verbinding, dus de server weet nog
      niet dat je weg bent. Zodra er bereik is, maken wij het af. Laat dit scherm tot dan open.
    </Alert>
  );
}
