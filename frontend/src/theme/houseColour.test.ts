import { beforeEach, expect, it } from "vitest";

import { showHouseColour } from "@/theme/houseColour";

beforeEach(() => {
  localStorage.clear();
  document.documentElement.removeAttribute("data-house");
  document.head.innerHTML = '<meta name="theme-color" content="#123a37" />';
  document.body.style.setProperty("--pool-board", "#183651");
});

it("shows the colour of the region, keeps it for the next start, and tells the browser", () => {
  showHouseColour("water");

  expect(document.documentElement.dataset["house"]).toBe("water");
  expect(localStorage.getItem("house-colour")).toBe("water");
  expect(document.querySelector("meta")?.content).toBe("#183651");
});

it("goes back to the first colour and keeps nothing", () => {
  showHouseColour("water");

  showHouseColour("chalkboard");

  expect(document.documentElement.dataset["house"]).toBeUndefined();
  expect(localStorage.getItem("house-colour")).toBeNull();
});
