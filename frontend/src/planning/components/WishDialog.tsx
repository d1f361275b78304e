/** Asks for the reason of a pin or a forbidden pair; colleagues read it in the history. */
import { useState } from "react";

import { sentenceOf } from "@/http/errors";
import { useSetWish } from "@/planning/queries";
import type { PlanChoice, WishKind } from "@/planning/types";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Stack } from "@/ui/Layout";
import { Paragraph } from "@/ui/Text";
import { TextField } from "@/ui/TextField";

export function WishDialog({
  choice,
  kind,
  onDone,
  onClose,
}: {
  choice: PlanChoice;
  kind: WishKind;
  onDone: () => void;
  onClose: () => void;
}) {
  const [reason, setReason] = useState("");
  const wish = useSetWish();
  const who = choice.substitute.name;
  const where = choice.request.schoolLocation.name;
  return (
    <Dialog
      open
      onClose={onClose}
      title={kind === "pin" ? `${who} vastzetten?` : `${who} niet hier?`}
      actions={
        <>
          <Button onClick={onClose}>Terug</Button>
          <Button
            look="primary"
            busy={wish.isPending}
            onClick={() =>
              wish.mutate(
                { request: choice.request.id, substitute: choice.substitute.id, kind, reason },
                { onSuccess: onDone },
              )
            }
          >
            {kind === "pin" ? "Zet vast" : "Sluit uit"}
          </Button>
        </>
      }
    >
      <Stack>
        <Paragraph>
          {kind === "pin"
            ? `Elk volgend plan van deze dag zet ${who} bij ${where}.`
            : `Geen volgend plan van deze dag zet ${who} bij ${where}.`}
        </Paragraph>
        <TextField
          label="Reden, voor je collega's"
          description="Schrijf niets over gezondheid."
          optional
          maxLength={200}
          value={reason}
          onChange={setReason}
        />
        {wish.isError && (
          <Alert kind="error" announce>
            {sentenceOf(wish.error)}
          </Alert>
        )}
      </Stack>
    </Dialog>
  );
}
