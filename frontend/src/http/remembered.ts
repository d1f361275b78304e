/** The last answers of the server on this device: a screen opens at once and without a connection, for this person only. */

const PREFIX = "of-me:";
const KEEP_HOURS = 72;

type Kept = { at: number; answer: unknown };

export function remember(name: string, answer: unknown, now: Date = new Date()): void {
  const kept: Kept = { at: now.getTime(), answer };
  try {
    localStorage.setItem(`${PREFIX}${name}`, JSON.stringify(kept));
  } catch {
    // A full or closed store costs only this convenience.
  }
}

/** What was remembered under this name, as it was stored; nothing when it is too old to be of use. */
export function remembered(name: string, now: Date = new Date()): unknown {
  return keptAs(name, now)?.answer;
}

/** When that answer came, in milliseconds; 0 when there is none. */
export function rememberedAt(name: string, now: Date = new Date()): number {
  return keptAs(name, now)?.at ?? 0;
}

function keptAs(name: string, now: Date): Kept | undefined {
  const text = localStorage.getItem(`${PREFIX}${name}`);
  if (text === null) return undefined;
  const kept = parsed(text);
  if (kept === undefined || now.getTime() - kept.at > KEEP_HOURS * 3_600_000) {
    localStorage.removeItem(`${PREFIX}${name}`);
    return undefined;
  }
  return kept;
}

/** Everything goes with the person. */
export function forgetRemembered(): void {
  for (const name of Object.keys(localStorage)) {
    if (name.startsWith(PREFIX)) localStorage.removeItem(name);
  }
}

function parsed(text: string): Kept | undefined {
  try {
    const value = JSON.parse(text) as Partial<Kept> | null;
    return typeof value?.at === "number" ? (value as Kept) : undefined;
  } catch {
    return undefined;
  }
}
