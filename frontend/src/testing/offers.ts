/** A dull offer for tests: one morning at De Regenboog that can still be answered. */
import type { Offer } from "@/http/types";

export const MORNING: Offer["periods"][number] = {
  id: 1,
  date: "2030-11-25",
  start: "08:30",
  end: "12:00",
  halfDays: ["morning"],
  isTaken: false,
};

export function offerWith(changes: Partial<Offer> = {}): Offer {
  const inAnHour = new Date(Date.now() + 3_600_000).toISOString();
  return {
    id: 4,
    version: 1,
    status: "open",
    lapseReason: null,
    lapseLabel: null,
    sentAt: new Date().toISOString(),
    expiresAt: inAnHour,
    seenAt: null,
    function: "teacher",
    yearGroups: [5],
    subject: "",
    track: "",
    schoolLocation: {
      id: 1,
      name: "De Regenboog",
      place: "Zwolle",
      street: "Lindelaan",
      houseNumber: "12",
      postcode: "8011AB",
      arrivalNotes: "",
    },
    periods: [MORNING],
    splittable: false,
    reportAt: "08:15",
    contactName: "Anja",
    contactPhone: "0612345678",
    km: 3.5,
    travelMinutes: 10,
    notes: "",
    pay: { form: "hours_worked", payer: "Stichting Kleur" },
    reasons: [],
    waitingList: "closed",
    waitingSince: null,
    assignment: null,
    ...changes,
  } as Offer;
}
