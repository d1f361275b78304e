/** What the screens of messages say. */
import { OfflineError, sentenceOf } from "@/http/errors";
import type { Message, MessageBox, ReadySentence } from "@/messages/queries";
import { countOf, formatDayAndTime, formatTime, isoDay } from "@/ui/format";

export const MOST_CHARACTERS = 200;
export const MOST_MINUTES = 120;

export const NOT_HERE =
  "Alleen praktisch: waar, hoe laat, wat je meeneemt. Schrijf hier niets over gezondheid, ook niet over een ander, " +
  "geen naam van een collega en niets over leerlingen.";

const READERS: Record<MessageBox["ownSide"], string> = {
  substitute: "Alleen jij en de school lezen dit. Een maand na je werk zijn de berichten weg.",
  school:
    "Alleen jullie school en deze invaller lezen dit. Een maand na het werk zijn de berichten weg.",
};

export function whoReads(side: MessageBox["ownSide"]): string {
  return READERS[side];
}

export function emptyLine(side: MessageBox["ownSide"]): string {
  return side === "substitute"
    ? "Nog geen berichten. Wil je iets weten of zeggen? Kies een zin."
    : "Nog geen berichten. Wat moet de invaller weten? Kies een zin.";
}

export function unreadLine(count: number): string {
  return countOf(count, "nieuw bericht", "nieuwe berichten");
}

/** The question above the field of a sentence. */
export function questionOf(sentence: ReadySentence): string {
  if (sentence.asks === "minutes") return "Hoeveel minuten later?";
  if (sentence.asks === "text") return "Je bericht";
  return sentence.sentence === "i_arrive_at" ? "Hoe laat ben je er?" : "Hoe laat begint de groep?";
}

/** "Leonie de Vries, vandaag 07:31" */
export function headOf(message: Message, now: Date): string {
  return `${message.sentByName}, ${formatDayAndTime(message.sentAt, now)}`;
}

/** "gelezen om 07:31", with the day when that was another one. */
export function readLine(message: Message, now: Date): string {
  if (message.readAt === null) return "nog niet gelezen";
  const today = isoDay(message.readAt) === isoDay(now);
  return today
    ? `gelezen om ${formatTime(message.readAt)}`
    : `gelezen ${formatDayAndTime(message.readAt, now)}`;
}

/** A message is never kept for later, so offline it says that it did not go. */
export function whyNotSent(error: unknown): string {
  return error instanceof OfflineError
    ? "Je bent offline. We bewaren een bericht niet voor later: dan klopt het vaak niet meer. Probeer het opnieuw, of bel."
    : sentenceOf(error);
}
