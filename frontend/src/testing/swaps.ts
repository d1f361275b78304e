/** What an invaller could give in return when colleagues swap. */
import type { SwapWork } from "@/swaps/queries";
import { REGENBOOG } from "@/testing/people";

export const IN_RETURN: SwapWork = {
  assignmentId: 12,
  schoolLocation: REGENBOOG,
  function: "teacher",
  yearGroups: [6],
  subject: "",
  track: "",
  periods: [{ id: 2, date: "2031-12-08", start: "08:30", end: "12:00", halfDays: ["morning"] }],
};
