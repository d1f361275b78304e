/** Reading the programme: versions of the plan, challenges, measures, and what other regions share. */
import { useQuery } from "@tanstack/react-query";

import { get } from "@/http/api";
import { everyPage } from "@/http/everyPage";
import { useLiveRefetch } from "@/live/provider";
import type {
  Challenge,
  ChallengeRow,
  Differences,
  EvaluationOutcome,
  Measure,
  MeasureOwner,
  MeasureRow,
  SharedMeasure,
  Task,
  Version,
  VersionRow,
} from "@/programme/types";

const SELDOM_MS = 10 * 60_000;

/** All versions that the reader may see, the newest first. */
export function useVersions() {
  useLiveRefetch(["plan_version"], [["programme", "versions"]]);
  return useQuery({
    queryKey: ["programme", "versions"],
    queryFn: ({ signal }) => everyPage<VersionRow>("/programme-versions", signal),
  });
}

export function useVersion(id: number | undefined) {
  useLiveRefetch(["plan_version", "decision"], [["programme", "version", id]]);
  return useQuery({
    queryKey: ["programme", "version", id],
    queryFn: ({ signal }) => get<Version>(`/programme-versions/${id ?? 0}`, { signal }),
    enabled: id !== undefined,
  });
}

export function useDifferences(id: number, base: number | undefined) {
  return useQuery({
    queryKey: ["programme", "version", id, "differences", base],
    queryFn: ({ signal }) =>
      get<Differences>(`/programme-versions/${id}/differences`, { query: { base }, signal }),
    enabled: base !== undefined,
  });
}

export function useChallenges(region: number | undefined) {
  useLiveRefetch(["challenge"], [["programme", "challenges"]]);
  return useQuery({
    queryKey: ["programme", "challenges", region],
    queryFn: ({ signal }) => everyPage<ChallengeRow>("/challenges", signal, { region }),
  });
}

export function useChallenge(id: number) {
  useLiveRefetch(["challenge"], [["programme", "challenge", id]]);
  return useQuery({
    queryKey: ["programme", "challenge", id],
    queryFn: ({ signal }) => get<Challenge>(`/challenges/${id}`, { signal }),
  });
}

export function useMeasures(region: number | undefined) {
  useLiveRefetch(["measure"], [["programme", "measures"]]);
  return useQuery({
    queryKey: ["programme", "measures", region],
    queryFn: ({ signal }) => everyPage<MeasureRow>("/measures", signal, { region }),
  });
}

export function useMeasure(id: number) {
  useLiveRefetch(["measure"], [["programme", "measure", id]]);
  return useQuery({
    queryKey: ["programme", "measure", id],
    queryFn: ({ signal }) => get<Measure>(`/measures/${id}`, { signal }),
  });
}

export function useSharedMeasures(task: Task | "", outcome: EvaluationOutcome | "") {
  return useQuery({
    queryKey: ["programme", "shared", task, outcome],
    queryFn: ({ signal }) =>
      everyPage<SharedMeasure>("/shared-measures", signal, { task, outcome }),
  });
}

export function useSharedMeasure(id: number | undefined) {
  return useQuery({
    queryKey: ["programme", "shared", id],
    queryFn: ({ signal }) => get<SharedMeasure>(`/shared-measures/${id ?? 0}`, { signal }),
    enabled: id !== undefined,
  });
}

export function useMeasureOwners(region: number | undefined) {
  return useQuery({
    queryKey: ["programme", "owners", region],
    queryFn: ({ signal }) =>
      get<{ results: MeasureOwner[] }>("/measure-owners", { query: { region }, signal }),
    enabled: region !== undefined,
    staleTime: SELDOM_MS,
  });
}

/** What a measure can rest on: proposals that are going on or were carried. */
export function useProposals(region: number | undefined) {
  return useQuery({
    queryKey: ["decisions", "to-rest-on", region],
    queryFn: ({ signal }) =>
      everyPage<{ id: number; title: string; status: string }>("/decisions", signal, { region }),
    enabled: region !== undefined,
  });
}
