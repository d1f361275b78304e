/** Draws the icons of the installed app from one SVG; run `npm run icons` after changing the drawing. */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";

import { initWasm, Resvg } from "@resvg/resvg-wasm";

const icons = new URL("../public/icons/", import.meta.url);
const require = createRequire(import.meta.url);

/** The mark on its tile; a maskable icon fills the square, because the phone cuts the corners itself. */
function drawing({ corner, scale }) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">
  <rect width="512" height="512" rx="${corner}" fill="#123a37"/>
  <g transform="translate(256 256) scale(${scale}) translate(-256 -256)">
    <path d="M112 328c0-80 64-144 144-144s144 64 144 144" fill="none" stroke="#f4f8f6" stroke-width="48" stroke-linecap="round"/>
    <circle cx="256" cy="328" r="58" fill="#f6b93b"/>
  </g>
</svg>
`;
}

async function draw(name, size, options) {
  const image = new Resvg(drawing(options), { fitTo: { mode: "width", value: size } }).render();
  await writeFile(new URL(name, icons), image.asPng());
}

await initWasm(await readFile(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
await writeFile(new URL("icon.svg", icons), drawing({ corner: 116, scale: 1 }));
await draw("icon-192.png", 192, { corner: 116, scale: 1 });
await draw("icon-512.png", 512, { corner: 116, scale: 1 });
await draw("icon-maskable-512.png", 512, { corner: 0, scale: 0.78 });
await draw("apple-touch-icon.png", 180, { corner: 0, scale: 0.86 });
