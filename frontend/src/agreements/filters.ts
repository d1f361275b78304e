/** What the reader wants to see; it stands in the address, so that "back" returns to the same list. */
import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";

import type { AgreementRow, AgreementStatus, Task } from "@/agreements/types";

export type AgreementFilters = {
  status: AgreementStatus | "";
  task: Task | "";
  owner: string;
  region: string;
};

const NAMES: Record<keyof AgreementFilters, string> = {
  status: "stand",
  task: "taak",
  owner: "trekker",
  region: "regio",
};

export function useAgreementFilters() {
  const [params, setParams] = useSearchParams();
  const filters = useMemo<AgreementFilters>(
    () => ({
      status: (params.get(NAMES.status) ?? "") as AgreementStatus | "",
      task: (params.get(NAMES.task) ?? "") as Task | "",
      owner: params.get(NAMES.owner) ?? "",
      region: params.get(NAMES.region) ?? "",
    }),
    [params],
  );
  const change = useCallback(
    (wanted: Partial<AgreementFilters>) =>
      setParams(
        (current) => {
          const next = new URLSearchParams(current);
          for (const [name, value] of Object.entries(wanted)) {
            const key = NAMES[name as keyof AgreementFilters];
            if (value === "") next.delete(key);
            else next.set(key, value);
          }
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  return { filters, change };
}

export function isFiltered(filters: AgreementFilters): boolean {
  return Object.values(filters).some((value) => value !== "");
}

/** All but the status: its tiles count what the other filters leave. */
export function withinOtherFilters(row: AgreementRow, filters: AgreementFilters): boolean {
  return (
    (filters.task === "" || row.task === filters.task) &&
    (filters.owner === "" || String(row.owner.id) === filters.owner) &&
    (filters.region === "" || String(row.region.id) === filters.region)
  );
}

/** The people or regions of a list, once each, by name. */
export function namesOf(refs: readonly { id: number; name: string }[]) {
  const byId = new Map(refs.map((ref) => [ref.id, ref]));
  return [...byId.values()]
    .sort((left, right) => left.name.localeCompare(right.name, "nl"))
    .map(({ id, name }) => ({ value: String(id), label: name }));
}
