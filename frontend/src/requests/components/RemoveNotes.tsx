/** Takes away notes that say too much about somebody; what was there is not kept. */
import { Eraser } from "lucide-react";
import { useState } from "react";

import { sentenceOf } from "@/http/errors";
import { useChangeRequest } from "@/requests/mutations";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Stack } from "@/ui/Layout";
import { Paragraph } from "@/ui/Text";

export function RemoveNotes({ requestId }: { requestId: number }) {
  const [asking, setAsking] = useState(false);
  const change = useChangeRequest(requestId);
  return (
    <>
      <Button
        size="small"
        look="subtle"
        icon={<Eraser size={18} aria-hidden="true" />}
        onClick={() => setAsking(true)}
      >
        Haal de notitie weg
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title="De notitie weghalen?"
        actions={
          <>
            <Button onClick={() => setAsking(false)}>Terug</Button>
            <Button
              look="danger"
              busy={change.isPending}
              onClick={() =>
                change.mutate({ move: "notes-removal" }, { onSuccess: () => setAsking(false) })
              }
            >
              Ja, haal weg
            </Button>
          </>
        }
      >
        <Stack>
          <Paragraph>
            Doe dit als er te veel over iemand staat. De tekst is daarna voor iedereen weg. In de
            geschiedenis staat dat jij dit deed.
          </Paragraph>
          {change.isError && (
            <Alert kind="error" announce>
              {sentenceOf(change.error)}
            </Alert>
          )}
        </Stack>
      </Dialog>
    </>
  );
}
