/** Asking for a substitute: the school is known, the rest is a few presses. */
import { useState } from "react";
import { useNavigate } from "react-router";

import { useRoles } from "@/accounts/roles";
import { useAssignments } from "@/assignments/queries";
import { OfflineError } from "@/http/errors";
import type { LocationRef, Ref, RequestBody } from "@/http/types";
import { useIdempotencyKey } from "@/http/useIdempotencyKey";
import { keptDraft } from "@/requests/form/keeping";
import { RequestForm } from "@/requests/form/RequestForm";
import { useRequestDraft } from "@/requests/form/useRequestDraft";
import { useOpenRequest } from "@/requests/mutations";
import { useMySchools } from "@/schools/mySchools";
import { useSchoolLocation, useSubstituteLists } from "@/schools/queries";
import type { SchoolLocation } from "@/schools/types";
import { addDays, isoDay } from "@/ui/format";
import { PageHeader, Stack } from "@/ui/Layout";
import { Select } from "@/ui/Select";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { useToast } from "@/ui/toasts";

export default function NewRequestPage() {
  const { me } = useRoles();
  const { current, all } = useMySchools();
  const [chosen, setChosen] = useState(
    () => keptDraft(me.id, new Date())?.schoolLocation ?? current?.id,
  );
  const mine = all.find((school) => school.id === chosen) ?? current;
  const location = useSchoolLocation(mine?.id);
  if (mine === undefined) {
    return <EmptyState title="Je hebt geen school om voor te vragen" level={1} />;
  }
  return (
    <Stack>
      <PageHeader title="Iemand nodig?" kicker={mine.name} />
      {all.length > 1 && <SchoolChoice schools={all} chosen={mine.id} onChange={setChosen} />}
      <QueryView query={location} loading={<CardSkeleton label="Je school laden" />}>
        {(school) => <OwnForm key={school.id} location={school} personId={me.id} />}
      </QueryView>
    </Stack>
  );
}

function SchoolChoice({
  schools,
  chosen,
  onChange,
}: {
  schools: readonly LocationRef[];
  chosen: number;
  onChange: (id: number) => void;
}) {
  return (
    <Select
      label="Voor welke school?"
      value={String(chosen)}
      onChange={(id) => onChange(Number(id))}
      options={schools.map((school) => ({ value: String(school.id), label: school.name }))}
    />
  );
}

function OwnForm({ location, personId }: { location: SchoolLocation; personId: number }) {
  const { draft, change, drop, restart } = useRequestDraft(personId, location);
  const lists = useSubstituteLists(location.id);
  const { key, renew } = useIdempotencyKey();
  const opening = useOpenRequest(key);
  const navigate = useNavigate();
  const toast = useToast();

  const send = (body: RequestBody) =>
    opening.mutate(body, {
      onSuccess: (request) => {
        drop();
        renew();
        toast(
          body.solvedInternally === undefined
            ? "Je aanvraag is verstuurd. We vragen nu mensen."
            : "Vastgelegd: jullie hebben het zelf opgelost.",
        );
        void navigate(`/aanvragen/${request.id}`, { replace: true });
      },
      onError: (error) => {
        if (!(error instanceof OfflineError) || !error.kept) return;
        drop();
        renew();
        toast("Je bent offline. Je aanvraag is bewaard en gaat weg zodra je bereik hebt.", "info");
        void navigate("/vandaag", { replace: true });
      },
    });

  return (
    <RequestForm
      location={location}
      draft={draft}
      onChange={(part) => {
        // Another body is another change: the server must not answer it with the first answer.
        renew();
        if (opening.isError) opening.reset();
        change(part);
      }}
      onRestart={restart}
      onSend={send}
      sending={opening.isPending}
      error={opening.error}
      listed={lists.data?.preferred.map((entry) => entry.substitute) ?? []}
      known={useKnownPeople(location.id)}
    />
  );
}

const LOOK_BACK_DAYS = 90;
const MOST_KNOWN = 6;

/** Who came to this school lately, the last first. */
function useKnownPeople(locationId: number): Ref[] {
  const assignments = useAssignments({ from: addDays(isoDay(new Date()), -LOOK_BACK_DAYS) });
  const people = new Map<number, Ref>();
  for (const { schoolLocation, substitute, status } of assignments.data?.results ?? []) {
    if (schoolLocation.id !== locationId || status === "cancelled") continue;
    people.set(substitute.id, { id: substitute.id, name: substitute.name });
  }
  return [...people.values()].slice(0, MOST_KNOWN);
}
