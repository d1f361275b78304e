import { expect, it } from "vitest";

import { quietWorker } from "./quietWorker.ts";

function called(hook: unknown, config: object): unknown {
  return (hook as (config: object) => unknown)(config);
}

it("gives the worker the log level of the build around it", () => {
  const { around, within } = quietWorker();

  called(around.configResolved, { logLevel: "error" });

  expect(called(within.config, {})).toEqual({ logLevel: "error" });
});

it("leaves a build that was asked nothing as it is", () => {
  expect(called(quietWorker().within.config, {})).toEqual({});
});

it("asks for one file in the word that is not warned about", () => {
  const output = { entryFileNames: "sw.mjs", inlineDynamicImports: true };

  called(quietWorker().within.config, { build: { rollupOptions: { output } } });

  expect(output).toEqual({ entryFileNames: "sw.mjs", codeSplitting: false });
});
