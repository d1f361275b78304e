/** Half-days and euros as people say them: to whom they come. */
import { formatNumber } from "@/ui/format";

const EUROS = new Intl.NumberFormat("nl-NL", { style: "currency", currency: "EUR" });
const CENTS = 100;

export function halfDays(count: number): string {
  return count === 1 ? "1 dagdeel" : `${formatNumber(count)} dagdelen`;
}

export function euros(cents: number): string {
  return EUROS.format(cents / CENTS);
}

/** What a board still gets or gives, under a rule with a balance. */
export function balanceInWords(balance: number): string {
  if (balance === 0) return "gelijk";
  return balance > 0 ? `krijgt nog ${halfDays(balance)}` : `geeft nog ${halfDays(-balance)}`;
}

/** What a board still gets or pays, under a rule with an amount. */
export function amountInWords(cents: number): string {
  if (cents === 0) return "niets";
  return cents > 0 ? `ontvangt ${euros(cents)}` : `betaalt ${euros(-cents)}`;
}
