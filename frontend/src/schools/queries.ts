/** School locations: what a school says about itself, and whom it asks first. */
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import { get, patch, put } from "@/http/api";
import type { Page } from "@/http/types";
import type {
  AdmittedPerson,
  SchoolLocation,
  SubstituteLists,
  SubstituteListsBody,
} from "@/schools/types";

export function useSchoolLocation(id: number | undefined) {
  return useQuery({
    queryKey: ["school-locations", id],
    queryFn: ({ signal }) => get<SchoolLocation>(`/school-locations/${id ?? 0}`, { signal }),
    enabled: id !== undefined,
    // Times and contact rarely change, and a form must not jump under someone's thumb.
    staleTime: 5 * 60_000,
  });
}

/** Schools whose name, place or code contains the text. */
export function useSchoolSearch(text: string) {
  return useQuery({
    queryKey: ["school-locations", "search", text],
    queryFn: ({ signal }) =>
      get<Page<SchoolLocation>>("/school-locations", { query: { q: text, pageSize: 20 }, signal }),
    enabled: text.trim().length > 1,
    // What was found stays until the next letters are answered.
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

export function useSubstituteLists(locationId: number | undefined) {
  return useQuery({
    queryKey: ["school-locations", locationId, "substitute-lists"],
    queryFn: ({ signal }) =>
      get<SubstituteLists>(`/school-locations/${locationId ?? 0}/substitute-lists`, { signal }),
    enabled: locationId !== undefined,
  });
}

/** People with this name whom the board of the school admitted. */
export function useAdmittedPeople(locationId: number, text: string) {
  const q = text.trim();
  return useQuery({
    queryKey: ["school-locations", locationId, "admitted", q],
    queryFn: ({ signal }) =>
      get<Page<AdmittedPerson>>(`/school-locations/${locationId}/admitted-substitutes`, {
        query: { q, pageSize: 20 },
        signal,
      }),
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

export function useSaveSubstituteLists(locationId: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: SubstituteListsBody) =>
      put<SubstituteLists>(`/school-locations/${locationId}/substitute-lists`, body),
    onSuccess: (lists) =>
      queries.setQueryData(["school-locations", locationId, "substitute-lists"], lists),
  });
}

export type LocationEdit = { contactName: string; contactPhone: string; arrivalNotes: string };

export function useEditLocation(locationId: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (edit: LocationEdit) =>
      patch<SchoolLocation>(`/school-locations/${locationId}`, edit),
    onSuccess: (location) => queries.setQueryData(["school-locations", locationId], location),
  });
}
