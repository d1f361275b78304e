/** The unfinished request of a person, kept on their device so that a closed app loses nothing. */
import type { RequestDraft } from "@/requests/form/draft";
import { isoDay } from "@/ui/format";

/** An old draft would ask for a morning that has passed. */
const KEEP_HOURS = 12;
const FORM = 1;
const PREFIX = "request-draft-of-";

type Kept = { form: number; at: number; draft: RequestDraft };

export function keepDraft(personId: number, draft: RequestDraft, now: Date): void {
  const kept: Kept = { form: FORM, at: now.getTime(), draft };
  try {
    localStorage.setItem(keyOf(personId), JSON.stringify(kept));
  } catch {
    // A full or closed store costs only this convenience.
  }
}

/** The kept draft, without the days that have passed; nothing when it is too old or from another form. */
export function keptDraft(personId: number, now: Date): RequestDraft | undefined {
  const draft = freshAt(keyOf(personId), now);
  if (draft === undefined) return undefined;
  const today = isoDay(now);
  const days = draft.days.filter((day) => day >= today);
  return days.length === 0 ? undefined : { ...draft, days };
}

/**
 * Whoever's session ended finds their draft again when they come back; once somebody else is signed in it goes,
 * and a draft that is too old goes without anybody.
 */
export function forgetDraftsOfOthers(personId: number | undefined, now: Date): void {
  for (const name of Object.keys(localStorage)) {
    if (!name.startsWith(PREFIX)) continue;
    if (personId !== undefined && name !== keyOf(personId)) localStorage.removeItem(name);
    else freshAt(name, now);
  }
}

export function dropDraft(personId: number): void {
  localStorage.removeItem(keyOf(personId));
}

/** What is too old or unreadable leaves the device. */
function freshAt(name: string, now: Date): RequestDraft | undefined {
  const kept = parsed(localStorage.getItem(name));
  const isFresh = kept?.form === FORM && now.getTime() - kept.at <= KEEP_HOURS * 3_600_000;
  if (!isFresh) localStorage.removeItem(name);
  return isFresh ? kept.draft : undefined;
}

function parsed(text: string | null): Kept | undefined {
  try {
    const value = JSON.parse(text ?? "null") as Partial<Kept> | null;
    return value?.draft === undefined ? undefined : (value as Kept);
  } catch {
    return undefined;
  }
}

function keyOf(personId: number): string {
  return `${PREFIX}${personId}`;
}
