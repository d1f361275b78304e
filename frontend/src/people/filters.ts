/** What the office looks for; it stands in the address, so that "back" returns to the same list. */
import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";

import type { PeopleFilters } from "@/people/queries";

const NAMES: Record<keyof PeopleFilters, string> = {
  q: "zoek",
  category: "soort",
  poolGroup: "groep",
  board: "bestuur",
  status: "stand",
  page: "bladzijde",
};

export function usePeopleFilters() {
  const [params, setParams] = useSearchParams();
  const filters = useMemo<PeopleFilters>(() => {
    const text = (name: keyof PeopleFilters) => params.get(NAMES[name]) ?? "";
    return {
      q: text("q"),
      category: text("category"),
      poolGroup: text("poolGroup"),
      board: text("board"),
      status: text("status"),
      page: Math.max(1, Number.parseInt(text("page"), 10) || 1),
    };
  }, [params]);
  const change = useCallback(
    (wanted: Partial<PeopleFilters>) =>
      setParams(
        (current) => {
          const next = new URLSearchParams(current);
          // Another question starts at its first page.
          for (const [name, value] of Object.entries({ page: 1, ...wanted })) {
            const key = NAMES[name as keyof PeopleFilters];
            if (value === "" || value === 1) next.delete(key);
            else next.set(key, String(value));
          }
          return next;
        },
        { replace: !("page" in wanted) },
      ),
    [setParams],
  );
  return { filters, change };
}
