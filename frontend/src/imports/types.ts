/** Files handed in, and what they would change; they follow the published API. */
import type { components } from "@/http/schema";

type Schemas = components["schemas"];

export type ImportRow = Schemas["ImportRow"];
export type ImportRun = Schemas["Import"];
export type ImportKind = Schemas["ImportKind"];
export type ImportStatus = Schemas["ImportStatus"];
