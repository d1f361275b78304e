/** All requests of a school over a stretch of weeks, the newest day first. */
import { ClipboardList } from "lucide-react";
import { useState } from "react";

import { RequestCard } from "@/requests/components/RequestCard";
import { useRequests } from "@/requests/queries";
import { useMySchools } from "@/schools/mySchools";
import { Button } from "@/ui/Button";
import { addDays, isoDay } from "@/ui/format";
import { PageHeader, Stack } from "@/ui/Layout";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { useNow } from "@/ui/useNow";
import "@/schools/pages/today.css";

const STEP_DAYS = 28;
const AHEAD_DAYS = 365;

export default function RequestsPage() {
  const { current } = useMySchools();
  const today = isoDay(useNow(60_000));
  const [weeks, setWeeks] = useState(4);
  const requests = useRequests({
    schoolLocation: current?.id,
    from: addDays(today, -7 * weeks),
    until: addDays(today, AHEAD_DAYS),
    pageSize: 100,
  });
  return (
    <Stack>
      <PageHeader
        title="Alle aanvragen"
        kicker={current?.name}
        lead={`Van de laatste ${weeks} weken en alles wat nog komt.`}
      />
      <QueryView query={requests} loading={<CardSkeleton label="De aanvragen laden" />}>
        {({ results }) =>
          results.length === 0 ? (
            <EmptyState title="Nog geen aanvragen" icon={<ClipboardList />}>
              In deze weken was er niemand nodig.
            </EmptyState>
          ) : (
            <ul className="schools-today__cards">
              {[...results]
                .sort((left, right) => right.startsAt.localeCompare(left.startsAt))
                .map((request) => (
                  <li key={request.id}>
                    <RequestCard request={request} withDay level={2} />
                  </li>
                ))}
            </ul>
          )
        }
      </QueryView>
      <div>
        <Button onClick={() => setWeeks((shown) => shown + STEP_DAYS / 7)}>
          Vier weken eerder
        </Button>
      </div>
    </Stack>
  );
}
