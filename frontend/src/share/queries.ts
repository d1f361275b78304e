/** One's own share of the work in a period, and the rows behind one's own numbers. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";

import { get } from "@/http/api";
import type { components } from "@/http/schema";

type Schemas = components["schemas"];

export type OwnShare = Schemas["OwnShare"];
export type ShareFigure = Schemas["ShareFigure"];
export type OwnShareRows = Schemas["OwnShareRows"];
export type PeriodKind = "month" | "quarter" | "school_year";
/** A period by one of its days. */
export type Period = { periodKind: PeriodKind; day: string };

const KEY = ["substitutes", "me", "share"];

export function useOwnShare(period: Period) {
  return useQuery({
    queryKey: [...KEY, period],
    queryFn: ({ signal }) => get<OwnShare>("/substitutes/me/share", { query: period, signal }),
    placeholderData: keepPreviousData,
  });
}

export function useOwnShareRows(period: Period) {
  return useQuery({
    queryKey: [...KEY, "rows", period],
    queryFn: ({ signal }) =>
      get<OwnShareRows>("/substitutes/me/share/rows", { query: period, signal }),
  });
}
