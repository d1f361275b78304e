/** One offer, to answer in two presses. */
import type { UseQueryResult } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useLocation, useNavigate, useParams, useSearchParams } from "react-router";

import { OfferAnswer } from "@/offers/components/OfferAnswer";
import { OfferKept } from "@/offers/components/OfferKept";
import { OfferView } from "@/offers/components/OfferView";
import { WaitingChoice } from "@/offers/components/WaitingChoice";
import { OfflineError } from "@/http/errors";
import type { Offer } from "@/http/types";
import { endingOfProblem } from "@/offers/endings";
import { useKeptAnswer, type KeptAnswer } from "@/offers/kept";
import { useAcceptOffer, useRefuseOffer, useWaitingMoves } from "@/offers/mutations";
import { useOffer } from "@/offers/queries";
import { standingAfter, standingOf, type Heard, type Standing } from "@/offers/standing";
import type { Why } from "@/offers/tuning";
import { ButtonLink } from "@/ui/Button";
import { CardSkeleton, QueryView } from "@/ui/States";
import { useToast } from "@/ui/toasts";
import { useNow } from "@/ui/useNow";

/** Only who says no needs it. */
const Tune = lazy(() => import("@/offers/components/Tune"));

export default function OfferPage() {
  const id = Number(useParams()["offerId"]);
  const saidYes = useSearchParams()[0].get("antwoord") === "ja";
  const arrival = useLocation().key;
  const offer = useOffer(id);
  const accept = useAcceptOffer(id);
  const refuse = useRefuseOffer(id);
  const waiting = useWaitingMoves(id);
  const navigate = useNavigate();
  const toast = useToast();
  const kept = useKeptAnswer(id);
  const failed = accept.error ?? refuse.error;
  const [why, setWhy] = useState<Why>();
  const [failedAt, setFailedAt] = useState(0);
  const onError = () => setFailedAt(Date.now());
  const standing = useStanding(offer, { failed, failedAt, kept });

  const come = (part?: number[]) =>
    accept.mutate(part, {
      onError,
      onSuccess: (card) =>
        void navigate(`/invalbeurten/${card.id}`, { replace: true, state: { fresh: true } }),
    });
  const decline = (said?: Why) =>
    refuse.mutate(said === "this_school" ? undefined : said, {
      onError,
      onSuccess: () => {
        if (said !== undefined) {
          setWhy(said);
          return;
        }
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
        {offer.data !== undefined && why !== undefined && (
          <Suspense fallback={null}>
            <Tune offer={offer.data} why={why} />
          </Suspense>
        )}
        {offer.data !== undefined && <WaitingChoice offer={offer.data} moves={waiting} />}
        <ButtonLink to="/aanbod">Bekijk ander aanbod</ButtonLink>
      </div>
    );
  if (kept !== null && offer.data !== undefined && standing.told) {
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
          ending={standing.ending}
          after={after}
          answer={
            <OfferAnswer
              // A press on the notice counts each time, also when this offer was open already.
              key={saidYes ? arrival : "asked"}
              offer={data}
              above={standing.above}
              saidYes={saidYes}
              onAccept={come}
              onRefuse={decline}
              busy={accept.isPending || refuse.isPending}
              error={endingOfProblem(failed) === undefined && !isKept(failed) ? failed : null}
            />
          }
        />
      )}
    </QueryView>
  );
}

/** How the offer stands for who answered it just now, or before without reception. */
function useStanding(
  offer: UseQueryResult<Offer>,
  { failed, failedAt, kept }: { failed: unknown; failedAt: number; kept: KeptAnswer | null },
): Standing {
  const now = useNow(30_000);
  const heard: Heard | undefined = offer.data && {
    offer: offer.data,
    at: offer.dataUpdatedAt,
    isAsking: offer.isFetching,
    now,
  };
  // What waits for a connection failed as well; only a last word of the server is newer than what was kept.
  if (heard === undefined || kept === null || endingOfProblem(failed) !== undefined) {
    return standingAfter(failed, failedAt, heard);
  }
  return standingOf(kept, heard);
}

/** It waits for a connection; the screen says so by itself. */
function isKept(error: unknown): boolean {
  return error instanceof OfflineError && error.kept;
}
