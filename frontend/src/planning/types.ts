/** A plan for the open requests of one day; it follows the published API. */
import type { components } from "@/http/schema";

type Schemas = components["schemas"];

export type MorningPlan = Schemas["MorningPlan"];
export type MorningPlanRow = Schemas["MorningPlanRow"];
export type PlanChoice = Schemas["PlanChoice"];
export type PlanGap = Schemas["PlanGap"];
export type PlanChange = Schemas["PlanChange"];
export type PlanNews = Schemas["PlanNews"];
export type PlanBoard = Schemas["PlanBoard"];
export type PlanFairness = Schemas["PlanFairness"];
export type PlanWish = Schemas["PlanWish"];
export type PlanDecision = Schemas["PlanDecision"];
export type PlanStatus = Schemas["PlanStatus"];
export type WishKind = Schemas["WishKind"];
export type PlannedRequest = Schemas["PlannedRequest"];
