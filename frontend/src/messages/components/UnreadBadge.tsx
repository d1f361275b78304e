/** How many new messages there are about one assignment; nothing when there are none. */
import { MessageSquareText } from "lucide-react";

import { useUnread } from "@/messages/queries";
import { unreadLine } from "@/messages/words";
import { StatusBadge } from "@/ui/StatusBadge";

export function UnreadBadge({ assignmentId }: { assignmentId: number }) {
  const found = useUnread().find((one) => one.id === assignmentId);
  return found === undefined ? null : <NewMessagesBadge count={found.unreadCount} />;
}

export function NewMessagesBadge({ count }: { count: number }) {
  const look = { label: unreadLine(count), icon: MessageSquareText, tone: "asked" as const };
  return (
    <span>
      <StatusBadge look={look} />
    </span>
  );
}
