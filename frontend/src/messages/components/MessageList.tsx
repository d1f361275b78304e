/** What both sides said, the oldest first; seen on screen is read, and the other side sees when. */
import { CheckCheck } from "lucide-react";
import { useEffect, useRef } from "react";

import { useReadMessages, type Message, type MessageBox } from "@/messages/queries";
import { emptyLine, headOf, readLine } from "@/messages/words";
import { useNow } from "@/ui/useNow";

export function MessageList({ messages, box }: { messages: readonly Message[]; box: MessageBox }) {
  const now = useNow(30_000);
  useSeen(messages, box);
  return (
    // A log is read out politely when something is added.
    <div role="log" aria-label="Wat er gezegd is">
      {messages.length === 0 ? (
        <p className="messages__empty">{emptyLine(box.ownSide)}</p>
      ) : (
        <ol className="messages__list">
          {messages.map((message) => (
            <li key={message.id} className="messages__one" data-own={message.isOwn || undefined}>
              <p className="messages__head">{headOf(message, now)}</p>
              <p className="messages__text">{message.messageText}</p>
              {message.isOwn && (
                <p className="messages__read" data-read={message.readAt !== null || undefined}>
                  {message.readAt !== null && <CheckCheck size={16} aria-hidden="true" />}
                  {readLine(message, now)}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** Tell once that the last message of the other side was on a screen that somebody looks at. */
function useSeen(messages: readonly Message[], box: MessageBox): void {
  const { mutate } = useReadMessages(box.assignmentId);
  const told = useRef(0);
  const newest = messages.findLast((one) => !one.isOwn && one.readAt === null)?.id;
  useEffect(() => {
    if (newest === undefined) return undefined;
    const tell = () => {
      if (document.visibilityState !== "visible" || told.current >= newest) return;
      told.current = newest;
      mutate(newest);
    };
    tell();
    document.addEventListener("visibilitychange", tell);
    return () => document.removeEventListener("visibilitychange", tell);
  }, [newest, mutate]);
}
