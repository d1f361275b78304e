/** The home of an invaller: the questions that are open now. */
import { Coffee } from "lucide-react";
import { lazy, Suspense } from "react";

import { OfferCard } from "@/offers/components/OfferCard";
import { WaitingOffers } from "@/offers/components/WaitingOffers";
import { useOffers } from "@/offers/queries";
import { OpenSwapQuestions } from "@/swaps/components/OpenSwapQuestions";
import { useSwapQuestions } from "@/swaps/queries";
import { ButtonLink } from "@/ui/Button";
import { countOf } from "@/ui/format";
import { PageHeader, Stack } from "@/ui/Layout";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";

/** Below all else, and not needed to answer: it comes after the first screen. */
const TurnOnHint = lazy(() => import("@/notices/device/TurnOnHint"));

export default function OffersPage() {
  const offers = useOffers("open");
  const colleagues = useSwapQuestions().data?.results ?? [];
  // What has to be answered first stands first.
  const open = (offers.data?.results ?? [])
    .filter((offer) => offer.status === "open")
    .sort((one, other) => Date.parse(one.expiresAt) - Date.parse(other.expiresAt));
  return (
    <Stack>
      <PageHeader
        title="Aanbod"
        lead={<p role="status">{waitingWords(open.length, colleagues.length)}</p>}
      />
      <QueryView query={offers} loading={<CardSkeleton label="Je aanbod laden" />}>
        {() =>
          open.length === 0 ? (
            <EmptyState
              title={
                colleagues.length === 0
                  ? "Er is nu geen aanbod voor je"
                  : "Er is nu geen vraag van een school"
              }
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
      <OpenSwapQuestions questions={colleagues} />
      <WaitingOffers />
      <Suspense>
        <TurnOnHint />
      </Suspense>
    </Stack>
  );
}

/** "2 vragen van scholen en 1 van een collega": one school may ask twice. */
function waitingWords(schools: number, colleagues: number): string {
  const ofSchools = countOf(schools, "vraag van een school", "vragen van scholen");
  if (colleagues === 0) return schools === 0 ? "" : ofSchools;
  if (schools === 0) return countOf(colleagues, "vraag van een collega", "vragen van collega's");
  return `${ofSchools} en ${countOf(colleagues, "van een collega", "van collega's")}`;
}
