/** The messages of one assignment, for one of both sides: what was said, and the sentences to say something with. */
import { CircleSlash2, EyeOff } from "lucide-react";

import { MessageList } from "@/messages/components/MessageList";
import { Speaking } from "@/messages/components/Speaking";
import { useMessageBox, useMessages, type MessageBox as Box } from "@/messages/queries";
import { whoReads } from "@/messages/words";
import { Card } from "@/ui/Card";
import { QueryView, Skeleton } from "@/ui/States";
import { Heading } from "@/ui/Text";
import "@/messages/components/messages.css";

export function MessageBox({
  assignmentId,
  title = "Berichten",
}: {
  assignmentId: number;
  /** With the name of the invaller, where more of them come. */
  title?: string;
}) {
  const box = useMessageBox(assignmentId);
  const messages = useMessages(assignmentId);
  const heading = `messages-${assignmentId}`;
  // What closed without a word has nothing to tell.
  const silent = messages.data?.length === 0 && isOver(box.data);
  if (silent) return null;
  return (
    <section aria-labelledby={heading}>
      <Card>
        <div className="messages">
          <Heading level={2} looksLike={3} id={heading}>
            {title}
          </Heading>
          <QueryView query={box} level={3} loading={<Skeleton label="De berichten laden" />}>
            {(known) => (
              <>
                <p className="messages__readers">
                  <EyeOff size={18} aria-hidden="true" />
                  {whoReads(known.ownSide)}
                </p>
                <QueryView
                  query={messages}
                  level={3}
                  loading={<Skeleton label="De berichten laden" />}
                >
                  {(said) => <MessageList messages={said} box={known} />}
                </QueryView>
                {known.mayWrite ? (
                  <Speaking box={known} />
                ) : (
                  <p className="messages__closed" role="status">
                    <CircleSlash2 size={18} aria-hidden="true" />
                    {closedLine(known)}
                  </p>
                )}
              </>
            )}
          </QueryView>
        </div>
      </Card>
    </section>
  );
}

function isOver(box: Box | undefined): boolean {
  return box?.whyClosed === "over" || box?.whyClosed === "called_off";
}

function closedLine(box: Box): string {
  return box.whyClosed === null
    ? "Je hebt vandaag genoeg berichten gestuurd. Bel liever even."
    : box.whyClosedLabel;
}
