/** Nobody came: what did the school do? The answer ends the request and counts in the region's figures. */
import { useState } from "react";

import { sentenceOf } from "@/http/errors";
import type { RequestDetail } from "@/http/types";
import { OutcomeChoices } from "@/requests/components/OutcomeChoices";
import { useChangeRequest } from "@/requests/mutations";
import { OUTCOME_OPTIONS, type NamedOutcome } from "@/requests/words";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Form } from "@/ui/Form";
import { useToast } from "@/ui/toasts";

export function OutcomeForm({ request }: { request: RequestDetail }) {
  const known = OUTCOME_OPTIONS.find((option) => option.value === request.outcome)?.value ?? null;
  const [outcome, setOutcome] = useState<NamedOutcome | null>(known);
  const [tried, setTried] = useState(false);
  const change = useChangeRequest(request.id);
  const toast = useToast();
  const save = () => {
    setTried(true);
    if (outcome === null) return;
    change.mutate(
      { move: "outcome", outcome },
      { onSuccess: () => toast("Dank je. Het is vastgelegd.") },
    );
  };
  return (
    <Card tone="unfilled">
      <Form onSubmit={save}>
        <OutcomeChoices
          label="Er is niemand gevonden. Wat hebben jullie gedaan?"
          description="Je antwoord telt mee in de cijfers van de regio."
          value={outcome}
          onChange={setOutcome}
          error={tried && outcome === null ? "Kies wat jullie deden." : undefined}
        />
        {change.isError && (
          <Alert kind="error" announce>
            {sentenceOf(change.error)}
          </Alert>
        )}
        <Button type="submit" look="primary" size="large" wide busy={change.isPending}>
          Leg dit vast
        </Button>
      </Form>
    </Card>
  );
}
