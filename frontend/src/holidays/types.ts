/** The school holidays that a region keeps, as `/school-holidays` gives them. */
import type { components } from "@/http/schema";

type Schemas = components["schemas"];

export type SchoolHoliday = Schemas["SchoolHoliday"];
export type SchoolHolidayBody = Schemas["SchoolHolidayBodyRequest"];
export type HolidayRegion = Schemas["HolidayRegion"];
