/** All agreements of the reader: what needs attention first, with totals, filters and files. */
import { Coins, Plus, Target } from "lucide-react";

import { useRoles } from "@/accounts/roles";
import { groupsOf, totalsOf } from "@/agreements/attention";
import { AgreementCard } from "@/agreements/components/AgreementCard";
import { Exports } from "@/agreements/components/Exports";
import { Filters } from "@/agreements/components/Filters";
import { ReportingLine } from "@/agreements/components/ReportingLine";
import { Totals } from "@/agreements/components/Totals";
import { isFiltered, useAgreementFilters, withinOtherFilters } from "@/agreements/filters";
import { useAgreements } from "@/agreements/queries";
import type { AgreementRow } from "@/agreements/types";
import { Button, ButtonLink } from "@/ui/Button";
import { countOf, isoDay } from "@/ui/format";
import { PageHeader, Section, Stack } from "@/ui/Layout";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { useNow } from "@/ui/useNow";
import "@/agreements/components/agreements.css";

const MINUTE_MS = 60_000;

export default function AgreementsPage() {
  const { active } = useRoles();
  const agreements = useAgreements();
  const { filters } = useAgreementFilters();
  const makes = active?.role === "coordinator";
  return (
    <Stack gap="large">
      <PageHeader
        title="Afspraken"
        kicker={active?.region?.name ?? "Alle regio's"}
        lead="Wat we afspraken, en of het lukt. De cijfers komen uit de pool en uit rapportages."
        actions={
          <>
            <ButtonLink to="/afspraken/geld" icon={<Coins size={18} aria-hidden="true" />}>
              Geld
            </ButtonLink>
            <Exports region={filters.region || String(active?.region?.id ?? "")} />
            {makes && <NewAgreement />}
          </>
        }
      />
      <QueryView query={agreements} loading={<CardSkeleton count={4} label="Afspraken laden" />}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState
              title="Nog geen afspraken"
              icon={<Target />}
              action={makes ? <NewAgreement /> : undefined}
            >
              {makes
                ? "Maak de eerste afspraak. Kies wat je meet en wat het moet worden; de pool telt mee."
                : "Zodra je regio een resultaat afspreekt, zie je hier of het lukt."}
            </EmptyState>
          ) : (
            <Overview rows={rows} />
          )
        }
      </QueryView>
    </Stack>
  );
}

function NewAgreement() {
  return (
    <ButtonLink to="/afspraken/nieuw" look="primary" icon={<Plus size={18} aria-hidden="true" />}>
      Nieuwe afspraak
    </ButtonLink>
  );
}

function Overview({ rows }: { rows: readonly AgreementRow[] }) {
  const { active } = useRoles();
  const { filters, change } = useAgreementFilters();
  const lineOf = filters.region === "" ? active?.region?.id : Number(filters.region);
  const today = isoDay(useNow(MINUTE_MS));
  const within = rows.filter((row) => withinOtherFilters(row, filters));
  const shown = within.filter((row) => filters.status === "" || row.status === filters.status);
  const several = new Set(rows.map((row) => row.region.id)).size > 1;
  return (
    <Stack gap="large">
      <Stack>
        <Totals
          totals={totalsOf(within)}
          chosen={filters.status}
          onChoose={(status) => change({ status })}
        />
        <Filters rows={rows} filters={filters} onChange={change} />
      </Stack>
      {shown.length === 0 && isFiltered(filters) && (
        <EmptyState
          title="Geen afspraak past bij deze keuze"
          action={
            <Button onClick={() => change({ status: "", task: "", owner: "", region: "" })}>
              Toon alle afspraken
            </Button>
          }
        />
      )}
      {groupsOf(shown).map((group) => (
        <Section
          key={group.id}
          id={group.id}
          title={group.title}
          aside={countOf(group.rows.length, "afspraak", "afspraken")}
        >
          <div className="agreements-list">
            {group.rows.map((row) => (
              <AgreementCard key={row.id} row={row} today={today} showRegion={several} />
            ))}
          </div>
        </Section>
      ))}
      {lineOf !== undefined && <ReportingLine region={lineOf} />}
    </Stack>
  );
}
