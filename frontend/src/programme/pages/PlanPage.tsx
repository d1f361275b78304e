/** The plan of a region as one page: five tasks with their challenges and measures, its versions and its round. */
import { Map as MapIcon, Plus } from "lucide-react";
import { useNavigate, useParams, useSearchParams } from "react-router";

import { useRoles } from "@/accounts/roles";
import { Doors } from "@/programme/components/Doors";
import { PlanView } from "@/programme/components/PlanView";
import { useVersion, useVersions } from "@/programme/queries";
import { onceEach } from "@/programme/span";
import type { VersionRow } from "@/programme/types";
import { ButtonLink } from "@/ui/Button";
import { PageHeader, Stack } from "@/ui/Layout";
import { Select } from "@/ui/Select";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import "@/programme/components/programme.css";

export default function PlanPage() {
  const { versionId } = useParams();
  const versions = useVersions();
  return (
    <QueryView query={versions} level={1} loading={LOADING}>
      {(rows) => (
        <Chosen rows={rows} wanted={versionId === undefined ? undefined : Number(versionId)} />
      )}
    </QueryView>
  );
}

const LOADING = (
  <Stack gap="large">
    <PageHeader title="Plan" />
    <CardSkeleton count={4} label="Het plan laden" />
  </Stack>
);

function Chosen({ rows, wanted }: { rows: readonly VersionRow[]; wanted: number | undefined }) {
  const { active } = useRoles();
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const regions = onceEach(rows.map(({ region }) => region));
  const named = rows.find(({ id }) => id === wanted)?.region.id;
  const asked = search.has("regio") ? Number(search.get("regio")) : active?.region?.id;
  const region = named ?? asked ?? regions[0]?.id;
  const own = rows.filter((row) => row.region.id === region);
  const counts = own.find(({ status }) => status === "approved");
  const id = wanted ?? counts?.id ?? own[0]?.id;
  const query = useVersion(id);
  if (id === undefined) return <NoPlan />;
  return (
    <Stack gap="large">
      {active?.region === null && regions.length > 1 && wanted === undefined && (
        <div className="programme-switch">
          <Select
            label="Regio"
            value={String(region ?? "")}
            onChange={(value) => setSearch({ regio: value })}
            options={regions.map((one) => ({ value: String(one.id), label: one.name }))}
          />
        </div>
      )}
      <QueryView query={query} level={1} loading={LOADING}>
        {(version) => (
          <PlanView
            key={version.id}
            version={version}
            own={own}
            onChoose={(chosen) => void navigate(`/plan/versies/${chosen}`)}
          />
        )}
      </QueryView>
    </Stack>
  );
}

function NoPlan() {
  const { active } = useRoles();
  const writes = active?.role === "coordinator";
  return (
    <Stack gap="large">
      <PageHeader title="Plan" kicker={active?.region?.name ?? "Alle regio's"} />
      <EmptyState
        title="Er is nog geen plan"
        icon={<MapIcon />}
        action={
          writes ? (
            <ButtonLink to="/plan/versies/nieuw" look="primary" icon={<Plus aria-hidden="true" />}>
              Begin het plan
            </ButtonLink>
          ) : undefined
        }
      >
        {writes
          ? "Begin met de uitdagingen van je regio, of schrijf meteen aan de vijf taken."
          : "Zodra de regio een plan voorlegt, lees je het hier."}
      </EmptyState>
      <Doors writes={writes} />
    </Stack>
  );
}
