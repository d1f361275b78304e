/** The card of an invalbeurt, in the future so that nothing of it is over. */
import type { AssignmentCard } from "@/http/types";
import { REGENBOOG } from "@/testing/people";

export function cardWith(given: Partial<AssignmentCard> = {}): AssignmentCard {
  return {
    id: 7,
    version: 1,
    status: "confirmed",
    requestId: 4,
    substitute: { id: 3, name: "Sanne Vermeer", phone: "0612345678" },
    schoolLocation: {
      ...REGENBOOG,
      street: "Kerkstraat",
      houseNumber: "1",
      postcode: "3811AB",
      arrivalNotes: "",
    },
    function: "teacher",
    yearGroups: [5],
    subject: "",
    track: "",
    periods: [{ id: 1, date: "2031-12-08", start: "08:30", end: "12:00", halfDays: ["morning"] }],
    calledOffPeriods: [],
    notes: "",
    contactName: "Marjan de Wit",
    contactPhone: "033-4621890",
    reportAt: "08:10",
    confirmedAt: "2031-12-01T07:00:00Z",
    regretUntil: "2020-01-01T07:00:00Z",
    cancelledBySide: null,
    undone: false,
    reportedAbsent: false,
    overriddenRules: [],
    mayCancel: true,
    swapUntil: null,
    arrival: null,
    ...given,
  };
}
