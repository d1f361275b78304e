/** One request, live: who comes or who is asked, what can be done, and what happened. */
import { useState } from "react";
import { useParams } from "react-router";

import { useRoles } from "@/accounts/roles";
import type { RequestDetail } from "@/http/types";
import { MessagesOfRequest } from "@/messages/components/MessagesOfRequest";
import { Asking } from "@/requests/components/Asking";
import { History } from "@/requests/components/History";
import { OutcomeForm } from "@/requests/components/OutcomeForm";
import { RequestActions } from "@/requests/components/RequestActions";
import { RequestFacts } from "@/requests/components/RequestFacts";
import { WaitingCount } from "@/requests/components/WaitingCount";
import { WaveRows } from "@/requests/components/WaveRows";
import { WhoComes } from "@/requests/components/WhoComes";
import { useRequest } from "@/requests/queries";
import { capitalised, daysOf, hoursOf, workOf } from "@/requests/words";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { PageHeader, Section } from "@/ui/Layout";
import { CardSkeleton, QueryView } from "@/ui/States";
import { RequestStatusBadge } from "@/ui/StatusBadge";
import "@/requests/pages/request.css";

export default function RequestPage() {
  const { requestId } = useParams();
  const request = useRequest(Number(requestId));
  return (
    <QueryView query={request} level={1} loading={<CardSkeleton label="De aanvraag laden" />}>
      {(detail) => <RequestView request={detail} />}
    </QueryView>
  );
}

export function RequestView({ request }: { request: RequestDetail }) {
  const { active } = useRoles();
  const ownSchool = active?.role === "school_leader";
  return (
    <div className="requests-page">
      <title>{`${workOf(request)} · Vervangingspool`}</title>
      <PageHeader
        title={workOf(request)}
        kicker={ownSchool ? "Aanvraag" : request.schoolLocation.name}
        lead={capitalised(
          [daysOf(request.periods), hoursOf(request.periods)].filter(Boolean).join(" · "),
        )}
        actions={
          <span role="status">
            <RequestStatusBadge status={request.status} size="large" />
          </span>
        }
      />
      <div className="requests-page__columns">
        <div className="requests-page__main">
          <State request={request} />
          <RequestActions request={request} />
          {ownSchool && <MessagesOfRequest assignments={request.assignments} />}
          {request.waves.length > 0 && (
            <Section id="waves" title="Rondes">
              <Card padding="small">
                <WaveRows request={request} />
              </Card>
            </Section>
          )}
        </div>
        <div className="requests-page__aside">
          <Section id="facts" title="De aanvraag">
            <Card padding="small">
              <RequestFacts request={request} />
            </Card>
          </Section>
          <Section id="history" title="Wat er gebeurde">
            <Card>
              <History requestId={request.id} />
            </Card>
          </Section>
        </div>
      </div>
    </div>
  );
}

function State({ request }: { request: RequestDetail }) {
  const coming = request.assignments.filter((card) => card.status !== "cancelled");
  const asking = ["open", "offering", "partly_filled"].includes(request.status);
  return (
    <>
      {coming.map((card) => (
        <WhoComes key={card.id} assignment={card} />
      ))}
      <WaitingCount request={request} />
      {request.hasPriority && asking && !request.wavesStopped && (
        <Alert kind="warning" title="Een invaller zegde af">
          Daarom vragen we nu meteen verder, met voorrang.
        </Alert>
      )}
      {asking && <Asking request={request} />}
      {request.status === "unfilled" && <Unfilled request={request} />}
      {request.status === "solved_internally" && (
        <Alert kind="info" title="Jullie hebben het zelf opgelost">
          {request.outcomeLabel}
        </Alert>
      )}
      {request.status === "cancelled" && (
        <Alert kind="info" title="Deze aanvraag is ingetrokken">
          Er wordt niemand meer gevraagd.
        </Alert>
      )}
    </>
  );
}

function Unfilled({ request }: { request: RequestDetail }) {
  const [changing, setChanging] = useState(false);
  const mayName = request.allowedMoves.includes("record_outcome");
  if (request.outcome === null || changing) {
    return mayName ? (
      <OutcomeForm key={request.version} request={request} />
    ) : (
      <Alert kind="warning" title="Er is niemand gevonden">
        De school geeft nog door wat er is gedaan.
      </Alert>
    );
  }
  return (
    <Alert
      kind="info"
      title="Er is niemand gevonden"
      actions={
        mayName && (
          <Button size="small" onClick={() => setChanging(true)}>
            Wijzig
          </Button>
        )
      }
    >
      {`Wat jullie deden: ${(request.outcomeLabel ?? "").toLowerCase()}.`}
    </Alert>
  );
}
