/** The offer of a signed link in a mail: seen and answered without signing in, never by opening alone. */
import { useState } from "react";

import { AssignmentSheet } from "@/assignments/components/AssignmentSheet";
import { OfferAnswer } from "@/offers/components/OfferAnswer";
import { OfferEnding, OfferView } from "@/offers/components/OfferView";
import { WaitingChoice } from "@/offers/components/WaitingChoice";
import { endingOfProblem } from "@/offers/endings";
import { useAcceptLink, useRefuseLink, useWaitByLink } from "@/offers/mutations";
import { useLinkedOffer } from "@/offers/queries";
import { standingAfter } from "@/offers/standing";
import { Alert } from "@/ui/Alert";
import { ButtonLink } from "@/ui/Button";
import { PageHeader, Stack } from "@/ui/Layout";
import { CardSkeleton, QueryView } from "@/ui/States";
import { useNow } from "@/ui/useNow";

export default function LinkedOfferPage({ token }: { token: string }) {
  const offer = useLinkedOffer(token);
  const accept = useAcceptLink(token);
  const refuse = useRefuseLink(token);
  const waiting = useWaitByLink(token);
  const now = useNow(30_000);
  const [failedAt, setFailedAt] = useState(0);
  const failed = accept.error ?? refuse.error;
  const heard = offer.data && {
    offer: offer.data,
    at: offer.dataUpdatedAt,
    isAsking: offer.isFetching,
    now,
  };
  const standing = standingAfter(failed, failedAt, heard);
  const ending = standing.ending ?? endingOfProblem(offer.error);
  const after = (
    <div className="offers-ended">
      {offer.data !== undefined && refuse.data === undefined && (
        <WaitingChoice offer={offer.data} moves={waiting} />
      )}
      <ButtonLink to="/aanbod">Naar de vervangingspool</ButtonLink>
    </div>
  );

  if (accept.data !== undefined) {
    return (
      <Stack>
        <PageHeader title="Je komt. Dank je wel!" />
        <Alert kind="ok" announce>
          De school weet het. Log in als je later iets wilt wijzigen.
        </Alert>
        <AssignmentSheet card={accept.data} />
      </Stack>
    );
  }
  if (ending !== undefined && offer.data === undefined) {
    return <OfferEnding ending={ending} after={after} />;
  }
  return (
    <QueryView
      query={offer}
      level={1}
      loading={<CardSkeleton count={1} label="Het aanbod openen" />}
    >
      {(data) => (
        <OfferView
          offer={refuse.data ?? data}
          ending={ending}
          after={after}
          answer={
            <OfferAnswer
              offer={data}
              above={standing.above}
              withReasons={false}
              onAccept={(part) => accept.mutate(part, { onError: () => setFailedAt(Date.now()) })}
              onRefuse={() => refuse.mutate()}
              busy={accept.isPending || refuse.isPending}
              error={endingOfProblem(failed) === undefined ? failed : null}
            />
          }
        />
      )}
    </QueryView>
  );
}
