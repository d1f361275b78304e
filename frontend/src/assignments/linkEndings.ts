/** The last word on the link of a reminder, each honest about what is known. */
import { daysInWords } from "@/assignments/days";
import { isProblem } from "@/http/errors";
import type { CalledOff } from "@/http/types";
import type { Ending } from "@/offers/endings";
import { distinctDays } from "@/requests/words";

const OF_PROBLEM: Readonly<Record<string, Ending>> = {
  "assignment-off": {
    title: "Je hoeft niet te komen",
    text: "Deze invalbeurt staat niet meer op je naam: er is afgezegd, of een collega komt.",
  },
  "booked-again": {
    title: "Je bent opnieuw ingepland",
    text: "Deze link gaat over een eerdere afspraak. Je komt nu wel: log in om je invalbeurt te zien.",
  },
  "assignment-link-over": {
    title: "Deze dag is voorbij",
    text: "De link uit de herinnering werkt tot het einde van die dag. Log in om je invalbeurten te zien.",
  },
  "not-found": {
    title: "Deze link werkt niet",
    text: "We kennen deze link niet, of niet meer. Kijk of je de hele link hebt geopend, of log in.",
  },
};

/** Why there is nothing to see or to call off; nothing for a failure that can be tried again. */
export function endingOfLink(error: unknown): Ending | undefined {
  return isProblem(error) ? OF_PROBLEM[error.code] : undefined;
}

/** Somebody comes and cannot see it here: signing in is then the way to go, and not one more link. */
export function asksToSignIn(error: unknown): boolean {
  return isProblem(error) && error.code === "booked-again";
}

/** By the answer alone: what was asked for may be more than what was left. */
export function calledOff({ undone, periods }: CalledOff): Ending {
  const days = distinctDays(periods);
  const rest = days.length > 0 ? ` Je komt nog wel op ${daysInWords(days)}.` : "";
  return {
    title: days.length > 0 ? "Je hebt een deel afgezegd" : "Je hebt afgezegd",
    text: `De school weet het en we vragen meteen anderen.${rest}${undone ? " Dit telt niet als afzegging." : ""}`,
  };
}
