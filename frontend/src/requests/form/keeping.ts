/** The unfinished request of a person, kept on their device so that a closed app loses nothing. */
import type { RequestDraft } from "@/requests/form/draft";
import { isoDay } from "@/ui/format";

/** An old draft would ask for a morning that has passed. */
const KEEP_HOURS = 12;
const FORM = 1;

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
  const text = localStorage.getItem(keyOf(personId));
  if (text === null) return undefined;
  const kept = parsed(text);
  if (kept?.form !== FORM) return undefined;
  if (now.getTime() - kept.at > KEEP_HOURS * 3_600_000) return undefined;
  const today = isoDay(now);
  const days = kept.draft.days.filter((day) => day >= today);
  return days.length === 0 ? undefined : { ...kept.draft, days };
}

export function dropDraft(personId: number): void {
  localStorage.removeItem(keyOf(personId));
}

function parsed(text: string): Kept | undefined {
  try {
    const value = JSON.parse(text) as Partial<Kept> | null;
    return value?.draft === undefined ? undefined : (value as Kept);
  } catch {
    return undefined;
  }
}

function keyOf(personId: number): string {
  return `request-draft-of-${personId}`;
}
