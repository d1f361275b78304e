/** What happened with a request, by whom and why; fetched when somebody opens it. */
import { useState } from "react";

import type { Decision } from "@/http/types";
import { stepsOf } from "@/requests/components/steps";
import { useDecisions } from "@/requests/queries";
import { QueryView, Skeleton } from "@/ui/States";
import { Button } from "@/ui/Button";
import { Paragraph } from "@/ui/Text";
import { Timeline } from "@/ui/Timeline";

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
  const steps = stepsOf(newestFirst);
  const shown = whole ? steps : steps.slice(0, SHOWN_FIRST);
  return (
    <>
      <Timeline label="Geschiedenis, het laatste eerst" items={shown} />
      {shown.length < steps.length && (
        <Button size="small" onClick={() => setWhole(true)}>
          {`Toon alle ${steps.length} stappen`}
        </Button>
      )}
    </>
  );
}
