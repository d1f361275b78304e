/** How many people want to come when the work is free again; nothing when nobody waits. */
import { BellRing } from "lucide-react";

import type { RequestRow } from "@/http/types";
import { countOf } from "@/ui/format";
import "@/requests/components/waiting-count.css";

export function WaitingCount({ request }: { request: Pick<RequestRow, "waitingListCount"> }) {
  if (request.waitingListCount === 0) return null;
  return (
    <p className="requests-waiting">
      <BellRing size={18} aria-hidden="true" />
      {waitingWords(request.waitingListCount)}
    </p>
  );
}

export function waitingWords(count: number): string {
  return countOf(count, "persoon staat op de wachtlijst", "mensen staan op de wachtlijst");
}
