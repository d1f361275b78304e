/** A school holiday as the server tells of it, for the tests of screens. */
import type { SchoolHoliday } from "@/holidays/types";

export function holidayWith(changes: Partial<SchoolHoliday> = {}): SchoolHoliday {
  return {
    id: 1,
    region: { id: 1, name: "Onderwijsregio Rivierenland" },
    name: "Voorjaarsvakantie",
    holidayRegion: "north",
    firstDate: "2027-02-20",
    lastDate: "2027-02-28",
    reach: "all",
    ...changes,
  };
}

export function pageOf<Row>(...results: Row[]) {
  return { results, page: 1, pageSize: 100, total: results.length };
}
