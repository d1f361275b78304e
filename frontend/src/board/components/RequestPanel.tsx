/** Everything the planner can see and do about one request. */
import { useState } from "react";

import { AskedPeople } from "@/board/components/AskedPeople";
import { PossiblePeople } from "@/board/components/PossiblePeople";
import { ExcludedPeople } from "@/board/components/ExcludedPeople";
import { AssignDialog, type Chosen } from "@/board/components/AssignDialog";
import type { Finding } from "@/board/finding";
import { usePeopleOfRequest } from "@/board/queries";
import type { PeopleOfRequest } from "@/board/types";
import { useRoles } from "@/accounts/roles";
import type { RequestDetail } from "@/http/types";
import { Asking } from "@/requests/components/Asking";
import { History } from "@/requests/components/History";
import { OutcomeForm } from "@/requests/components/OutcomeForm";
import { RequestActions } from "@/requests/components/RequestActions";
import { RemoveNotes } from "@/requests/components/RemoveNotes";
import { RequestFacts } from "@/requests/components/RequestFacts";
import { WaitingCount } from "@/requests/components/WaitingCount";
import { WaveRows } from "@/requests/components/WaveRows";
import { WhoComes } from "@/requests/components/WhoComes";
import { useSettled } from "@/requests/form/useSettled";
import { capitalised, halfDaysOf, whenOf } from "@/requests/words";
import { Alert } from "@/ui/Alert";
import { Disclosure } from "@/ui/Disclosure";
import { QueryView, Skeleton } from "@/ui/States";
import { RequestStatusBadge } from "@/ui/StatusBadge";
import { Tabs } from "@/ui/Tabs";
import { TextField } from "@/ui/TextField";
import "@/board/components/panel.css";

const ASKING = ["open", "offering", "partly_filled"];
const PEOPLE_AT_ONCE = 100;

export function RequestPanel({ request }: { request: RequestDetail }) {
  const asking = ASKING.includes(request.status);
  const { active } = useRoles();
  return (
    <div className="board-panel">
      <div className="board-panel__where">
        <p>{`${request.schoolLocation.name}, ${request.schoolLocation.place}`}</p>
        <p className="board-panel__soft">
          {capitalised(
            [whenOf(request.periods), halfDaysOf(request.periods)].filter(Boolean).join(" · "),
          )}
        </p>
        <span role="status">
          <RequestStatusBadge status={request.status} size="large" />
        </span>
      </div>
      {request.assignments
        .filter((card) => card.status !== "cancelled")
        .map((card) => (
          <WhoComes key={card.id} assignment={card} />
        ))}
      {request.hasPriority && asking && (
        <Alert kind="warning" title="Een invaller zegde af">
          Daarom vragen we nu meteen verder, met voorrang.
        </Alert>
      )}
      <WaitingCount request={request} />
      {asking && <Asking request={request} />}
      <Ending request={request} />
      <RequestActions request={request} />
      {active?.role === "planner" && <People request={request} />}
      <Disclosure summary="De aanvraag">
        <RequestFacts request={request} />
        {active?.role === "planner" && request.notes !== "" && (
          <RemoveNotes requestId={request.id} />
        )}
      </Disclosure>
      <Disclosure summary="Wat er gebeurde">
        <History requestId={request.id} />
      </Disclosure>
    </div>
  );
}

function Ending({ request }: { request: RequestDetail }) {
  if (request.status === "unfilled" && request.outcome === null) {
    return request.allowedMoves.includes("record_outcome") ? (
      <OutcomeForm key={request.version} request={request} />
    ) : (
      <Alert kind="warning" title="Er is niemand gevonden">
        De school geeft nog door wat er is gedaan.
      </Alert>
    );
  }
  if (request.outcomeLabel === null) return null;
  return (
    <Alert
      kind="info"
      title={
        request.status === "unfilled" ? "Er is niemand gevonden" : "De school loste het zelf op"
      }
    >
      {request.outcomeLabel}
    </Alert>
  );
}

function People({ request }: { request: RequestDetail }) {
  const [text, setText] = useState("");
  const [shown, setShown] = useState(PEOPLE_AT_ONCE);
  const people = usePeopleOfRequest(request.id, { q: useSettled(text.trim()), shown });
  const search = (
    <TextField type="search" label="Zoek op naam" optional value={text} onChange={setText} />
  );
  return (
    <QueryView query={people} loading={<Skeleton lines={5} label="De invallers laden" />}>
      {(data) => (
        <PeopleTabs
          request={request}
          people={data}
          search={search}
          searched={text.trim() !== ""}
          onMore={() => setShown(shown + PEOPLE_AT_ONCE)}
        />
      )}
    </QueryView>
  );
}

function PeopleTabs({
  request,
  people,
  ...finding
}: Finding & { request: RequestDetail; people: PeopleOfRequest }) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const mayAssign = request.allowedMoves.includes("assign");
  const onAssign = mayAssign ? setChosen : undefined;
  const excluded = people.excluded.reduce((sum, rule) => sum + rule.count, 0);
  // Nobody is looked for any more: then there is nothing to count.
  const searching = mayAssign || people.candidateTotal + excluded > 0;
  const countOfSearch = (count: number) => (searching ? { count } : {});
  const [tab, setTab] = useState(mayAssign || people.offers.length === 0 ? "possible" : "asked");
  return (
    <>
      <Tabs
        label="Invallers bij deze aanvraag"
        selected={tab}
        onSelect={setTab}
        items={[
          {
            id: "possible",
            label: "Kan komen",
            ...countOfSearch(people.candidateTotal),
            content: <PossiblePeople people={people} onAssign={onAssign} {...finding} />,
          },
          {
            id: "asked",
            label: "Gevraagd",
            count: people.offers.length,
            content: <AskedPeople offers={people.offers} />,
          },
          {
            id: "excluded",
            label: "Kan niet",
            ...countOfSearch(finding.searched ? people.excludedTotal : excluded),
            content: <ExcludedPeople people={people} onAssign={onAssign} {...finding} />,
          },
          {
            id: "waves",
            label: "Rondes",
            count: request.waves.length,
            content: <WaveRows request={request} />,
          },
        ]}
      />
      {chosen !== null && (
        <AssignDialog request={request} person={chosen} onClose={() => setChosen(null)} />
      )}
    </>
  );
}
