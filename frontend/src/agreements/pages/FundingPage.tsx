/** The money behind the agreements: each part of a grant, what is tied to it, and how much of that is on track. */
import { Coins, Plus } from "lucide-react";
import { useState } from "react";

import { useRoles } from "@/accounts/roles";
import { AddTrancheDialog, FundDialog } from "@/agreements/components/TrancheDialogs";
import { TrancheCard } from "@/agreements/components/TrancheCard";
import { fundedWith, tieable, useTranches, type Funded } from "@/agreements/funding";
import { useAgreements } from "@/agreements/queries";
import type { AgreementRow } from "@/agreements/types";
import { Button } from "@/ui/Button";
import { PageHeader, Stack } from "@/ui/Layout";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import "@/agreements/components/agreements.css";

export default function FundingPage() {
  const { active } = useRoles();
  const agreements = useAgreements();
  const keeps = active?.role === "coordinator";
  return (
    <Stack gap="large">
      <QueryView
        query={agreements}
        level={1}
        loading={<CardSkeleton count={2} label="Het geld laadt" />}
      >
        {(rows) => (
          <Loaded
            rows={rows}
            region={keeps ? active.region : null}
            kicker={active?.region?.name ?? "Alle regio's"}
          />
        )}
      </QueryView>
    </Stack>
  );
}

function Loaded({
  rows,
  region,
  kicker,
}: {
  rows: readonly AgreementRow[];
  /** Where the reader keeps the money; nobody else writes. */
  region: { id: number; name: string } | null;
  kicker: string;
}) {
  const tranches = useTranches();
  const [adding, setAdding] = useState(false);
  const [tying, setTying] = useState<Funded | null>(null);
  const add = region !== null && (
    <Button
      look="primary"
      icon={<Plus size={18} aria-hidden="true" />}
      onClick={() => setAdding(true)}
    >
      Leg subsidie vast
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Geld achter de afspraken"
        kicker={kicker}
        lead="Per deel van een subsidie: welke afspraken eraan vastzitten, en hoeveel daarvan op koers ligt."
        actions={add}
      />
      <QueryView query={tranches} loading={<CardSkeleton count={2} label="De subsidies laden" />}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState title="Er is nog geen subsidie vastgelegd" icon={<Coins />}>
              {region === null
                ? "Zodra de regiocoördinator een deel van een regeling vastlegt, staat het hier."
                : "Leg vast welk deel van een regeling de regio kreeg, en koppel er afspraken aan."}
            </EmptyState>
          ) : (
            <Stack>
              {fundedWith(found, rows).map((funded) => (
                <TrancheCard
                  key={funded.tranche.id}
                  funded={funded}
                  onTie={
                    funded.tranche.region.id === region?.id && tieable(funded, rows).length > 0
                      ? () => setTying(funded)
                      : undefined
                  }
                />
              ))}
            </Stack>
          )
        }
      </QueryView>
      {adding && region !== null && (
        <AddTrancheDialog region={region.id} onClose={() => setAdding(false)} />
      )}
      {tying !== null && (
        <FundDialog
          tranche={tying.tranche}
          choices={tieable(tying, rows)}
          onClose={() => setTying(null)}
        />
      )}
    </>
  );
}
