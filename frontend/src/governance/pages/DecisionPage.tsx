/** One proposal, live: what it says and changes, where it stands, who objects, and what one can say or do. */
import { useState } from "react";
import { useParams } from "react-router";

import { Prose } from "@/governance/components/Prose";
import { Changes } from "@/governance/components/Changes";
import { Consents } from "@/governance/components/Consents";
import { History } from "@/governance/components/History";
import { Objections, reasonsOf } from "@/governance/components/Objections";
import { Outcome } from "@/governance/components/Outcome";
import { PushThrough } from "@/governance/components/PushThrough";
import { Signing } from "@/governance/components/Signing";
import { canSteer, Steering } from "@/governance/components/Steering";
import { TallyView } from "@/governance/components/TallyView";
import { Versions } from "@/governance/components/Versions";
import { Voting } from "@/governance/components/Voting";
import { useDecision } from "@/governance/queries";
import type { RegionDecision } from "@/governance/types";
import { STATUS_LOOKS, untilOf } from "@/governance/words";
import { Alert } from "@/ui/Alert";
import { Card } from "@/ui/Card";
import { formatDate } from "@/ui/format";
import { PageHeader, Section } from "@/ui/Layout";
import { CardSkeleton, QueryView } from "@/ui/States";
import { StatusBadge } from "@/ui/StatusBadge";
import { useNow } from "@/ui/useNow";
import "@/governance/pages/decision.css";

const MINUTE_MS = 60_000;

export default function DecisionPage() {
  const { decisionId } = useParams();
  const decision = useDecision(Number(decisionId));
  return (
    <QueryView query={decision} level={1} loading={<CardSkeleton label="Het voorstel laden" />}>
      {(shown) => <DecisionView key={shown.id} decision={shown} />}
    </QueryView>
  );
}

function DecisionView({ decision }: { decision: RegionDecision }) {
  const now = useNow(MINUTE_MS);
  const [firstSeen] = useState(decision.textVersion);
  const reasons = decision.tally === null ? [] : reasonsOf(decision.tally);
  return (
    <div className="governance-page">
      <title>{`${decision.title} · Vervangingspool`}</title>
      <div className="governance-page__head">
        <PageHeader
          title={decision.title}
          kicker={`${decision.formLabel} · ${decision.region.name}`}
          lead={leadOf(decision, now)}
          actions={
            <span role="status">
              <StatusBadge
                look={STATUS_LOOKS[decision.status]}
                label={decision.statusLabel}
                size="large"
              />
            </span>
          }
        />
      </div>
      <div className="governance-page__main">
        {decision.textVersion !== firstSeen && (
          <Alert kind="warning" title="Dit voorstel is zojuist gewijzigd" announce>
            Eerdere stemmen tellen niet meer. Onder “Wat er gewijzigd is” zie je wat er anders is.
          </Alert>
        )}
        <Outcome decision={decision} />
        {decision.mandateUses.map((use) => (
          <Alert
            key={use.id}
            kind="warning"
            title={`Doorgezet met een mandaat door ${use.holderName}`}
          >
            {`${use.reason} Het mandaat: ${use.scope}`}
          </Alert>
        ))}
        <Section id="text" title="Het voorstel">
          <Card>
            <Prose>{decision.text}</Prose>
          </Card>
        </Section>
        {decision.effect !== null && (
          <Section id="changes" title="Wat er verandert">
            <Changes
              effect={decision.effect}
              status={decision.effectStatus}
              note={decision.effectNote}
            />
          </Section>
        )}
        {reasons.length > 0 && (
          <Section
            id="reasons"
            title={reasons[0]?.standing === "object" ? "Bezwaren" : "Wat erbij gezegd is"}
          >
            <Objections lines={reasons} />
          </Section>
        )}
        {decision.tally !== null && (
          <Section id="tally" title={decision.status === "open" ? "De stand" : "De uitslag"}>
            <TallyView tally={decision.tally} isOpen={decision.status === "open"} />
          </Section>
        )}
        {decision.versions.length > 1 && (
          <Section id="versions" title="Wat er gewijzigd is">
            <Versions versions={decision.versions} />
          </Section>
        )}
      </div>
      <Voting decision={decision} />
      <div className="governance-page__side">
        {canSteer(decision) && (
          <Section id="steering" title="Wat jij kunt doen">
            <Steering decision={decision} />
          </Section>
        )}
        <PushThrough decision={decision} />
        {decision.signing !== null && (
          <Section id="signing" title="Bindende afspraak">
            <Signing decision={decision} signing={decision.signing} />
          </Section>
        )}
        {decision.consents.length > 0 && (
          <Section id="consents" title="Instemming van anderen">
            <Consents decision={decision} />
          </Section>
        )}
        {decision.history.length > 0 && (
          <Section id="history" title="Wat er gebeurde">
            <Card>
              <History rows={decision.history} />
            </Card>
          </Section>
        )}
      </div>
    </div>
  );
}

function leadOf(decision: RegionDecision, now: Date): string {
  const from = `Van ${decision.proposerName}`;
  if (decision.status === "draft") return `${from}. Alleen jij ziet dit concept.`;
  if (decision.closedAt !== null) return `${from}, afgesloten op ${formatDate(decision.closedAt)}.`;
  if (decision.closesAt === null) return `${from}.`;
  return `${from}. Stemmen kan ${untilOf(decision.closesAt, now)}.`;
}
