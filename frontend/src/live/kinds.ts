/** The closed list of things the server hints about; a hint carries no content, only that it changed. */

export const LIVE_KINDS = [
  "request",
  "offer",
  "assignment",
  "swap",
  "notice",
  "import",
  "morning_plan",
  "substitute",
  "decision",
  "seat",
  "meeting",
  "mandate",
  "escalation",
  "region",
  "agreement",
  "reference_date",
  "shortage_report",
  "challenge",
  "plan_version",
  "measure",
  "message",
  "membership",
] as const;

export type LiveKind = (typeof LIVE_KINDS)[number];

export type Hint = { kind: LiveKind; id: number; version: number };

/** The server itself could not hear for a while, so that hints may have been missed. */
export const RESYNC = "resync";

/** Read a message of the socket; anything that is not a hint (a pong, a later kind) gives nothing. */
export function hintOf(message: unknown): Hint | typeof RESYNC | undefined {
  if (typeof message !== "string") return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(message);
  } catch {
    return undefined;
  }
  if (typeof parsed !== "object" || parsed === null) return undefined;
  const { kind, id, version } = parsed as Record<string, unknown>;
  if (kind === RESYNC) return RESYNC;
  if (!LIVE_KINDS.some((known) => known === kind)) return undefined;
  if (typeof id !== "number" || typeof version !== "number") return undefined;
  return { kind: kind as LiveKind, id, version };
}
