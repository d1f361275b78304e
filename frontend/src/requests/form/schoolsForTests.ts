/** Two schools for tests: one works in half-days, one in lessons. */
import type { SchoolLocation } from "@/schools/types";

const PLACE: Pick<
  SchoolLocation,
  | "place"
  | "street"
  | "houseNumber"
  | "postcode"
  | "board"
  | "region"
  | "holidayRegion"
  | "arrivalNotes"
  | "closedDate"
> = {
  place: "Amersfoort",
  street: "Lindenlaan",
  houseNumber: "12",
  postcode: "3817 AB",
  board: { id: 3, name: "Stichting Eemvallei" },
  region: { id: 1, name: "Onderwijsregio Eemland" },
  holidayRegion: "middle",
  arrivalNotes: "",
  closedDate: null,
};

export const REGENBOOG: SchoolLocation = {
  ...PLACE,
  id: 11,
  locationCode: "04AB00",
  name: "De Regenboog",
  sector: "po",
  contactName: "Marjan de Wit",
  contactPhone: "033 462 18 90",
  schoolDays: [0, 1, 2, 3, 4].flatMap((weekday) =>
    weekday === 2
      ? [{ weekday, slot: "morning", start: "08:30", end: "12:30" }]
      : [
          { weekday, slot: "morning", start: "08:30", end: "12:00" },
          { weekday, slot: "afternoon", start: "12:45", end: "15:00" },
        ],
  ),
};

export const LYCEUM: SchoolLocation = {
  ...PLACE,
  id: 12,
  locationCode: "20XY00",
  name: "Het Eemland Lyceum",
  sector: "vo",
  contactName: "",
  contactPhone: "",
  schoolDays: [0, 1, 2, 3, 4].flatMap((weekday) => [
    { weekday, slot: "1", start: "08:30", end: "09:15" },
    { weekday, slot: "2", start: "09:15", end: "10:00" },
    { weekday, slot: "3", start: "10:15", end: "11:00" },
  ]),
};
