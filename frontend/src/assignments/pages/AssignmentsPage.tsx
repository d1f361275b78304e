/** All invalbeurten of a person: what comes first, then what was. */
import { CalendarDays } from "lucide-react";
import { useState } from "react";

import { OwnCalendar } from "@/assignments/components/OwnCalendar";
import { notOn } from "@/assignments/days";
import { useComingAssignments, usePastAssignments } from "@/assignments/queries";
import { whenStill } from "@/assignments/running";
import type { AssignmentCard } from "@/http/types";
import { OpenLookBacks } from "@/looking-back/components/OpenLookBacks";
import { UnreadBadge } from "@/messages/components/UnreadBadge";
import { distinctDays, whenOf, workOf } from "@/requests/words";
import { Pages } from "@/people/components/Pages";
import { ButtonLink } from "@/ui/Button";
import { LinkCard } from "@/ui/Card";
import { Disclosure } from "@/ui/Disclosure";
import { isoDay } from "@/ui/format";
import { PageHeader, Stack } from "@/ui/Layout";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { AssignmentStatusBadge } from "@/ui/StatusBadge";
import { ASSIGNMENT_LOOKS } from "@/ui/statuses";
import { useNow } from "@/ui/useNow";
import "@/assignments/pages/assignment.css";
import "@/offers/components/offer-card.css";

export default function AssignmentsPage() {
  const today = isoDay(useNow(60_000));
  const coming = useComingAssignments(today);
  return (
    <Stack>
      <PageHeader title="Mijn invalbeurten" />
      <QueryView query={coming} loading={<CardSkeleton label="Je invalbeurten laden" />}>
        {({ results }) =>
          results.length === 0 ? (
            <EmptyState
              title="Er staat niets gepland"
              icon={<CalendarDays />}
              action={<ButtonLink to="/aanbod">Bekijk het aanbod</ButtonLink>}
            >
              Zeg je ja tegen een school, dan staat je invalbeurt hier.
            </EmptyState>
          ) : (
            <Cards cards={inOrder(results)} />
          )
        }
      </QueryView>
      <OpenLookBacks side="substitute" />
      <Past today={today} />
      <OwnCalendar />
    </Stack>
  );
}

/** A pool member has more than a hundred in a school year; a page at a time keeps the screen light. */
function Past({ today }: { today: string }) {
  const [page, setPage] = useState(1);
  const past = usePastAssignments(today, page);
  if (past.data === undefined || past.data.total === 0) return null;
  const { results, ...rows } = past.data;
  return (
    <Disclosure summary={`Eerdere invalbeurten (${rows.total})`}>
      <Stack>
        <Cards cards={results} />
        {rows.total > rows.pageSize && <Pages {...rows} onPage={setPage} />}
      </Stack>
    </Disclosure>
  );
}

function Cards({ cards }: { cards: readonly AssignmentCard[] }) {
  const now = useNow(60_000);
  return (
    <ul className="offers-cards">
      {cards.map((card) => (
        <li key={card.id}>
          <LinkCard
            to={`/invalbeurten/${card.id}`}
            level={2}
            tone={ASSIGNMENT_LOOKS[card.status].tone}
            title={card.schoolLocation.name}
            aside={<AssignmentStatusBadge status={card.status} />}
          >
            <div className="assignments-list__who">
              <p className="assignments-list__when">
                {card.status === "confirmed"
                  ? whenStill(card.periods, now)
                  : whenOf(card.periods, now)}
              </p>
              {notOn(card) !== "" && <p className="assignments-list__where">{notOn(card)}</p>}
              <p className="assignments-list__where">
                {`${workOf(card)} · ${card.schoolLocation.place}`}
              </p>
              <UnreadBadge assignmentId={card.id} />
            </div>
          </LinkCard>
        </li>
      ))}
    </ul>
  );
}

function inOrder(cards: readonly AssignmentCard[]): AssignmentCard[] {
  return [...cards].sort((left, right) => firstMoment(left).localeCompare(firstMoment(right)));
}

function firstMoment(card: AssignmentCard): string {
  return `${distinctDays(card.periods)[0] ?? ""} ${card.periods[0]?.start ?? ""}`;
}
