/** What the region decides together: what goes on, what is decided, and what one brought oneself. */
import { Gavel, Plus } from "lucide-react";
import { useSearchParams } from "react-router";

import { useRoles } from "@/accounts/roles";
import { DecisionCard } from "@/governance/components/DecisionCard";
import { EscalationNotice } from "@/governance/components/EscalationNotice";
import { useDecisions, type DecisionShelf } from "@/governance/queries";
import { mayPropose } from "@/governance/words";
import { Pages } from "@/people/components/Pages";
import { ButtonLink } from "@/ui/Button";
import { PageHeader, Stack } from "@/ui/Layout";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { Tabs } from "@/ui/Tabs";
import "@/governance/pages/decisions.css";

const EMPTY: Record<DecisionShelf, { title: string; text: string }> = {
  going_on: {
    title: "Er loopt nu geen voorstel",
    text: "Komt er een voorstel waarover jij mag meepraten, dan krijg je een melding.",
  },
  over: {
    title: "Er is nog niets besloten",
    text: "Zodra de regio iets besluit, lees je hier wat, waarom en vanaf wanneer het geldt.",
  },
  mine: {
    title: "Je deed nog geen voorstel",
    text: "Alles wat jij voorstelt staat hier, ook als het nog een concept is.",
  },
};

export default function DecisionsPage() {
  const { active } = useRoles();
  const [address, setAddress] = useSearchParams();
  const proposes = mayPropose(active?.role);
  const shelves: DecisionShelf[] = proposes ? ["going_on", "over", "mine"] : ["over"];
  const asked = address.get("lijst") as DecisionShelf | null;
  const shelf = shelves.find((one) => one === asked) ?? shelves[0] ?? "over";
  const labels: Record<DecisionShelf, string> = {
    going_on: "Loopt nu",
    over: "Besloten",
    mine: "Van mij",
  };
  return (
    <Stack>
      <PageHeader
        title="Besluiten"
        kicker={active?.region?.name}
        lead="Wat de regio samen besluit, wie daarover stemde en waarom."
        actions={
          proposes && (
            <ButtonLink look="primary" to="/besluiten/nieuw" icon={<Plus aria-hidden="true" />}>
              Doe een voorstel
            </ButtonLink>
          )
        }
      />
      <EscalationNotice region={active?.region?.id} />
      {shelves.length === 1 ? (
        <Shelf shelf="over" />
      ) : (
        <Tabs
          label="Welke voorstellen"
          selected={shelf}
          onSelect={(chosen) => setAddress({ lijst: chosen }, { replace: true })}
          items={shelves.map((one) => ({
            id: one,
            label: labels[one],
            content: <Shelf shelf={one} />,
          }))}
        />
      )}
    </Stack>
  );
}

function Shelf({ shelf }: { shelf: DecisionShelf }) {
  const [address, setAddress] = useSearchParams();
  const page = Math.max(1, Number(address.get("pagina") ?? "1") || 1);
  const decisions = useDecisions(shelf, page);
  return (
    <QueryView query={decisions} loading={<CardSkeleton label="De voorstellen laden" />}>
      {(shown) =>
        shown.total === 0 ? (
          <EmptyState title={EMPTY[shelf].title} icon={<Gavel />}>
            {EMPTY[shelf].text}
          </EmptyState>
        ) : (
          <div className="governance-list" aria-busy={decisions.isPlaceholderData}>
            <ul className="governance-list__rows">
              {shown.results.map((row) => (
                <li key={row.id}>
                  <DecisionCard row={row} />
                </li>
              ))}
            </ul>
            {shown.total > shown.pageSize && (
              <Pages
                {...shown}
                onPage={(wanted) => setAddress({ lijst: shelf, pagina: String(wanted) })}
              />
            )}
          </div>
        )
      }
    </QueryView>
  );
}
