/** Runs before every test file: an empty page and an empty memory. */
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });

// jsdom has no CSS; the lists under a search field name their options with it.
Object.defineProperty(globalThis, "CSS", {
  value: { escape: (text: string) => text.replace(/[^\w-]/g, "\\$&") },
});

// Nor dialogs of its own.
HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
  this.open = false;
};

afterEach(() => {
  cleanup();
  localStorage.clear();
});
