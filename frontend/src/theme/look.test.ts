import { beforeEach, expect, it, vi } from "vitest";

import { chooseLook, chosenLook, followLook } from "@/theme/look";

let night = false;
let changed: () => void = () => undefined;

beforeEach(() => {
  localStorage.clear();
  night = false;
  vi.stubGlobal("matchMedia", () => ({
    get matches() {
      return night;
    },
    addEventListener: (_kind: string, heard: () => void) => {
      changed = heard;
    },
  }));
});

function shown() {
  return document.documentElement.dataset["look"];
}

it("follows the device, also when evening falls", () => {
  followLook();
  expect(shown()).toBe("light");

  night = true;
  changed();

  expect(shown()).toBe("dark");
});

it("keeps what the person chose, whatever the device says", () => {
  night = true;
  followLook();
  chooseLook("light");
  changed();

  expect([shown(), chosenLook()]).toEqual(["light", "light"]);
  chooseLook("device");
  expect([shown(), chosenLook()]).toEqual(["dark", "device"]);
});
