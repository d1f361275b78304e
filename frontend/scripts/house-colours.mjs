/**
 * Writes `src/theme/house-colours.css`: the colours a region can choose, from our own and a hue. Run
 * `npm run house-colours` after changing a colour of the theme, or to add one here (and to `HouseColour` in the API).
 *
 * Every colour keeps the luminance of the one it stands in for. So what is readable on what (WCAG counts in luminance)
 * stays so in each of them; `src/theme/house-colours.test.ts` measures it.
 */
import { readFile, writeFile } from "node:fs/promises";

import { clampChroma, converter, formatHex, wcagLuminance } from "culori";

/** Hue in degrees of OKLCH, and how much more or less colour than the green of the board. */
const HOUSES = {
  water: { hue: 248, strength: 1.35 },
  heather: { hue: 320, strength: 1.35 },
  clay: { hue: 48, strength: 1.1 },
  slate: { hue: 262, strength: 0.42 },
};

const ACCENT = "--basis-color-accent-1-";
const SWAPPED = [
  "--pool-board",
  "--pool-board-raised",
  "--pool-board-line",
  "--pool-chalk-soft",
  "--pool-on-accent-soft",
  ...["bg-subtle", "bg-default", "bg-hover", "bg-active"].map((step) => ACCENT + step),
  ...["border-subtle", "border-default", "border-hover", "border-active"].map(
    (step) => ACCENT + step,
  ),
  ...["subtle", "default", "hover", "active", "document"].map((step) => `${ACCENT}color-${step}`),
  ...["document", "subtle", "default", "hover", "active"].map(
    (step) => `${ACCENT}inverse-bg-${step}`,
  ),
];

const theme = new URL("../src/theme/", import.meta.url);
const toOklch = converter("oklch");

const light = await tokensOf("pool-theme.css");
const dark = await tokensOf("dark.css");
const blocks = Object.entries(HOUSES).flatMap(([name, house]) => [
  block(`[data-house="${name}"] .pool-theme`, light, house),
  block(`[data-look="dark"][data-house="${name}"] .pool-theme`, dark, house),
]);
/** One colour of each, for the dots to choose from. */
const sample = light.get(`${ACCENT}color-default`);
const samples = Object.entries(HOUSES).map(
  ([name, house]) => `  --pool-house-${name}: ${turned(sample, house)};\n`,
);
const choices = `.pool-theme {\n  --pool-house-chalkboard: ${sample};\n${samples.join("")}}\n`;
await writeFile(
  new URL("house-colours.css", theme),
  "/* The colours of regions. Made by `npm run house-colours` from the theme; do not edit. */\n" +
    [choices, ...blocks].join("\n"),
);

/** The tokens of a file that are a colour of their own. */
async function tokensOf(file) {
  const text = await readFile(new URL(file, theme), "utf8");
  return new Map([...text.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map((one) => one.slice(1, 3)));
}

function block(selector, tokens, house) {
  const lines = SWAPPED.filter((token) => tokens.has(token)).map(
    (token) => `  ${token}: ${turned(tokens.get(token), house)};\n`,
  );
  return `${selector} {\n${lines.join("")}}\n`;
}

/** The same luminance in another hue: the lightness that gives it is sought by halving. */
function turned(hex, { hue, strength }) {
  const { c } = toOklch(hex);
  const aim = wcagLuminance(hex);
  let [low, high] = [0, 1];
  let found = hex;
  for (let step = 0; step < 30; step += 1) {
    const middle = (low + high) / 2;
    found = formatHex(clampChroma({ mode: "oklch", l: middle, c: c * strength, h: hue }, "oklch"));
    if (wcagLuminance(found) < aim) low = middle;
    else high = middle;
  }
  return found;
}
