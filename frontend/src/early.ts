/** Runs before the app is there: asks the server for what the first screen behind a notice needs, while the app loads. */

// The first thing drawn has the colour of the region already; see `theme/houseColour`.
const house = localStorage.getItem("house-colour");
if (house !== null) document.documentElement.dataset["house"] = house;

/** Left to `http/earlyAnswers`, which every question passes. */
const answers = new Map<string, Promise<Response>>();

// Who left and could not tell the server must not come in again; see `accounts/leaving`. And when the app was there
// first, it asks by itself: an answer that nobody takes now would be taken later, as if it were new.
if (localStorage.getItem("leaving") === null && window.earlyAnswers === undefined) {
  ask("/api/v1/me");
  const offer = /^\/aanbod\/(\d+)$/.exec(location.pathname)?.[1];
  if (offer !== undefined) ask(`/api/v1/offers/${offer}`);
  // Behind the hash is a signed link, which brings its own offer.
  if (location.pathname === "/aanbod" && location.hash.length <= 1) {
    ask("/api/v1/offers?status=open&pageSize=50");
    ask("/api/v1/offers?status=waiting&pageSize=50");
    ask("/api/v1/swap-questions?pageSize=50");
  }
}
window.earlyAnswers ??= answers;

// The first of its kind loads the words of a language and the rules of a zone: now, while the app is on its way.
new Intl.DateTimeFormat("nl-NL", { timeZone: "Europe/Amsterdam", timeStyle: "short" }).format();

function ask(url: string): void {
  const answer = fetch(url, {
    credentials: "same-origin",
    headers: { Accept: "application/json" },
  });
  // Whoever wants it hears of a failure; when nobody does, it is none.
  answer.catch(() => undefined);
  answers.set(url, answer);
}
