/** Lets the service worker, which is a build inside the build, say no more than the build around it was asked to. */
import type { LogLevel, Plugin } from "vite";

export function quietWorker(): { around: Plugin; within: Plugin } {
  let asked: LogLevel | undefined;
  return {
    around: {
      name: "quiet-worker:around",
      configResolved({ logLevel }) {
        asked = logLevel;
      },
    },
    within: {
      name: "quiet-worker:within",
      config(config) {
        inOneFile(config as { build?: Written });
        return asked === undefined ? {} : { logLevel: asked };
      },
    },
  };
}

/** As the plugin writes it: in words that the bundler still reads, and warns about. */
type Written = { rollupOptions?: { output?: Record<string, unknown> } };

/** In the word that it has for one file now. */
function inOneFile({ build }: { build?: Written }): void {
  const output = build?.rollupOptions?.output;
  if (output === undefined) return;
  delete output["inlineDynamicImports"];
  output["codeSplitting"] = false;
}
