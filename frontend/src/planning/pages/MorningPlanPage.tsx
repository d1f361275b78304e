/** The best plan for all open requests of one day: seen and changed before anybody is asked. */
import { Sparkles } from "lucide-react";
import { useState } from "react";

import { useRoles } from "@/accounts/roles";
import { boardDayAt } from "@/board/day";
import { sentenceOf } from "@/http/errors";
import { PlanView } from "@/planning/components/PlanView";
import { type PlanOfDay, useMakePlan, useNewestPlan } from "@/planning/queries";
import { isUnderWay } from "@/planning/words";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Choices";
import { DateField } from "@/ui/DayPicker";
import { formatLongDay, isoDay } from "@/ui/format";
import { PageHeader, Stack } from "@/ui/Layout";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { useNow } from "@/ui/useNow";
import "@/planning/components/planning.css";

const MINUTE_MS = 60_000;

export default function MorningPlanPage() {
  const { active } = useRoles();
  const now = useNow(MINUTE_MS);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isFair, setFair] = useState(true);
  const date = chosen ?? boardDayAt(now);
  const ofDay: PlanOfDay = { region: active?.region?.id, date };
  const plan = useNewestPlan(ofDay);
  const make = useMakePlan(ofDay);
  const newest = plan.data ?? null;
  const busy = make.isPending || (newest !== null && isUnderWay(newest.status));
  const first = newest === null;
  return (
    <Stack gap="large">
      <PageHeader
        title="Ochtendplan"
        kicker={formatLongDay(date)}
        lead="Zie voor alle open aanvragen van een dag samen wie het beste past. We vragen niemand voordat je verstuurt."
      />
      <div className="planning-head">
        <DateField
          label="Dag"
          value={date}
          min={isoDay(now)}
          onChange={(day) => {
            if (day !== null && day >= isoDay(now)) setChosen(day);
          }}
        />
        <Checkbox
          label="Deel schaarste eerlijk tussen besturen"
          checked={isFair}
          onChange={setFair}
        />
        <Button
          look={first ? "primary" : "secondary"}
          icon={<Sparkles aria-hidden="true" />}
          busy={busy}
          onClick={() => make.mutate(isFair)}
        >
          {first ? "Maak een plan" : "Maak een nieuw plan"}
        </Button>
      </div>
      {make.isError && (
        <Alert kind="error" announce>
          {sentenceOf(make.error)}
        </Alert>
      )}
      <QueryView query={plan} loading={<CardSkeleton count={3} label="Het plan laden" />}>
        {(shown) =>
          shown === null ? (
            <EmptyState title="Nog geen plan voor deze dag" icon={<Sparkles />}>
              Maak een plan. Je ziet dan wie we zouden vragen, en waarom.
            </EmptyState>
          ) : (
            <PlanView plan={shown} ofDay={ofDay} />
          )
        }
      </QueryView>
    </Stack>
  );
}
