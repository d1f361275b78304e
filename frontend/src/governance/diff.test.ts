import { expect, it } from "vitest";

import { diffOf } from "@/governance/diff";

const marked = (before: string, after: string) =>
  diffOf(before, after)
    .map(({ kind, text }) =>
      kind === "same" ? text : kind === "added" ? `+[${text}]` : `-[${text}]`,
    )
    .join("");

it("shows which words went and which came", () => {
  expect(marked("Nu is dat 1%.", "Nu is dat 2%.")).toBe("Nu is dat -[1%.]+[2%.]");
});

it("reads a stretch of changed words as one change", () => {
  expect(marked("We delen het werk nooit meer samen.", "We delen de zorg altijd samen.")).toBe(
    "We delen -[het werk nooit meer]+[de zorg altijd] samen.",
  );
});

it("finds what was put in between and what was added at the end", () => {
  expect(marked("een twee drie", "een en twee drie vier")).toBe("een +[en ]twee drie+[ vier]");
});

it("finds nothing in the same text, and everything in a new one", () => {
  expect(marked("Eerlijk delen.", "Eerlijk delen.")).toBe("Eerlijk delen.");
  expect(marked("", "Eerlijk delen.")).toBe("+[Eerlijk delen.]");
  expect(marked("Eerlijk delen.", "")).toBe("-[Eerlijk delen.]");
});

it("gives both texts back whatever they are", () => {
  const pieces = ["a", "b ", "c\n\n", " d", "e e", ""];
  for (const left of pieces)
    for (const right of pieces)
      for (const tail of pieces) {
        const [before, after] = [left + right + tail, tail + left];
        const parts = diffOf(before, after);
        const text = (kind: "added" | "removed") =>
          parts
            .filter((part) => part.kind === "same" || part.kind === kind)
            .map((part) => part.text)
            .join("");
        expect([text("removed"), text("added")]).toEqual([before, after]);
      }
});
