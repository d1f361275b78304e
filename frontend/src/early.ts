/** Runs before the app is there: asks the server for what the first screen behind a notice needs, while the app loads. */

/** Left to `http/earlyAnswers`, which every question passes. */
const answers = new Map<string, Promise<Response>>();

// Who left and could not tell the server must not come in again; see `accounts/leaving`.
if (localStorage.getItem("leaving") === null) {
  ask("/api/v1/me");
  const offer = /^\/aanbod\/(\d+)$/.exec(location.pathname)?.[1];
  if (offer !== undefined) ask(`/api/v1/offers/${offer}`);
}
Object.assign(window, { earlyAnswers: answers });

function ask(url: string): void {
  const answer = fetch(url, {
    credentials: "same-origin",
    headers: { Accept: "application/json" },
  });
  // Whoever wants it hears of a failure; when nobody does, it is none.
  answer.catch(() => undefined);
  answers.set(url, answer);
}
