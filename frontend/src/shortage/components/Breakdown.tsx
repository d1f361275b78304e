/** One date cut by board or by school, for who sees the reports behind it. */
import { useState } from "react";

import { useRoles } from "@/accounts/roles";
import { FiguresTable } from "@/shortage/components/FiguresTable";
import { useFigures, type FigureFilters } from "@/shortage/queries";
import type { Figure } from "@/shortage/types";
import { ChipChoice } from "@/ui/Choices";
import { Section } from "@/ui/Layout";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";

type Cut = "board" | "location";

export function Breakdown({
  latest,
  filters,
  what,
}: {
  latest: Figure;
  filters: FigureFilters;
  what: string;
}) {
  const { active } = useRoles();
  const maySee = active?.role === "coordinator" || active?.role === "board_hr";
  const perSchool = latest.function !== "school_leader";
  const [by, setBy] = useState<Cut>("board");
  const cut = perSchool ? by : "board";
  const figures = useFigures(
    { ...filters, by: cut, referenceDay: latest.referenceDay.id },
    { enabled: maySee },
  );
  if (!maySee) return null;
  const rows = (all: readonly Figure[]) =>
    all.filter((row) => row.schoolType === latest.schoolType);
  return (
    <Section id="uitgesplitst" title={`Uitgesplitst op ${latest.referenceDay.label}`}>
      {perSchool && (
        <ChipChoice<Cut>
          label="Per"
          options={[
            { value: "board", label: "Bestuur" },
            { value: "location", label: "School" },
          ]}
          value={by}
          onChange={setBy}
        />
      )}
      <QueryView query={figures} loading={<CardSkeleton label="De uitsplitsing laden" />}>
        {({ results }) =>
          rows(results).length === 0 ? (
            <EmptyState title="Niets om uit te splitsen" level={3} />
          ) : (
            <FiguresTable
              caption={`Tekort aan ${what} op ${latest.referenceDay.label}`}
              figures={rows(results)}
              header={cut === "board" ? "Bestuur" : "School"}
              nameOf={(row) => row.schoolLocation?.name ?? row.board?.name ?? ""}
            />
          )
        }
      </QueryView>
    </Section>
  );
}
