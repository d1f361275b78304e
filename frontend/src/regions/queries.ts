/** Regions: one with everything about it, all beside each other, and whether every school has one. */
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import { get, patch, post, put } from "@/http/api";
import type { HouseColour, Page, Ref } from "@/http/types";
import { useLiveRefetch } from "@/live/provider";
import type {
  Alliance,
  AreaBody,
  Coverage,
  CoverageLocation,
  FigureBody,
  LegalForm,
  NewParticipationBody,
  ParticipationBody,
  RegionDetail,
  RegionEvent,
  RegionOverview,
  RegionStatus,
  Sector,
  StatusMoveBody,
} from "@/regions/types";

export type Standing = "in_none" | "in_two";

const HISTORY_SIZE = 20;
const LOCATIONS_SIZE = 50;
const MOST_ALLIANCES = 100;

export function useRegion(id: number) {
  useLiveRefetch(["region", "seat"], [["region", id]]);
  return useQuery({
    queryKey: ["region", id],
    queryFn: ({ signal }) => get<RegionDetail>(`/regions/${id}`, { signal }),
  });
}

export function useRegionHistory(id: number, page: number) {
  useLiveRefetch(["region"], [["region-history", id]]);
  return useQuery({
    queryKey: ["region-history", id, page],
    queryFn: ({ signal }) =>
      get<Page<RegionEvent>>(`/regions/${id}/history`, {
        query: { page, pageSize: HISTORY_SIZE },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

export function useRegionOverview() {
  useLiveRefetch(["region", "seat", "agreement", "decision"], [["region-overview"]]);
  return useQuery({
    queryKey: ["region-overview"],
    queryFn: ({ signal }) => get<RegionOverview>("/region-overview", { signal }),
  });
}

export function useCoverage() {
  useLiveRefetch(["region"], [["region-coverage"]]);
  return useQuery({
    queryKey: ["region-coverage"],
    queryFn: ({ signal }) => get<Coverage>("/region-coverage", { signal }),
  });
}

export function useCoverageLocations(
  standing: Standing,
  municipality: string | null,
  page: number,
) {
  return useQuery({
    queryKey: ["region-coverage", "school-locations", standing, municipality, page],
    queryFn: ({ signal }) =>
      get<Page<CoverageLocation>>("/region-coverage/school-locations", {
        query: { standing, municipality, page, pageSize: LOCATIONS_SIZE },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

export function useDecideStatus(id: number) {
  return useChange(id, (body: StatusMoveBody) =>
    post<RegionDetail>(`/regions/${id}/status-moves`, body),
  );
}

export function useAskStatus(id: number) {
  return useChange(id, (body: { toStatus: RegionStatus; reason: string }) =>
    post<RegionDetail>(`/regions/${id}/status-requests`, body),
  );
}

export function useRefuseStatus(id: number) {
  return useChange(id, (reason: string) =>
    post<RegionDetail>(`/regions/${id}/status-request-refusal`, { reason }),
  );
}

export function useEditRegion(id: number) {
  return useChange(
    id,
    (body: { sectors?: Sector[]; legalForm?: LegalForm; houseColour?: HouseColour }) =>
      patch<RegionDetail>(`/regions/${id}`, body),
  );
}

export function useAddParticipation(id: number) {
  return useChange(id, (body: NewParticipationBody) =>
    post<RegionDetail>(`/regions/${id}/participations`, body),
  );
}

export function useChangeParticipation(id: number, participation: number) {
  return useChange(id, (body: ParticipationBody) =>
    put<RegionDetail>(`/regions/${id}/participations/${participation}`, body),
  );
}

export function useEndParticipation(id: number, participation: number) {
  return useChange(id, (reason: string) =>
    post<RegionDetail>(`/regions/${id}/participations/${participation}/ending`, { reason }),
  );
}

export function useChangeArea(id: number) {
  return useChange(id, (body: AreaBody) => put<RegionDetail>(`/regions/${id}/area`, body));
}

export function useStateFigure(id: number) {
  return useChange(id, (body: FigureBody) => post<RegionDetail>(`/regions/${id}/figures`, body));
}

export function useAddSecondPlace(id: number) {
  return useChange(id, (body: { schoolLocation: number; reason: string }) =>
    post<RegionDetail>(`/regions/${id}/second-places`, body),
  );
}

export function useEndSecondPlace(id: number, place: number) {
  return useChange<undefined>(id, () =>
    post<RegionDetail>(`/regions/${id}/second-places/${place}/ending`),
  );
}

/** The alliances that run, of the whole country; only who may bind a region asks for them. */
export function useAlliances() {
  return useQuery({
    queryKey: ["alliances"],
    queryFn: ({ signal }) =>
      get<Page<Alliance>>("/alliances", { query: { pageSize: MOST_ALLIANCES }, signal }),
  });
}

/** The teacher-training institutes that the reader may see. */
export function useInstitutes() {
  return useQuery({
    queryKey: ["organisations", "institutes"],
    queryFn: ({ signal }) =>
      get<Page<Ref>>("/organisations", {
        query: { kind: "institute", pageSize: MOST_ALLIANCES },
        signal,
      }),
  });
}

export function useMakeAlliance(region: number) {
  return useBond(region, (body: { name: string; institutes: number[]; fromDate: string }) =>
    post<Alliance>("/alliances", { ...body, regions: [region] }),
  );
}

export function useJoinAlliance(region: number) {
  return useBond(region, (alliance: number) =>
    post<Alliance>(`/alliances/${alliance}/joining`, { region }),
  );
}

export function useLeaveAlliance(region: number, alliance: number) {
  return useBond(region, (reason: string) =>
    post<Alliance>(`/alliances/${alliance}/leaving`, { region, reason }),
  );
}

function useBond<Given>(region: number, mutationFn: (given: Given) => Promise<Alliance>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ["region", region] }),
        queries.invalidateQueries({ queryKey: ["alliances"] }),
      ]),
  });
}

function useChange<Given>(id: number, mutationFn: (given: Given) => Promise<RegionDetail>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: (region) => queries.setQueryData(["region", id], region),
    // Also after a refusal: it says that something else changed meanwhile.
    onSettled: () =>
      Promise.all(
        [["region", id], ["region-history", id], ["region-overview"], ["region-coverage"]].map(
          (queryKey) => queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
