/** The first screen of a school leader: who comes today, what still runs, and the button to ask. */
import { CalendarCheck2, Plus } from "lucide-react";

import type { RequestRow } from "@/http/types";
import { NewMessages } from "@/messages/components/NewMessages";
import { RequestCard } from "@/requests/components/RequestCard";
import { useRequests } from "@/requests/queries";
import { capitalised } from "@/requests/words";
import { ArrivalsToday } from "@/schools/components/ArrivalsToday";
import { useMySchools } from "@/schools/mySchools";
import { morningOf, summaryOf, type SchoolMorning } from "@/schools/today";
import { ButtonLink } from "@/ui/Button";
import { addDays, formatLongDay, formatRelativeDay, isoDay } from "@/ui/format";
import { PageHeader, Section } from "@/ui/Layout";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { TextLink } from "@/ui/Text";
import { useNow } from "@/ui/useNow";
import "@/schools/pages/today.css";

const LOOK_BACK_DAYS = 14;
const LOOK_AHEAD_DAYS = 60;

export default function TodayPage() {
  const { current } = useMySchools();
  const today = isoDay(useNow(30_000));
  const requests = useRequests({
    schoolLocation: current?.id,
    from: addDays(today, -LOOK_BACK_DAYS),
    until: addDays(today, LOOK_AHEAD_DAYS),
    pageSize: 100,
  });
  const morning = morningOf(requests.data?.results ?? [], today);

  return (
    <div className="schools-today">
      <PageHeader
        title="Mijn school vandaag"
        kicker={capitalised(formatLongDay(today))}
        lead={<p role="status">{summaryOf(morning.today, today)}</p>}
      />
      <div className="schools-today__ask">
        <ButtonLink
          to="/aanvragen/nieuw"
          look="primary"
          size="large"
          wide
          icon={<Plus aria-hidden="true" />}
        >
          Iemand nodig?
        </ButtonLink>
      </div>
      <div className="schools-today__lists">
        <NewMessages requests={requests.data?.results ?? []} />
        {current !== undefined && <ArrivalsToday school={current.id} today={today} />}
        <QueryView
          query={requests}
          loading={<CardSkeleton label="De aanvragen van vandaag laden" />}
        >
          {() => <Morning morning={morning} />}
        </QueryView>
      </div>
    </div>
  );
}

function Morning({ morning }: { morning: SchoolMorning }) {
  return (
    <>
      {morning.toFinish.length > 0 && (
        <Section id="to-finish" title="Nog af te ronden">
          <Cards requests={morning.toFinish} withDay />
        </Section>
      )}
      <Section
        id="today"
        title="Vandaag"
        aside={<TextLink to="/aanvragen">Alle aanvragen</TextLink>}
      >
        {morning.today.length === 0 ? (
          <EmptyState title="Vandaag is er niemand nodig" icon={<CalendarCheck2 />} level={3}>
            Heb je toch iemand nodig? Vraag het in minder dan een minuut.
          </EmptyState>
        ) : (
          <Cards requests={morning.today} />
        )}
      </Section>
      {morning.later.length > 0 && (
        <Section id="later" title="Morgen en later">
          {morning.later.map(({ day, requests }) => (
            <div key={day} className="schools-today__day">
              <h3 className="schools-today__date">{capitalised(formatRelativeDay(day))}</h3>
              <Cards requests={requests} level={4} />
            </div>
          ))}
        </Section>
      )}
    </>
  );
}

function Cards({
  requests,
  withDay = false,
  level = 3,
}: {
  requests: readonly RequestRow[];
  withDay?: boolean;
  level?: 3 | 4;
}) {
  return (
    <ul className="schools-today__cards">
      {requests.map((request) => (
        <li key={request.id}>
          <RequestCard request={request} withDay={withDay} level={level} />
        </li>
      ))}
    </ul>
  );
}
