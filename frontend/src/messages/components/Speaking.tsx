/** Saying something: one press for a ready sentence, one more for a time, and own words behind their own button. */
import { PenLine, RotateCcw } from "lucide-react";
import { useState } from "react";

import { isProblem } from "@/http/errors";
import { Filling } from "@/messages/components/Filling";
import {
  useSendMessage,
  type MessageBody,
  type MessageBox,
  type ReadySentence,
} from "@/messages/queries";
import { whyNotSent } from "@/messages/words";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";

export function Speaking({ box }: { box: MessageBox }) {
  const [filling, setFilling] = useState<ReadySentence | null>(null);
  const [isSent, setSent] = useState(false);
  const send = useSendMessage(box.assignmentId);
  const sending = send.isPending ? send.variables.body.sentence : null;

  const say = (body: MessageBody, key: string = crypto.randomUUID()) => {
    setSent(false);
    send.mutate(
      { body, key },
      {
        onSuccess: () => {
          setFilling(null);
          setSent(true);
        },
      },
    );
  };
  const choose = (sentence: ReadySentence) => {
    send.reset();
    setSent(false);
    if (sentence.asks === "nothing") say({ sentence: sentence.sentence });
    else setFilling(sentence);
  };
  const failed = send.isError ? send.variables : undefined;
  // What stands at a field is said there.
  const atField = filling !== null && isProblem(send.error) && send.error.fields.length > 0;

  return (
    <div className="messages__speaking">
      <p className="visually-hidden" role="status">
        {send.isPending ? "Bezig met versturen" : isSent ? "Verstuurd" : ""}
      </p>
      {failed !== undefined && !atField && (
        <Alert
          kind="error"
          title="Niet verstuurd"
          announce
          actions={
            // With the same key, so that what did arrive is not said twice.
            !isProblem(send.error) && (
              <Button
                size="small"
                icon={<RotateCcw aria-hidden="true" />}
                onClick={() => say(failed.body, failed.key)}
              >
                Opnieuw versturen
              </Button>
            )
          }
        >
          {whyNotSent(send.error)}
        </Alert>
      )}
      {filling !== null ? (
        <Filling
          key={filling.sentence}
          sentence={filling}
          error={send.error}
          busy={send.isPending}
          onSend={say}
          onBack={() => {
            send.reset();
            setFilling(null);
          }}
        />
      ) : (
        <ul className="messages__sentences" aria-label="Zinnen die klaarstaan">
          {box.readySentences.map((one) => (
            <li key={one.sentence} data-own={one.asks === "text" || undefined}>
              <Button
                wide
                look={one.asks === "text" ? "subtle" : "secondary"}
                icon={one.asks === "text" ? <PenLine aria-hidden="true" /> : undefined}
                busy={sending === one.sentence}
                disabled={sending !== null && sending !== one.sentence}
                onClick={() => choose(one)}
              >
                {one.sentenceLabel}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
