/** One person of the pool: how to reach them, what they may teach, where they may work, and when they can. */
import { ArrowLeft } from "lucide-react";
import { useParams } from "react-router";

import { useRoles } from "@/accounts/roles";
import { Admissions } from "@/people/components/Admissions";
import { Invitation } from "@/people/components/Invitation";
import { Contact, Employments, Limits, Qualifications } from "@/people/components/PersonFacts";
import { WeekView } from "@/people/components/WeekView";
import { usePerson } from "@/people/queries";
import type { PersonDetail } from "@/people/types";
import { CATEGORY_WORDS, PERSON_STATUS_WORDS } from "@/people/words";
import { Alert } from "@/ui/Alert";
import { ButtonLink } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { PageHeader, Section, Stack } from "@/ui/Layout";
import { CounterTile } from "@/ui/Progress";
import { CardSkeleton, QueryView } from "@/ui/States";
import "@/people/components/people.css";

export default function PersonPage() {
  const { substituteId } = useParams();
  const person = usePerson(Number(substituteId));
  return (
    <QueryView
      query={person}
      level={1}
      loading={<CardSkeleton count={4} label="De invaller laden" />}
    >
      {(detail) => <PersonView key={detail.id} person={detail} />}
    </QueryView>
  );
}

function PersonView({ person }: { person: PersonDetail }) {
  const { active } = useRoles();
  return (
    <Stack gap="large">
      <title>{`${person.name} · Vervangingspool`}</title>
      <PageHeader
        title={person.name}
        kicker={`Invaller ${person.poolNumber}`}
        lead={`${CATEGORY_WORDS[person.category]} · ${PERSON_STATUS_WORDS[person.status]}`}
        actions={
          <ButtonLink to="/invallers" icon={<ArrowLeft size={18} aria-hidden="true" />}>
            Alle invallers
          </ButtonLink>
        }
      />
      {person.warnings.length > 0 && (
        <Alert kind="warning" title="Let op">
          <ul>
            {person.warnings.map((warning, index) => (
              <li key={`${warning.code}-${index}`}>{warning.label}</li>
            ))}
          </ul>
        </Alert>
      )}
      <div className="people-columns">
        <div className="people-column">
          <Section id="admissions" title="Waar mag deze invaller werken?">
            <Card padding="small">
              <Admissions person={person} />
            </Card>
          </Section>
          <Section id="week" title="Wanneer beschikbaar?">
            <Card>
              <WeekView availability={person.availability} />
            </Card>
          </Section>
          <Section id="employments" title="Dienstverbanden">
            <Card padding="small">
              <Employments person={person} />
            </Card>
          </Section>
        </div>
        <div className="people-column">
          <div className="people-numbers">
            <CounterTile count={person.offersLast30Days} label="Gevraagd in 30 dagen" />
            <CounterTile count={person.assignmentsLast30Days} label="Invalbeurten in 30 dagen" />
          </div>
          {active?.role === "planner" && (
            <Section id="account" title="Inloggen">
              <Card>
                <Invitation person={person} />
              </Card>
            </Section>
          )}
          <Section id="contact" title="Contact">
            <Card padding="small">
              <Contact person={person} />
            </Card>
          </Section>
          <Section id="papers" title="Bevoegdheid en VOG">
            <Card padding="small">
              <Qualifications person={person} />
            </Card>
          </Section>
          <Section id="limits" title="Eigen grenzen">
            <Card padding="small">
              <Limits person={person} />
            </Card>
          </Section>
        </div>
      </div>
    </Stack>
  );
}
