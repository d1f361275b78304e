/** The request form of one school with what is around it: the kept draft, sending once, and where to go after. */
import { useNavigate } from "react-router";

import { useAssignments } from "@/assignments/queries";
import { OfflineError } from "@/http/errors";
import type { Ref, RequestBody, RequestDetail } from "@/http/types";
import { useIdempotencyKey } from "@/http/useIdempotencyKey";
import { RequestForm } from "@/requests/form/RequestForm";
import { useRequestDraft } from "@/requests/form/useRequestDraft";
import { useOpenRequest } from "@/requests/mutations";
import { useSubstituteLists } from "@/schools/queries";
import type { SchoolLocation } from "@/schools/types";
import { addDays, isoDay } from "@/ui/format";
import { useToast } from "@/ui/toasts";

export function SendingForm({
  location,
  personId,
  addressOf,
  whenKept,
  onBehalf = false,
}: {
  location: SchoolLocation;
  personId: number;
  /** Where the new request is followed. */
  addressOf: (request: RequestDetail) => string;
  /** Where to go when there is no connection and the request is kept. */
  whenKept: string;
  /** Somebody else fills it in for the school. */
  onBehalf?: boolean;
}) {
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
            : "Vastgelegd: de school heeft het zelf opgelost.",
        );
        void navigate(addressOf(request), { replace: true });
      },
      onError: (error) => {
        if (!(error instanceof OfflineError) || !error.kept) return;
        drop();
        renew();
        toast("Je bent offline. Je aanvraag is bewaard en gaat weg zodra je bereik hebt.", "info");
        void navigate(whenKept, { replace: true });
      },
    });

  return (
    <RequestForm
      location={location}
      onBehalf={onBehalf}
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
  const assignments = useAssignments({
    from: addDays(isoDay(new Date()), -LOOK_BACK_DAYS),
    schoolLocation: locationId,
  });
  const people = new Map<number, Ref>();
  for (const { schoolLocation, substitute, status } of assignments.data?.results ?? []) {
    if (schoolLocation.id !== locationId || status === "cancelled") continue;
    people.set(substitute.id, { id: substitute.id, name: substitute.name });
  }
  return [...people.values()].slice(0, MOST_KNOWN);
}
