/** Who takes part: the penvoerder first, what each is, how far it has come, and how many schools it brings. */
import { Pencil, UserPlus } from "lucide-react";
import { useState } from "react";

import { AddDialog } from "@/regions/components/AddDialog";
import { ParticipationDialog } from "@/regions/components/ParticipationDialog";
import type { Participation, RegionDetail } from "@/regions/types";
import { PHASE_WORDS, ROLE_IN_REGION } from "@/regions/words";
import { Button, IconButton } from "@/ui/Button";
import { formatDate, formatNumber } from "@/ui/format";
import { Section } from "@/ui/Layout";
import { EmptyState } from "@/ui/States";
import { Table, type Column } from "@/ui/Table";

export function Participations({ region }: { region: RegionDetail }) {
  const [changing, setChanging] = useState<Participation | null>(null);
  const [adding, setAdding] = useState(false);
  return (
    <Section
      id="wie"
      title="Wie doen mee"
      aside={
        region.mayKeep && (
          <Button
            size="small"
            icon={<UserPlus aria-hidden="true" />}
            onClick={() => setAdding(true)}
          >
            Voeg toe
          </Button>
        )
      }
    >
      <Table
        caption="Wie doen mee"
        captionHidden
        columns={columnsFor(region, setChanging)}
        rows={region.participations}
        rowKey={(row) => row.id}
        empty={<EmptyState title="Er doet nog niemand mee" />}
      />
      {adding && <AddDialog region={region} onClose={() => setAdding(false)} />}
      {changing !== null && (
        <ParticipationDialog region={region} part={changing} onClose={() => setChanging(null)} />
      )}
    </Section>
  );
}

function columnsFor(
  region: RegionDetail,
  onChange: (part: Participation) => void,
): readonly Column<Participation>[] {
  const columns: Column<Participation>[] = [
    {
      id: "name",
      header: "Organisatie",
      heading: true,
      cell: ({ organisation }) => (
        <span className="regions-two-lines">
          {organisation.name}
          {organisation.place !== "" && <span className="regions-soft">{organisation.place}</span>}
        </span>
      ),
    },
    { id: "role", header: "Rol", cell: (row) => ROLE_IN_REGION[row.role] },
  ];
  if (region.work !== null)
    columns.push({ id: "phase", header: "Fase", cell: (row) => phaseOf(row) });
  columns.push(
    {
      id: "schools",
      header: "Scholen",
      align: "end",
      cell: (row) => (row.organisation.kind === "board" ? formatNumber(row.schoolLocations) : "–"),
    },
    { id: "since", header: "Sinds", deskOnly: true, cell: (row) => formatDate(row.fromDate) },
  );
  if (region.mayKeep)
    columns.push({
      id: "change",
      header: "Wijzigen",
      align: "end",
      cell: (row) => (
        <IconButton
          label={`Wijzig ${row.organisation.name}`}
          icon={<Pencil size={20} aria-hidden="true" />}
          onClick={() => onChange(row)}
        />
      ),
    });
  return columns;
}

function phaseOf({ phase, expectedJoinDate }: Participation) {
  const words = phase === "" ? "–" : PHASE_WORDS[phase];
  if (expectedJoinDate === null) return words;
  return (
    <span className="regions-two-lines">
      {words}
      <span className="regions-soft">{`Verwacht vanaf ${formatDate(expectedJoinDate)}`}</span>
    </span>
  );
}
