/** The coming work as it was last seen on this device: a bicycle has no reception. */
import { remember, remembered, rememberedAt } from "@/http/remembered";
import type { AssignmentCard, Page } from "@/http/types";
import { distinctDays } from "@/requests/words";

const COMING = "assignments-coming";

export type Remembered<Answer> = { answer: Answer; at: number };

export function rememberComing(page: Page<AssignmentCard>): void {
  remember(COMING, page);
}

/** Without what is over by now. "Nothing planned" is only said by the server, never by what was seen before. */
export function rememberedComing(today: string): Remembered<Page<AssignmentCard>> | undefined {
  const page = remembered(COMING) as Page<AssignmentCard> | undefined;
  const results = page?.results.filter(
    (card) => (distinctDays(card.periods).at(-1) ?? "") >= today,
  );
  if (page === undefined || results === undefined || results.length === 0) return undefined;
  return { answer: { ...page, results, total: results.length }, at: rememberedAt(COMING) };
}

export function rememberCard(card: AssignmentCard): void {
  remember(nameOf(card.id), card);
}

/** The card as it was opened before, or as it stood in the list; the last of the two. */
export function rememberedCard(id: number): Remembered<AssignmentCard> | undefined {
  const opened = remembered(nameOf(id)) as AssignmentCard | undefined;
  const list = remembered(COMING) as Page<AssignmentCard> | undefined;
  const listed = list?.results.find((card) => card.id === id);
  const found = [
    { answer: opened, at: rememberedAt(nameOf(id)) },
    { answer: listed, at: rememberedAt(COMING) },
  ].filter((one): one is Remembered<AssignmentCard> => one.answer !== undefined);
  return found.sort((left, right) => right.at - left.at)[0];
}

function nameOf(id: number): string {
  return `assignment-${id}`;
}
