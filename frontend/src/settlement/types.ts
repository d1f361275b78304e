/** What boards gave each other, as the API tells it. */
import type { components } from "@/http/schema";

type Schemas = components["schemas"];

export type Settlement = Schemas["SettlementOverview"];
export type SettlementLine = Schemas["SettlementLine"];
export type RuleInForce = Schemas["SettlementRuleInForce"];
export type Allowances = Schemas["Allowances"];
export type AllowanceLine = Schemas["AllowanceLine"];
export type GivenHalfDay = Schemas["GivenHalfDay"];
export type PoolPolicy = Schemas["Policy"];
