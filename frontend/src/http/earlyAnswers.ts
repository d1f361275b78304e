/** What was asked before the app was there; see `early.ts`. */

declare global {
  interface Window {
    earlyAnswers?: Map<string, Promise<Response>>;
  }
}

/** The answer to this question when it was asked early: once, because the next time it is old. */
export function takeEarlyAnswer(url: string): Promise<Response> | undefined {
  const answer = window.earlyAnswers?.get(url);
  window.earlyAnswers?.delete(url);
  return answer;
}
