/** Alerts, and what stands where nothing is. */
import { Inbox } from "lucide-react";

import { ApiProblem, OfflineError } from "@/http/errors";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Disclosure } from "@/ui/Disclosure";
import { Columns, Stack } from "@/ui/Layout";
import { CardSkeleton, EmptyState, ErrorState, Skeleton } from "@/ui/States";

export function Messages() {
  return (
    <Stack>
      <Alert kind="info" title="De kans is klein">
        Over 20 minuten begint de les. We proberen het nog wel.
      </Alert>
      <Alert kind="ok" title="Vervuld">
        Samira Bouzid komt om 08:15.
      </Alert>
      <Alert kind="warning" title="Let op" actions={<Button size="small">Bekijk</Button>}>
        Twee mensen hebben bijna geen uren meer over.
      </Alert>
      <Alert kind="error">Deze code klopt niet. Kijk nog eens in je mail.</Alert>
      <Columns>
        <EmptyState title="Geen open aanbod" icon={<Inbox />}>
          Zodra een school je vraagt, staat het hier.
        </EmptyState>
        <ErrorState error={new OfflineError()} onRetry={() => undefined} />
        <ErrorState error={new ApiProblem(404)} />
      </Columns>
      <Columns>
        <Card>
          <Skeleton />
        </Card>
        <CardSkeleton count={1} />
      </Columns>
      <Disclosure summary="Waarom deze volgorde?">
        De pool vraagt eerst mensen die al in dienst zijn.
      </Disclosure>
    </Stack>
  );
}
