/** What was asked before the app was there; see `early.ts`. */

declare global {
  interface Window {
    earlyAnswers?: Map<string, Promise<Response>>;
  }
}

// The app is there now: a script that comes after it asks nothing early any more (see `early.ts`).
window.earlyAnswers ??= new Map();

/** So young an answer was gathered for the first screen, and is not asked a second time to draw it. */
export const JUST_ASKED_MS = 3_000;

/** What the first screen did not take is old from then on; unread it would hold a connection. */
export function forgetEarlyAnswers(): void {
  for (const answer of window.earlyAnswers?.values() ?? []) {
    answer.then(
      ({ body }) => body?.cancel(),
      () => undefined,
    );
  }
  window.earlyAnswers?.clear();
}

/** The answer to this question when it was asked early: once, because the next time it is old. */
export function takeEarlyAnswer(url: string): Promise<Response> | undefined {
  const answer = window.earlyAnswers?.get(url);
  window.earlyAnswers?.delete(url);
  return answer;
}
