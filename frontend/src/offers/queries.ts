/** Offers to the person who is signed in, and the one offer that a signed link opens. */
import { useQuery } from "@tanstack/react-query";

import { get, post } from "@/http/api";
import { isProblem } from "@/http/errors";
import type { Offer, Page } from "@/http/types";
import { useLiveRefetch } from "@/live/provider";

const LINK_POLL_MS = 15_000;

export function useOffers(status: "open" | "all") {
  useLiveRefetch(["offer"], [["offers", "list"]]);
  return useQuery({
    queryKey: ["offers", "list", status],
    queryFn: ({ signal }) =>
      get<Page<Offer>>("/offers", { query: { status, pageSize: 50 }, signal }),
  });
}

export function useOffer(id: number) {
  useLiveRefetch(["offer"], [["offers", id]]);
  return useQuery({
    queryKey: ["offers", id],
    queryFn: ({ signal }) => get<Offer>(`/offers/${id}`, { signal }),
  });
}

/** Without signing in there is no live connection, so an open offer is asked again now and then. */
export function useLinkedOffer(token: string) {
  return useQuery({
    queryKey: ["offers", "linked", token],
    queryFn: () => post<Offer>("/offer-link-openings", { token }),
    refetchInterval: ({ state }) =>
      state.data?.status === "open" && !isProblem(state.error) ? LINK_POLL_MS : false,
  });
}
