/** School holidays: those of a region to keep, those of an invaller, and those of one school. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import { useMe } from "@/accounts/me";
import type { SchoolHoliday, SchoolHolidayBody } from "@/holidays/types";
import { get, post } from "@/http/api";
import type { Page } from "@/http/types";
import { useLiveRefetch } from "@/live/provider";
import type { SchoolLocation } from "@/schools/types";

const HOLIDAYS = ["school-holidays"];
/** About six years of three holiday regions. */
const MOST_HOLIDAYS = 100;

export function useSchoolHolidays(asked: { region?: number; fromDate?: string }) {
  useLiveRefetch(["region"], [HOLIDAYS]);
  return useQuery({
    queryKey: [...HOLIDAYS, asked],
    queryFn: ({ signal }) =>
      get<Page<SchoolHoliday>>("/school-holidays", {
        query: { ...asked, pageSize: MOST_HOLIDAYS },
        signal,
      }),
  });
}

/** From this day on, for the schools of the regions where the person is in the pool; empty while unknown. */
export function usePoolHolidays(fromDate: string): readonly SchoolHoliday[] {
  const me = useMe().data;
  const holidays = useSchoolHolidays({ fromDate }).data?.results ?? [];
  const pools = me?.roles
    .filter(({ role }) => role === "substitute")
    .map(({ region }) => region?.id);
  return holidays.filter(
    ({ region, reach }) => reach !== "none" && (pools === undefined || pools.includes(region.id)),
  );
}

/** From this day on, of the part of the country where the school lies; empty while unknown. */
export function useHolidaysOf(
  { region, holidayRegion }: SchoolLocation,
  fromDate: string,
): readonly SchoolHoliday[] {
  const holidays = useSchoolHolidays({ fromDate }).data?.results ?? [];
  return holidays.filter(
    (holiday) => holiday.region.id === region?.id && holiday.holidayRegion === holidayRegion,
  );
}

export function useAddHoliday(region: number) {
  return useChange(region, (body: Omit<SchoolHolidayBody, "region">) =>
    post<SchoolHoliday>("/school-holidays", { ...body, region }),
  );
}

export function useRemoveHoliday(region: number, holiday: number) {
  return useChange<undefined>(region, () => post(`/school-holidays/${holiday}/removal`));
}

function useChange<Given>(region: number, mutationFn: (given: Given) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () =>
      Promise.all(
        [HOLIDAYS, ["region", region], ["region-history", region]].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
