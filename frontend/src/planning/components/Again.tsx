/** Whether the plan is still that of now, and planning again close to it. */
import { RefreshCw } from "lucide-react";

import { sentenceOf } from "@/http/errors";
import { usePlanAgain } from "@/planning/queries";
import type { MorningPlan } from "@/planning/types";
import { newsWords, planToKeep } from "@/planning/words";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Stack } from "@/ui/Layout";

export function Again({ plan, wished }: { plan: MorningPlan; wished: boolean }) {
  const base = planToKeep(plan);
  const again = usePlanAgain(base);
  const news = newsWords(plan.news);
  if (base === null) return null;
  const isDue = wished || news !== null;
  const button = (
    <Button
      look={isDue ? "primary" : "secondary"}
      icon={<RefreshCw aria-hidden="true" />}
      busy={again.isPending}
      onClick={() => again.mutate()}
    >
      Plan opnieuw
    </Button>
  );
  return (
    <Stack gap="small">
      {isDue ? (
        <Alert
          kind={wished ? "info" : "warning"}
          announce
          title={wished ? "Je wens is bewaard" : "Dit plan is niet meer van nu"}
          actions={button}
        >
          {news !== null && `${news} sinds dit plan. `}
          {KEEPS}
        </Alert>
      ) : (
        <div>{button}</div>
      )}
      {again.isError && (
        <Alert kind="error" announce>
          {sentenceOf(again.error)}
        </Alert>
      )}
    </Stack>
  );
}

const KEEPS =
  "Plan opnieuw: wie ja zei of al gevraagd is, blijft staan. Verder verandert er zo weinig mogelijk.";
