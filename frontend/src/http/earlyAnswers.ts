/** What was asked before the app was there; see `early.ts`. */

declare global {
  interface Window {
    earlyAnswers?: Map<string, Promise<Response>>;
  }
}

// The app is there now: a script that comes after it asks nothing early any more (see `early.ts`).
window.earlyAnswers ??= new Map();

/** What nobody took while the first screen was gathered is old from then on: it may even be of before signing in. */
export function forgetEarlyAnswers(): void {
  window.earlyAnswers?.clear();
}

/** The answer to this question when it was asked early: once, because the next time it is old. */
export function takeEarlyAnswer(url: string): Promise<Response> | undefined {
  const answer = window.earlyAnswers?.get(url);
  window.earlyAnswers?.delete(url);
  return answer;
}
