/** Offers to the person who is signed in, and the one offer that a signed link opens. */
import { queryOptions, useQuery } from "@tanstack/react-query";

import { get, post } from "@/http/api";
import { JUST_ASKED_MS } from "@/http/earlyAnswers";
import { isProblem } from "@/http/errors";
import { remember, remembered } from "@/http/remembered";
import type { Offer, Page } from "@/http/types";
import { useLiveRefetch } from "@/live/provider";
import { stillAsked } from "@/offers/parts";

const LINK_POLL_MS = 15_000;

const LIST = "offers";

type Which = "open" | "waiting" | "all";

export function offersQuery(status: Which) {
  return queryOptions({
    queryKey: ["offers", "list", status] as const,
    queryFn: async ({ signal }) => {
      const page = await get<Page<Offer>>("/offers", { query: { status, pageSize: 50 }, signal });
      if (status === "open") remember(LIST, page);
      return page;
    },
    staleTime: JUST_ASKED_MS,
    initialData: () => (status === "open" ? rememberedList() : undefined),
    initialDataUpdatedAt: 0,
  });
}

export function useOffers(status: Which) {
  useLiveRefetch(["offer"], [["offers", "list"]]);
  return useQuery({ ...offersQuery(status), select: asStillAsked });
}

/** Seen before, or seen in the list: it opens at once and without a connection, and is then asked for. */
export function offerQuery(id: number) {
  return queryOptions({
    queryKey: ["offers", id] as const,
    queryFn: async ({ signal }) => {
      const offer = await get<Offer>(`/offers/${id}`, { signal });
      remember(nameOf(id), offer);
      return offer;
    },
    staleTime: JUST_ASKED_MS,
    initialData: () => (remembered(nameOf(id)) as Offer | undefined) ?? inRememberedList(id),
    initialDataUpdatedAt: 0,
  });
}

export function useOffer(id: number) {
  useLiveRefetch(["offer"], [["offers", id]]);
  return useQuery({ ...offerQuery(id), select: stillAsked });
}

function asStillAsked(page: Page<Offer>): Page<Offer> {
  return { ...page, results: page.results.map(stillAsked) };
}

function nameOf(id: number): string {
  return `offer-${id}`;
}

function inRememberedList(id: number): Offer | undefined {
  return rememberedList()?.results.find((offer) => offer.id === id);
}

/** "Nothing for you" is only said by the server, never by what was seen before. */
function rememberedList(): Page<Offer> | undefined {
  const page = remembered(LIST) as Page<Offer> | undefined;
  return page !== undefined && page.results.length > 0 ? page : undefined;
}

/** Without signing in there is no live connection, so an open offer is asked again now and then. */
export function useLinkedOffer(token: string) {
  return useQuery({
    queryKey: ["offers", "linked", token],
    queryFn: () => post<Offer>("/offer-link-openings", { token }),
    select: stillAsked,
    refetchInterval: ({ state }) =>
      state.data?.status === "open" && !isProblem(state.error) ? LINK_POLL_MS : false,
  });
}
