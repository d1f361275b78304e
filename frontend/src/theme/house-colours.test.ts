/** What is readable in our own colours is readable in those of every region, by day and by night. */
import { readFileSync } from "node:fs";

import { wcagContrast } from "culori";
import { describe, expect, it } from "vitest";

const ACCENT = "--basis-color-accent-1-";
const CHALK = "--pool-chalk";
const MARKED = 3;
const READ = 4.5;

/** What stands on what, and how much it must differ: words more than marks and edges (WCAG 1.4.3 and 1.4.11). */
const ALWAYS: readonly [string, string, number][] = [
  [CHALK, "--pool-board", READ],
  [CHALK, "--pool-board-raised", READ],
  ["--pool-chalk-soft", "--pool-board", READ],
  ["--pool-chalk-soft", "--pool-board-raised", READ],
  ["--pool-marigold", "--pool-board", MARKED],
  ["--pool-marigold", "--pool-board-raised", MARKED],
  [`${ACCENT}border-default`, "--pool-sheet", MARKED],
  ["--pool-on-accent", `${ACCENT}color-default`, READ],
  ["--pool-on-accent", `${ACCENT}color-hover`, READ],
  ["--pool-on-accent-soft", `${ACCENT}color-default`, READ],
  ...["default", "hover", "active"].map((step): [string, string, number] => [
    `${ACCENT}inverse-color-${step}`,
    `${ACCENT}inverse-bg-${step}`,
    READ,
  ]),
  ...["--pool-sheet", "--pool-ground", `${ACCENT}bg-subtle`, `${ACCENT}bg-default`].flatMap(
    (ground): [string, string, number][] =>
      ["color-default", "color-hover", "color-active", "color-document"].map((step) => [
        ACCENT + step,
        ground,
        READ,
      ]),
  ),
];

const themes = ["pool-theme.css", "dark.css", "house-colours.css"].map((file) =>
  readFileSync(`src/theme/${file}`, "utf8"),
);
const blocks = blocksOf(themes.join("\n"));
const houses = ["chalkboard", "water", "heather", "clay", "slate"];

describe.each(houses)("the colour %s", (house) => {
  it.each(["light", "dark"])("is readable when it is %s", (look) => {
    const tokens = tokensOf(house, look);
    const low = ALWAYS.flatMap(([ink, ground, least]) => {
      const contrast = wcagContrast(colour(tokens, ink), colour(tokens, ground));
      return contrast < least ? [`${ink} on ${ground}: ${contrast.toFixed(2)}`] : [];
    });

    expect(low).toEqual([]);
  });

  it("is one that can be told from the others", () => {
    const own = colour(tokensOf(house, "light"), `--pool-house-${house}`);
    const others = houses.filter((other) => other !== house);

    for (const other of others)
      expect(colour(tokensOf(other, "light"), `--pool-house-${other}`)).not.toBe(own);
  });
});

it("has for every colour the same tokens, by day and by night", () => {
  const names = (selector: string) => [...(blocks.get(selector)?.keys() ?? [])];
  for (const house of houses.slice(1)) {
    expect(names(`[data-house="${house}"] .pool-theme`)).toEqual(
      names('[data-house="water"] .pool-theme'),
    );
    const night = `[data-look="dark"][data-house="${house}"] .pool-theme`;
    // What is swapped by day and has a value of its own by night is swapped by night too.
    const swapped = names(`[data-house="${house}"] .pool-theme`);
    const dark = names('[data-look="dark"] .pool-theme');
    expect(names(night)).toEqual(
      expect.arrayContaining(swapped.filter((token) => dark.includes(token))),
    );
  }
});

function tokensOf(house: string, look: string): Map<string, string> {
  const selectors = [
    ".pool-theme",
    ...(look === "dark" ? ['[data-look="dark"] .pool-theme'] : []),
    `[data-house="${house}"] .pool-theme`,
    ...(look === "dark" ? [`[data-look="dark"][data-house="${house}"] .pool-theme`] : []),
  ];
  return new Map(selectors.flatMap((selector) => [...(blocks.get(selector) ?? [])]));
}

/** Follow what refers to another token. */
function colour(tokens: Map<string, string>, token: string): string {
  const value = tokens.get(token);
  if (value === undefined) throw new Error(`${token} is not a token`);
  const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  return other === undefined ? value : colour(tokens, other);
}

function blocksOf(text: string): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const [, selector = "", body = ""] of text.matchAll(/^([^\s{}@/][^{}]*) \{([^}]*)\}/gm)) {
    const tokens = found.get(selector) ?? new Map<string, string>();
    for (const [, token = "", value = ""] of body.matchAll(/(--[\w-]+): ([^;]+);/g))
      tokens.set(token, value);
    found.set(selector, tokens);
  }
  return found;
}
