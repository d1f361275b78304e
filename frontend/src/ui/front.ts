/** Where lists that open must open: in the dialog in front, for behind it nothing can be pressed, else in the page. */
import { createContext, use } from "react";

export const FrontContext = createContext<HTMLElement | null>(null);

const MAIN = "inhoud";

/** For `<Popover {...usePopoverPlace()}>`: what is in the main part of the page belongs to a landmark. */
export function usePopoverPlace(): { UNSTABLE_portalContainer?: HTMLElement } {
  const place = use(FrontContext) ?? document.getElementById(MAIN);
  return place === null ? {} : { UNSTABLE_portalContainer: place };
}

/**
 * Keep the page readable while a list under a search field is open. The library hides all the rest from screen
 * readers, and leaves links in it that the keyboard still reaches; a list that closes on leaving needs no such wall.
 */
export function keepPageReadable(open: boolean): void {
  document.getElementById("root")?.toggleAttribute("data-react-aria-top-layer", open);
}
