/** What happened with a request, by whom and why; fetched when somebody opens it. */
import { useState } from "react";

import type { Decision } from "@/http/types";
import { useDecisions } from "@/requests/queries";
import { QueryView, Skeleton } from "@/ui/States";
import { Button } from "@/ui/Button";
import { Paragraph } from "@/ui/Text";
import { Timeline, type TimelineItem } from "@/ui/Timeline";

const SHOWN_FIRST = 8;

export function History({ requestId }: { requestId: number }) {
  const decisions = useDecisions(requestId);
  return (
    <QueryView query={decisions} loading={<Skeleton label="De geschiedenis laden" />}>
      {({ results }) => <Moves decisions={results} />}
    </QueryView>
  );
}

function Moves({ decisions }: { decisions: readonly Decision[] }) {
  const [whole, setWhole] = useState(false);
  if (decisions.length === 0) return <Paragraph tone="soft">Er is nog niets gebeurd.</Paragraph>;
  const newestFirst = [...decisions].sort(
    (left, right) => right.at.localeCompare(left.at) || right.id - left.id,
  );
  const shown = whole ? newestFirst : newestFirst.slice(0, SHOWN_FIRST);
  return (
    <>
      <Timeline label="Geschiedenis, het laatste eerst" items={shown.map(itemOf)} />
      {shown.length < newestFirst.length && (
        <Button size="small" onClick={() => setWhole(true)}>
          {`Toon alle ${newestFirst.length} stappen`}
        </Button>
      )}
    </>
  );
}

function itemOf(decision: Decision): TimelineItem {
  const detail = [decision.actorName ?? "Automatisch", decision.reason].filter(Boolean).join(": ");
  return {
    id: decision.id,
    at: decision.at,
    title: decision.moveLabel,
    detail,
  };
}
