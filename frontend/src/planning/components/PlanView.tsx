/** One plan: how far it is, how good it is, who it chooses, what stays open, and what was done about it. */
import { Send } from "lucide-react";
import { useState } from "react";

import { Again } from "@/planning/components/Again";
import { Changes } from "@/planning/components/Changes";
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

export function PlanView({ plan, ofDay }: { plan: MorningPlan; ofDay: PlanOfDay }) {
  const [sending, setSending] = useState(false);
  const [wishing, setWishing] = useState<Wishing | null>(null);
  const [changed, setChanged] = useState<number | null>(null);
  const sent = plan.status === "sent";
  const toAsk = plan.choices.filter((choice) => sent || choice.status === "proposed");
  const asked = plan.choices.filter((choice) => !toAsk.includes(choice));
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
        <Again plan={plan} wished={changed === plan.id} />
      </Stack>
      <Wished date={ofDay.date} />
      {(plan.status === "ready" || sent) && (
        <>
          <Changes plan={plan} />
          <Figures plan={plan} />
          <Section
            id="choices"
            title={sent ? "Wie we vroegen" : `Wie we zouden vragen (${toAsk.length})`}
          >
            {toAsk.length === 0 ? (
              <EmptyState title="Er is niemand te vragen" level={3}>
                {nobodyWords(plan, asked.length)}
              </EmptyState>
            ) : (
              <Choices
                caption="Wie het plan kiest"
                choices={toAsk}
                sent={sent}
                onPin={(choice) => setWishing({ choice, kind: "pin" })}
                onForbid={(choice) => setWishing({ choice, kind: "forbid" })}
              />
            )}
          </Section>
          {asked.length > 0 && (
            <Section id="asked" title={`Al gevraagd of toegezegd (${asked.length})`}>
              <Choices caption="Wie al gevraagd is" choices={asked} sent />
            </Section>
          )}
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
      {plan.status === "ready" && toAsk.length > 0 && (
        <ActionBar>
          <Button
            look="primary"
            size="large"
            icon={<Send aria-hidden="true" />}
            onClick={() => setSending(true)}
          >
            {`Verstuur ${countOf(toAsk.length, "aanbod", "aanbiedingen")}`}
          </Button>
        </ActionBar>
      )}
      {sending && <SendDialog plan={plan} choices={toAsk} onClose={() => setSending(false)} />}
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

function nobodyWords(plan: MorningPlan, asked: number): string {
  if (plan.requestsPlanned === 0) return "Er staan geen aanvragen open voor deze dag.";
  if (asked > 0) return "Voor wat nog open staat, past niemand meer of is iemand al gevraagd.";
  return "Voor geen enkele open aanvraag past iemand.";
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
