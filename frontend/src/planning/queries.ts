/** Plans of a day, what planners wished, and what happened; making, sending and planning again. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import { get, post } from "@/http/api";
import type { Page } from "@/http/types";
import { useLiveRefetch } from "@/live/provider";
import type {
  MorningPlan,
  MorningPlanRow,
  PlanDecision,
  PlanWish,
  WishKind,
} from "@/planning/types";
import { isUnderWay } from "@/planning/words";

/** Beside the live hints: a missed hint costs at most this long. */
const POLL_MS = 2_000;
/** Every choice is judged again on the facts of that moment. */
const SENDING_MS = 60_000;

export type PlanOfDay = { region: number | undefined; date: string };

/** The newest plan of the day, whole; null when nobody made one. */
export function useNewestPlan({ region, date }: PlanOfDay) {
  useLiveRefetch(["morning_plan", "request", "assignment"], [["morning-plans"]]);
  return useQuery({
    queryKey: ["morning-plans", region, date],
    queryFn: async ({ signal }) => {
      const query = { date, pageSize: 1, ...(region === undefined ? {} : { region }) };
      const rows = await get<Page<MorningPlanRow>>("/morning-plans", { query, signal });
      const newest = rows.results[0];
      if (newest === undefined) return null;
      return get<MorningPlan>(`/morning-plans/${newest.id}`, { signal });
    },
    refetchInterval: (query) => {
      const plan = query.state.data ?? null;
      return plan !== null && isUnderWay(plan.status) ? POLL_MS : false;
    },
  });
}

export function useWishes(date: string) {
  useLiveRefetch(["morning_plan"], [["plan-wishes"]]);
  return useQuery({
    queryKey: ["plan-wishes", date],
    queryFn: ({ signal }) =>
      get<Page<PlanWish>>("/plan-wishes", { query: { date, pageSize: 100 }, signal }),
  });
}

export function usePlanHistory({ region, date }: PlanOfDay) {
  useLiveRefetch(["morning_plan"], [["plan-history"]]);
  return useQuery({
    queryKey: ["plan-history", region, date],
    queryFn: ({ signal }) =>
      get<Page<PlanDecision>>("/morning-plan-decisions", {
        query: { date, pageSize: 100, ...(region === undefined ? {} : { region }) },
        signal,
      }),
  });
}

export function useMakePlan({ region, date }: PlanOfDay) {
  const changed = usePlansChanged();
  return useMutation({
    mutationFn: (isFair: boolean) =>
      post<MorningPlan>("/morning-plans", {
        date,
        isFair,
        ...(region === undefined ? {} : { region }),
      }),
    onSettled: changed,
  });
}

/** Keeps close to the plan with this id; what changed comes with the new plan. */
export function usePlanAgain(id: number | null) {
  const changed = usePlansChanged();
  return useMutation({
    mutationFn: () => post<MorningPlan>(`/morning-plans/${id}/replanning`, {}),
    onSettled: changed,
  });
}

export function useSendPlan(id: number) {
  const changed = usePlansChanged();
  return useMutation({
    mutationFn: (choices: readonly number[] | undefined) =>
      post<MorningPlan>(`/morning-plans/${id}/sending`, choices === undefined ? {} : { choices }, {
        timeoutMs: SENDING_MS,
      }),
    onSettled: changed,
  });
}

export type NewWish = { request: number; substitute: number; kind: WishKind; reason: string };

export function useSetWish() {
  const changed = usePlansChanged();
  return useMutation({
    mutationFn: (wish: NewWish) => post<PlanWish>("/plan-wishes", wish),
    onSettled: changed,
  });
}

export function useLiftWish() {
  const changed = usePlansChanged();
  return useMutation({
    mutationFn: (id: number) => post<PlanWish>(`/plan-wishes/${id}/lifting`),
    onSettled: changed,
  });
}

function usePlansChanged() {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      ["morning-plans", "plan-wishes", "plan-history"].map((first) =>
        queries.invalidateQueries({ queryKey: [first] }),
      ),
    );
}
