/** Asking for a substitute: the school is known, the rest is a few presses. */
import { useState } from "react";

import { useRoles } from "@/accounts/roles";
import type { LocationRef } from "@/http/types";
import { keptDraft } from "@/requests/form/keeping";
import { SendingForm } from "@/requests/form/SendingForm";
import { useMySchools } from "@/schools/mySchools";
import { useSchoolLocation } from "@/schools/queries";
import { PageHeader, Stack } from "@/ui/Layout";
import { Select } from "@/ui/Select";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";

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
        {(school) => (
          <SendingForm
            key={school.id}
            location={school}
            personId={me.id}
            addressOf={(request) => `/aanvragen/${request.id}`}
            whenKept="/vandaag"
          />
        )}
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
