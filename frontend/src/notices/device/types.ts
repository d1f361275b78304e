/** What the server knows about where notices go. */
import type { components } from "@/http/schema";

type Schemas = components["schemas"];

export type Device = Schemas["Device"];
export type PushKey = Schemas["PushKey"];
export type Window = Schemas["Window"];
export type Windows = Schemas["Windows"];
