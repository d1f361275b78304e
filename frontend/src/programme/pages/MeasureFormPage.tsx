/** Planning a measure, from nothing or from what another region shares, and changing one. */
import { useNavigate, useParams, useSearchParams } from "react-router";

import { useRoles } from "@/accounts/roles";
import { useIdempotencyKey } from "@/http/useIdempotencyKey";
import { draftFrom, draftOf, EMPTY, type MeasureDraft } from "@/programme/form/measure";
import { MeasureForm } from "@/programme/form/MeasureForm";
import { useKeepMeasure } from "@/programme/mutations";
import { useMeasure, useSharedMeasure } from "@/programme/queries";
import type { Measure, SharedMeasure } from "@/programme/types";
import { Alert } from "@/ui/Alert";
import { PageHeader, Stack } from "@/ui/Layout";
import { CardSkeleton, QueryView } from "@/ui/States";
import { useToast } from "@/ui/toasts";
import "@/programme/components/programme.css";

export default function MeasureFormPage() {
  const { measureId } = useParams();
  const [search] = useSearchParams();
  const from = Number(search.get("van"));
  if (measureId !== undefined) return <Changing id={Number(measureId)} />;
  return from > 0 ? <Adopting id={from} /> : <Keeping first={EMPTY} />;
}

function Changing({ id }: { id: number }) {
  const measure = useMeasure(id);
  return (
    <QueryView query={measure} level={1} loading={<CardSkeleton label="De maatregel laden" />}>
      {(shown) => <Keeping first={draftOf(shown)} measure={shown} />}
    </QueryView>
  );
}

function Adopting({ id }: { id: number }) {
  const shared = useSharedMeasure(id);
  return (
    <QueryView query={shared} level={1} loading={<CardSkeleton label="De maatregel laden" />}>
      {(shown) => <Keeping first={draftFrom(shown)} adopted={shown} />}
    </QueryView>
  );
}

function Keeping({
  first,
  measure,
  adopted,
}: {
  first: MeasureDraft;
  measure?: Measure;
  adopted?: SharedMeasure;
}) {
  const { active } = useRoles();
  const { key } = useIdempotencyKey();
  const keep = useKeepMeasure(measure?.id, key);
  const navigate = useNavigate();
  const toast = useToast();
  const region = measure?.region.id ?? active?.region?.id;
  if (region === undefined) return null;
  return (
    <Stack gap="large">
      <PageHeader
        title={measure === undefined ? "Nieuwe maatregel" : "Maatregel wijzigen"}
        kicker={active?.region?.name}
      />
      {adopted !== undefined && (
        <Alert title={`Overgenomen van ${adopted.region.name}`}>
          De tekst is van hen. Pas hem aan voor je eigen regio, en kies je eigen dagen. Bij de
          maatregel blijft staan van wie hij komt.
        </Alert>
      )}
      <MeasureForm
        first={first}
        region={region}
        back={measure === undefined ? "/plan/maatregelen" : `/plan/maatregelen/${measure.id}`}
        move={keep}
        onKeep={(body) =>
          keep.mutate(
            measure === undefined
              ? { ...body, region, adoptedFrom: adopted?.id ?? null }
              : { ...body, version: measure.version },
            {
              onSuccess: (kept) => {
                toast("De maatregel is bewaard.");
                void navigate(`/plan/maatregelen/${kept.id}`);
              },
            },
          )
        }
      />
    </Stack>
  );
}
