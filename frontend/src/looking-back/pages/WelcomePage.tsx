/** How a school welcomes people: what invallers said together, what the school still can say, and what it asks. */
import { useRoles } from "@/accounts/roles";
import { OpenLookBacks } from "@/looking-back/components/OpenLookBacks";
import { WelcomeInRegion } from "@/looking-back/components/WelcomeInRegion";
import { WelcomeListForm } from "@/looking-back/components/WelcomeListForm";
import { WelcomeTotals } from "@/looking-back/components/WelcomeTotals";
import { useWelcomeTotals } from "@/looking-back/queries";
import { useMySchools } from "@/schools/mySchools";
import { Disclosure } from "@/ui/Disclosure";
import { PageHeader, Section, Stack } from "@/ui/Layout";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";

export default function WelcomePage() {
  const { active } = useRoles();
  return active?.role === "planner" ? (
    <WelcomeInRegion region={active.region?.name} />
  ) : (
    <WelcomeAtSchool />
  );
}

function WelcomeAtSchool() {
  const { current } = useMySchools();
  const totals = useWelcomeTotals(current?.id);
  if (current === undefined) return <EmptyState title="Je hebt geen school" level={1} />;
  return (
    <Stack gap="large">
      <PageHeader
        title="Welkom op school"
        kicker={current.name}
        lead="Hoe invallers bij jullie worden ontvangen, en hoe jullie terugkijken op hun werk."
      />
      <OpenLookBacks side="school" school={current.id} />
      <Section id="totals" title="Wat invallers zeggen">
        <QueryView query={totals} loading={<CardSkeleton count={1} label="De totalen laden" />}>
          {(results) =>
            results.length === 0 ? (
              <EmptyState title="Nog niet genoeg antwoorden" level={3}>
                Je ziet hier alleen totalen van minstens vijf mensen, zodat niemand te herkennen is.
              </EmptyState>
            ) : (
              <Stack>
                {results.slice(0, 1).map((total, place) => (
                  <WelcomeTotals key={place} total={total} />
                ))}
                {results.length > 1 && (
                  <Disclosure summary="Eerder">
                    {results.slice(1).map((total, place) => (
                      <WelcomeTotals key={place} total={total} />
                    ))}
                  </Disclosure>
                )}
              </Stack>
            )
          }
        </QueryView>
      </Section>
      <Section id="welcome-list" title="Jullie welkomstlijst">
        <WelcomeListForm school={current.id} />
      </Section>
    </Stack>
  );
}
