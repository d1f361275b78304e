/** The colour of the region a person works in. It is kept on the device: `early.ts` shows it before that is known. */
import { useEffect } from "react";

import type { HouseColour } from "@/http/types";

/** What a region has that chose no other; the styles know it without a name. */
export const FIRST_COLOUR: HouseColour = "chalkboard";

const KEY = "house-colour";

export function useHouseColour(colour: HouseColour = FIRST_COLOUR): void {
  useEffect(() => showHouseColour(colour), [colour]);
}

export function showHouseColour(colour: HouseColour): void {
  const { dataset } = document.documentElement;
  if (colour === FIRST_COLOUR) {
    localStorage.removeItem(KEY);
    delete dataset["house"];
  } else {
    localStorage.setItem(KEY, colour);
    dataset["house"] = colour;
  }
  // The bar of the telephone above the page goes along with the board.
  const board = getComputedStyle(document.body).getPropertyValue("--pool-board").trim();
  const bar = document.querySelector('meta[name="theme-color"]');
  if (board !== "") bar?.setAttribute("content", board);
}
