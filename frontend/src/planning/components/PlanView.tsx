/** One plan: how far it is, how good it is, who it chooses, what stays open, and what was done about it. */
import { Send } from "lucide-react";
import { useState } from "react";

import { Boards, Figures } from "@/planning/components/Figures";
import { Choices } from "@/planning/components/Choices";
import { Gaps } from "@/planning/components/Gaps";
import { SendDialog } from "@/planning/components/SendDialog";
import { WishDialog } from "@/planning/components/WishDialog";
import { Wishes } from "@/planning/components/Wishes";
import { type PlanOfDay, usePlanHistory, useWishes } from "@/planning/queries";
import type { MorningPlan, PlanChoice, WishKind } from "@/planning/types";
import { isUnderWay, PLAN_LOOKS } from "@/planning/words";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Disclosure } from "@/ui/Disclosure";
import { countOf, formatDayAndTime } from "@/ui/format";
import { ActionBar, Section, Stack } from "@/ui/Layout";
import { ProgressBar } from "@/ui/Progress";
import { EmptyState } from "@/ui/States";
import { StatusBadge } from "@/ui/StatusBadge";
import { Paragraph } from "@/ui/Text";
import { Timeline } from "@/ui/Timeline";

type Wishing = { choice: PlanChoice; kind: WishKind };

export function PlanView({
  plan,
  ofDay,
  onAgain,
}: {
  plan: MorningPlan;
  ofDay: PlanOfDay;
  onAgain: () => void;
}) {
  const [sending, setSending] = useState(false);
  const [wishing, setWishing] = useState<Wishing | null>(null);
  const [changed, setChanged] = useState<number | null>(null);
  const sent = plan.status === "sent";
  return (
    <Stack gap="large">
      <Stack>
        <span role="status">
          <StatusBadge look={PLAN_LOOKS[plan.status]} size="large" />
        </span>
        <Paragraph tone="soft">
          {plan.askedBy === null
            ? `Vanzelf gemaakt, ${formatDayAndTime(plan.createdAt)}.`
            : `Gemaakt door ${plan.askedBy}, ${formatDayAndTime(plan.createdAt)}.`}
        </Paragraph>
        <State plan={plan} />
        {changed === plan.id && (
          <Alert
            kind="info"
            announce
            title="Je wens is bewaard"
            actions={
              <Button look="primary" onClick={onAgain}>
                Maak opnieuw
              </Button>
            }
          >
            Dit plan verandert niet vanzelf. Maak het opnieuw om de wens mee te nemen.
          </Alert>
        )}
      </Stack>
      <Wished date={ofDay.date} />
      {(plan.status === "ready" || sent) && (
        <>
          <Figures plan={plan} />
          <Section
            id="choices"
            title={sent ? "Wie we vroegen" : `Wie we zouden vragen (${plan.choices.length})`}
          >
            {plan.choices.length === 0 ? (
              <EmptyState title="Er is niemand te vragen" level={3}>
                {plan.requestsPlanned === 0
                  ? "Er staan geen aanvragen open voor deze dag."
                  : "Voor geen enkele open aanvraag past iemand."}
              </EmptyState>
            ) : (
              <Choices
                choices={plan.choices}
                sent={sent}
                onPin={(choice) => setWishing({ choice, kind: "pin" })}
                onForbid={(choice) => setWishing({ choice, kind: "forbid" })}
              />
            )}
          </Section>
          {plan.gaps.length > 0 && (
            <Section id="gaps" title="Wat open blijft">
              <Gaps gaps={plan.gaps} />
            </Section>
          )}
          {plan.boards.length > 1 && (
            <Section id="boards" title="Hoe het uitvalt per bestuur">
              <Boards boards={plan.boards} />
            </Section>
          )}
        </>
      )}
      <History ofDay={ofDay} />
      {plan.status === "ready" && plan.choices.length > 0 && (
        <ActionBar>
          <Button
            look="primary"
            size="large"
            icon={<Send aria-hidden="true" />}
            onClick={() => setSending(true)}
          >
            {`Verstuur ${countOf(plan.choices.length, "aanbod", "aanbiedingen")}`}
          </Button>
        </ActionBar>
      )}
      {sending && <SendDialog plan={plan} onClose={() => setSending(false)} />}
      {wishing !== null && (
        <WishDialog
          {...wishing}
          onClose={() => setWishing(null)}
          onDone={() => {
            setWishing(null);
            setChanged(plan.id);
          }}
        />
      )}
    </Stack>
  );
}

function State({ plan }: { plan: MorningPlan }) {
  if (isUnderWay(plan.status)) {
    return (
      <Card>
        <Stack gap="small">
          <ProgressBar value={plan.progress} tone="asked" label="We zoeken de beste verdeling" />
          <Paragraph tone="soft">Je kunt dit scherm sluiten. We gaan gewoon door.</Paragraph>
        </Stack>
      </Card>
    );
  }
  if (plan.status === "failed") {
    return (
      <Alert kind="error" title="Het plan is niet gelukt">
        {plan.failedBecause}
      </Alert>
    );
  }
  return null;
}

function Wished({ date }: { date: string }) {
  const wishes = useWishes(date);
  const rows = wishes.data?.results ?? [];
  if (rows.length === 0) return null;
  return (
    <Section id="wishes" title="Vastgezet en uitgesloten">
      <Wishes wishes={rows} />
    </Section>
  );
}

function History({ ofDay }: { ofDay: PlanOfDay }) {
  const history = usePlanHistory(ofDay);
  const rows = history.data?.results ?? [];
  if (rows.length === 0) return null;
  return (
    <Disclosure summary="Wat er rond het plan gebeurde">
      <Timeline
        label="Geschiedenis van het ochtendplan"
        items={rows.map((row) => ({
          id: row.id,
          at: row.at,
          title: row.label,
          detail: [row.actorName ?? "Vanzelf", row.reason].filter(Boolean).join(": "),
        }))}
      />
    </Disclosure>
  );
}
