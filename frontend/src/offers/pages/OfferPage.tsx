/** One offer, to answer in two presses. */
import { useNavigate, useParams, useSearchParams } from "react-router";

import { OfferAnswer } from "@/offers/components/OfferAnswer";
import { OfferKept } from "@/offers/components/OfferKept";
import { OfferView } from "@/offers/components/OfferView";
import { WaitingChoice } from "@/offers/components/WaitingChoice";
import { OfflineError } from "@/http/errors";
import { endingOfProblem } from "@/offers/endings";
import { useKeptAnswer } from "@/offers/kept";
import {
  useAcceptOffer,
  useRefuseOffer,
  useWaitingMoves,
  type RefusalReason,
} from "@/offers/mutations";
import { useOffer } from "@/offers/queries";
import { ButtonLink } from "@/ui/Button";
import { CardSkeleton, QueryView } from "@/ui/States";
import { useToast } from "@/ui/toasts";

export default function OfferPage() {
  const id = Number(useParams()["offerId"]);
  const [asked] = useSearchParams();
  const offer = useOffer(id);
  const accept = useAcceptOffer(id);
  const refuse = useRefuseOffer(id);
  const waiting = useWaitingMoves(id);
  const navigate = useNavigate();
  const toast = useToast();
  const kept = useKeptAnswer(id);
  const failed = accept.error ?? refuse.error;
  const ending = endingOfProblem(failed);

  const come = (part?: number[]) =>
    accept.mutate(part, {
      onSuccess: (card) =>
        void navigate(`/invalbeurten/${card.id}`, { replace: true, state: { fresh: true } }),
    });
  const decline = (reason?: RefusalReason) =>
    refuse.mutate(reason, {
      onSuccess: () => {
        toast("Dank je voor je antwoord. We vragen iemand anders.");
        void navigate("/aanbod", { replace: true });
      },
    });

  const booked = offer.data?.assignment ?? null;
  const after =
    booked !== null ? (
      <ButtonLink to={`/invalbeurten/${booked}`} look="primary">
        Naar deze invalbeurt
      </ButtonLink>
    ) : (
      <div className="offers-ended">
        {offer.data !== undefined && <WaitingChoice offer={offer.data} moves={waiting} />}
        <ButtonLink to="/aanbod">Bekijk ander aanbod</ButtonLink>
      </div>
    );
  // What was answered without reception says itself how things stand.
  if (kept !== null && offer.data !== undefined) {
    return <OfferKept kept={kept} offer={offer.data} after={after} />;
  }

  return (
    <QueryView
      query={offer}
      level={1}
      loading={<CardSkeleton count={2} label="Het aanbod laden" />}
    >
      {(data) => (
        <OfferView
          offer={data}
          ending={ending}
          after={after}
          answer={
            <OfferAnswer
              offer={data}
              saidYes={asked.get("antwoord") === "ja"}
              onAccept={come}
              onRefuse={decline}
              busy={accept.isPending || refuse.isPending}
              error={ending === undefined && !isKept(failed) ? failed : null}
            />
          }
        />
      )}
    </QueryView>
  );
}

/** It waits for a connection; the screen says so by itself. */
function isKept(error: unknown): boolean {
  return error instanceof OfflineError && error.kept;
}
