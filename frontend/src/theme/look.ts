/** Light or dark: what the device says, unless the person chose; the choice is kept on the device. */

export type Look = "device" | "light" | "dark";

const KEY = "look";
const NIGHT = "(prefers-color-scheme: dark)";

export function chosenLook(): Look {
  const kept = localStorage.getItem(KEY);
  return kept === "light" || kept === "dark" ? kept : "device";
}

export function chooseLook(look: Look): void {
  if (look === "device") localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, look);
  showLook();
}

/** Show the right look from the first moment, and follow the device when evening falls. */
export function followLook(): void {
  showLook();
  window.matchMedia(NIGHT).addEventListener("change", showLook);
}

function showLook(): void {
  const chosen = chosenLook();
  const device = window.matchMedia(NIGHT).matches ? "dark" : "light";
  document.documentElement.dataset["look"] = chosen === "device" ? device : chosen;
}
