/** The messages with everybody who comes for one request, for its school. */
import type { AssignmentCard } from "@/http/types";
import { MessageBox } from "@/messages/components/MessageBox";

export function MessagesOfRequest({ assignments }: { assignments: readonly AssignmentCard[] }) {
  const coming = assignments.filter((card) => card.status !== "cancelled");
  return coming.map((card) => (
    <MessageBox
      key={card.id}
      assignmentId={card.id}
      title={coming.length > 1 ? `Berichten met ${card.substitute.name}` : "Berichten"}
    />
  ));
}
