/** The pool office asks for a school that called: find the school, then the same form as the school has. */
import { ArrowLeft, School } from "lucide-react";
import { useState } from "react";

import { useRoles } from "@/accounts/roles";
import { keptDraft } from "@/requests/form/keeping";
import { SendingForm } from "@/requests/form/SendingForm";
import { SchoolSearch } from "@/schools/components/SchoolSearch";
import { useSchoolLocation } from "@/schools/queries";
import type { SchoolLocation } from "@/schools/types";
import { ButtonLink } from "@/ui/Button";
import { PageHeader, Stack } from "@/ui/Layout";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";

export default function BoardNewRequestPage() {
  const { me } = useRoles();
  const [kept] = useState(() => keptDraft(me.id, new Date())?.schoolLocation);
  const [picked, setPicked] = useState<SchoolLocation | null>(null);
  const chosen = picked?.id ?? kept;
  const location = useSchoolLocation(chosen);
  // The name of a kept school is known once it is loaded; a school that was picked is known already.
  const known = picked !== null || kept === undefined || !location.isPending;
  return (
    <Stack>
      <PageHeader
        title="Nieuwe aanvraag"
        kicker="Namens een school"
        actions={
          <ButtonLink to="/ochtendbord" icon={<ArrowLeft size={18} aria-hidden="true" />}>
            Naar het bord
          </ButtonLink>
        }
      />
      {known && (
        <SchoolSearch
          label="Voor welke school?"
          chosen={picked ?? location.data ?? null}
          onChange={setPicked}
        />
      )}
      {chosen === undefined ? (
        <EmptyState title="Kies eerst een school" icon={<School />}>
          Daarna vul je de aanvraag in. De school kan hem meteen zelf volgen.
        </EmptyState>
      ) : (
        <QueryView query={location} loading={<CardSkeleton label="De school laden" />}>
          {(school) => (
            <SendingForm
              key={school.id}
              location={school}
              personId={me.id}
              onBehalf
              addressOf={(request) =>
                `/ochtendbord?dag=${request.periods[0]?.date ?? ""}&aanvraag=${request.id}`
              }
              whenKept="/ochtendbord"
            />
          )}
        </QueryView>
      )}
    </Stack>
  );
}
