/** Builds `src/early.ts` as a script of its own and names it in the page, before the app. */
import type { Plugin } from "vite";

const FILE = "early.js";

export function earlyScript(): Plugin {
  return {
    name: "early-script",
    apply: "build",
    buildStart() {
      this.emitFile({ type: "chunk", id: "src/early.ts", fileName: FILE });
    },
    transformIndexHtml: {
      order: "post",
      handler: () => [
        {
          tag: "script",
          attrs: { type: "module", async: true, src: `/${FILE}` },
          injectTo: "head-prepend",
        },
      ],
    },
  };
}
