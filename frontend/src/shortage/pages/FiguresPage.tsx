/** What a region is short of, date by date, beside what was published; with how complete every figure is. */
import { ChartColumn, Download } from "lucide-react";
import { useState } from "react";

import { useRoles } from "@/accounts/roles";
import type { Ref } from "@/http/types";
import { Breakdown } from "@/shortage/components/Breakdown";
import { FiguresTable } from "@/shortage/components/FiguresTable";
import { PlanDialog } from "@/shortage/components/PlanDialog";
import { ShortageChart } from "@/shortage/components/ShortageChart";
import { StopGaps } from "@/shortage/components/StopGaps";
import { exportAddress, useFigures } from "@/shortage/queries";
import { comparedType, regionsIn, rowsFor, typesIn } from "@/shortage/choosing";
import type { Figures, SchoolType, StaffFunction } from "@/shortage/types";
import { FUNCTION_WORDS, TYPE_WORDS } from "@/shortage/words";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { ChipChoice } from "@/ui/Choices";
import { Columns, PageHeader, Section, Stack } from "@/ui/Layout";
import { Select } from "@/ui/Select";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { Paragraph } from "@/ui/Text";
import "@/shortage/components/shortage.css";

const FUNCTIONS = Object.entries(FUNCTION_WORDS).map(([value, label]) => ({
  value: value as StaffFunction,
  label,
}));

export default function FiguresPage() {
  const { active } = useRoles();
  const region = active?.region ?? null;
  const [planning, setPlanning] = useState(false);
  const figures = useFigures({ region: region?.id });
  const isNational = active?.role === "national_monitor";
  return (
    <Stack gap="large">
      <PageHeader
        title="Tekortcijfers"
        {...(region === null ? {} : { kicker: region.name })}
        lead="Open en verborgen vacatures en vervanging waarvoor niemand kwam, als deel van de formatie."
        actions={
          isNational && (
            <Button look="primary" onClick={() => setPlanning(true)}>
              Plan een landelijke peildatum
            </Button>
          )
        }
      />
      <QueryView query={figures} loading={<CardSkeleton label="De cijfers laden" />}>
        {(answer) => <Answered answer={answer} region={region} />}
      </QueryView>
      {planning && <PlanDialog region={null} onClose={() => setPlanning(false)} />}
    </Stack>
  );
}

function Answered({ answer, region }: { answer: Figures; region: Ref | null }) {
  const regions = regionsIn(answer.results);
  const [chosen, setChosen] = useState("");
  const [role, setRole] = useState<StaffFunction>("teacher");
  const [type, setType] = useState<SchoolType | "" | null>(null);
  const current = region ?? regions.find((one) => String(one.id) === chosen) ?? regions[0];
  if (current === undefined || answer.results.length === 0) {
    return (
      <EmptyState title="Er zijn nog geen cijfers" icon={<ChartColumn />}>
        Na de eerste peildatum staat hier wat er tekortkomt, en wat er gepubliceerd is.
      </EmptyState>
    );
  }
  const types = typesIn(answer.results, { region: current.id, function: role });
  const first = comparedType(answer.results, { region: current.id, function: role });
  const isThere = type === "" || (type !== null && types.includes(type));
  const shownType = isThere ? type : first;
  const schoolType = shownType === "" ? null : shownType;
  const rows = rowsFor(answer.results, { region: current.id, function: role, schoolType });
  const filters = {
    region: current.id,
    function: role,
    ...(schoolType === null ? {} : { schoolType }),
  };
  return (
    <Stack gap="large">
      <div className="shortage-filters">
        {region === null && regions.length > 1 && (
          <Select
            label="Regio"
            value={String(current.id)}
            onChange={setChosen}
            options={regions.map(({ id, name }) => ({ value: String(id), label: name }))}
          />
        )}
        <ChipChoice label="Voor wie" options={FUNCTIONS} value={role} onChange={setRole} />
        {types.length > 1 && (
          <Select<SchoolType>
            label="Schoolsoort"
            value={shownType ?? ""}
            onChange={setType}
            emptyLabel="Alle soorten samen"
            options={types.map((value) => ({ value, label: TYPE_WORDS[value] }))}
          />
        )}
      </div>
      {rows.length === 0 ? (
        <EmptyState title="Hierover zijn nog geen cijfers" icon={<ChartColumn />}>
          Er is nog geen peildatum geweest waarop dit gevraagd is.
        </EmptyState>
      ) : (
        <Charted rows={rows} filters={filters} what={wordsFor(role, schoolType)} />
      )}
    </Stack>
  );
}

function Charted({
  rows,
  filters,
  what,
}: {
  rows: Figures["results"];
  filters: Parameters<typeof exportAddress>[0];
  what: string;
}) {
  const latest = rows[0];
  const note = latest?.benchmark;
  return (
    <Stack gap="large">
      <Columns narrowest="20rem">
        <ShortageChart figures={rows} label={`Tekort aan ${what}, in procent van de formatie`} />
        <StopGaps figure={latest} />
      </Columns>
      {rows.some((row) => !row.isComplete) && (
        <Alert>
          * Nog niet alle opgaven zijn binnen. Lees een cijfer samen met hoe compleet het is.
        </Alert>
      )}
      <Section
        id="per-peildatum"
        title="Per peildatum"
        aside={
          <div className="shortage-downloads">
            {(["csv", "xlsx"] as const).map((format) => (
              <a key={format} className="shortage-download" href={exportAddress(filters, format)}>
                <Download size={18} aria-hidden="true" />
                {format === "csv" ? "Tabel (csv)" : "Werkmap (xlsx)"}
              </a>
            ))}
          </div>
        }
      >
        <FiguresTable
          caption={`Tekort aan ${what} per peildatum`}
          figures={rows}
          header="Peildatum"
          nameOf={(row) => row.referenceDay.label}
        />
        {note !== undefined && note !== null && (
          <Paragraph tone="small">
            {`Vergelijkingscijfer ${note.shown}, peildatum ${note.label}. ${note.area}. Bron: ${note.source}. ${note.note}`}
          </Paragraph>
        )}
      </Section>
      {latest !== undefined && <Breakdown latest={latest} filters={filters} what={what} />}
    </Stack>
  );
}

function wordsFor(role: StaffFunction, schoolType: SchoolType | null): string {
  const who = FUNCTION_WORDS[role].toLowerCase();
  return schoolType === null ? who : `${who}, ${TYPE_WORDS[schoolType].toLowerCase()}`;
}
