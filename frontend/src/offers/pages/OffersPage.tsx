/** The home of an invaller: the questions that are open now. */
import { Coffee } from "lucide-react";
import { lazy, Suspense } from "react";

import { OfferCard } from "@/offers/components/OfferCard";
import { WaitingOffers } from "@/offers/components/WaitingOffers";
import { useOffers } from "@/offers/queries";
import { OpenSwapQuestions } from "@/swaps/components/OpenSwapQuestions";
import { ButtonLink } from "@/ui/Button";
import { countOf } from "@/ui/format";
import { PageHeader, Stack } from "@/ui/Layout";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";

/** Below all else, and not needed to answer: it comes after the first screen. */
const TurnOnHint = lazy(() => import("@/notices/device/TurnOnHint"));

export default function OffersPage() {
  const offers = useOffers("open");
  const open = offers.data?.results.filter((offer) => offer.status === "open") ?? [];
  return (
    <Stack>
      <PageHeader
        title="Aanbod"
        lead={
          <p role="status">
            {open.length === 0 ? "" : countOf(open.length, "school vraagt je", "scholen vragen je")}
          </p>
        }
      />
      <QueryView query={offers} loading={<CardSkeleton label="Je aanbod laden" />}>
        {() =>
          open.length === 0 ? (
            <EmptyState
              title="Er is nu geen aanbod voor je"
              icon={<Coffee />}
              action={<ButtonLink to="/beschikbaarheid">Bekijk je beschikbaarheid</ButtonLink>}
            >
              Zodra een school je nodig heeft, zie je het hier en krijg je bericht.
            </EmptyState>
          ) : (
            <ul className="offers-cards">
              {open.map((offer) => (
                <li key={offer.id}>
                  <OfferCard offer={offer} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      <OpenSwapQuestions />
      <WaitingOffers />
      <Suspense>
        <TurnOnHint />
      </Suspense>
    </Stack>
  );
}
