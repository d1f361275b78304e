/** What a person always says yes to, as `/substitutes/me/acceptance-rules` gives it. */
import type { components } from "@/http/schema";

export type AcceptanceRule = components["schemas"]["AcceptanceRule"];
export type RuleBody = components["schemas"]["AcceptanceRuleBodyRequest"];
