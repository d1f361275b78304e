/** The people of the pool as the office sees them; they follow the published API. */
import type { components } from "@/http/schema";

type Schemas = components["schemas"];

export type PersonRow = Schemas["SubstituteRow"];
export type PersonDetail = Schemas["Substitute"];
export type Category = Schemas["SubstituteCategory"];
export type PoolGroup = Schemas["PoolGroup"];
export type PersonStatus = Schemas["SubstituteStatus"];
export type AdmissionStatus = Schemas["AdmissionStatus"];
export type Admission = Schemas["Admission"];
