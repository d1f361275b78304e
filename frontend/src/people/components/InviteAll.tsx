/** Invites everybody of the pool who cannot sign in yet, and says whose address has to be mended first. */
import { MailPlus } from "lucide-react";
import { useState } from "react";

import { sentenceOf } from "@/http/errors";
import { useInvitePool, type PoolInvitation } from "@/people/queries";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { countOf } from "@/ui/format";
import { Stack } from "@/ui/Layout";
import { Paragraph } from "@/ui/Text";

export function InviteAll({ region }: { region: number }) {
  const [open, setOpen] = useState(false);
  const invite = useInvitePool();
  const close = () => {
    setOpen(false);
    invite.reset();
  };
  return (
    <>
      <Button icon={<MailPlus aria-hidden="true" />} onClick={() => setOpen(true)}>
        Nodig iedereen uit
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title="Iedereen uitnodigen?"
        actions={
          invite.data === undefined ? (
            <>
              <Button onClick={close}>Terug</Button>
              <Button look="primary" busy={invite.isPending} onClick={() => invite.mutate(region)}>
                Ja, nodig uit
              </Button>
            </>
          ) : (
            <Button look="primary" onClick={close}>
              Klaar
            </Button>
          )
        }
      >
        <Stack>
          {invite.isError && (
            <Alert kind="error" announce>
              {sentenceOf(invite.error)}
            </Alert>
          )}
          {invite.data === undefined ? (
            <Paragraph>
              Elke actieve invaller die nog niet kan inloggen, krijgt een mail. Wie al kan inloggen,
              merkt er niets van.
            </Paragraph>
          ) : (
            <Result result={invite.data} />
          )}
        </Stack>
      </Dialog>
    </>
  );
}

function Result({ result }: { result: PoolInvitation }) {
  const { invited, withoutEmail, sharedEmail, accountTaken } = result;
  return (
    <>
      <Alert kind={invited.length > 0 ? "ok" : "info"} announce>
        {invited.length > 0
          ? `${countOf(invited.length, "invaller", "invallers")} uitgenodigd.`
          : "Er was niemand om uit te nodigen."}
      </Alert>
      {withoutEmail.length > 0 && (
        <Paragraph>{`Zonder e-mailadres: ${withoutEmail.join(", ")}. Vul eerst een adres in.`}</Paragraph>
      )}
      {sharedEmail.length > 0 && (
        <Paragraph>
          {`Zelfde e-mailadres als een ander: ${sharedEmail.join(", ")}. Geef ieder een eigen adres.`}
        </Paragraph>
      )}
      {accountTaken.length > 0 && (
        <Paragraph>
          {`Account hoort al bij een andere rij van je pool: ${accountTaken.join(", ")}. Kijk welke rij klopt.`}
        </Paragraph>
      )}
    </>
  );
}
