/** On the first screen of a school: who wrote something that nobody has seen yet. */
import type { RequestRow } from "@/http/types";
import { NewMessagesBadge } from "@/messages/components/UnreadBadge";
import { useUnread } from "@/messages/queries";
import { daysOf, workOf } from "@/requests/words";
import { LinkCard } from "@/ui/Card";
import { Section } from "@/ui/Layout";

export function NewMessages({ requests }: { requests: readonly RequestRow[] }) {
  const unread = useUnread();
  if (unread.length === 0) return null;
  return (
    <Section id="new-messages" title="Nieuwe berichten">
      <ul className="schools-today__cards">
        {unread.map(({ id, requestId, unreadCount }) => {
          const request = requests.find((one) => one.id === requestId);
          return (
            <li key={id}>
              <LinkCard
                to={`/aanvragen/${requestId}`}
                title={request === undefined ? "Over een invalbeurt" : workOf(request)}
                aside={<NewMessagesBadge count={unreadCount} />}
              >
                {request !== undefined && <p>{daysOf(request.periods)}</p>}
              </LinkCard>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
