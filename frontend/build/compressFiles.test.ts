import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { expect, it } from "vitest";

import { compressAll } from "./compressFiles.ts";

it("writes both forms of a script beside it, and leaves pictures and small files alone", async () => {
  const directory = await mkdtemp(join(tmpdir(), "compress-"));
  try {
    const script = "const greeting = 'goedemorgen';\n".repeat(100);
    await writeFile(join(directory, "app.js"), script);
    await writeFile(join(directory, "small.js"), "1;");
    await writeFile(join(directory, "icon.png"), Buffer.alloc(5_000));

    await compressAll(directory);

    expect((await readdir(directory)).sort()).toEqual([
      "app.js",
      "app.js.br",
      "app.js.gz",
      "icon.png",
      "small.js",
    ]);
    expect(gunzipSync(await readFile(join(directory, "app.js.gz"))).toString()).toBe(script);
    expect(brotliDecompressSync(await readFile(join(directory, "app.js.br"))).toString()).toBe(
      script,
    );
  } finally {
    await rm(directory, { recursive: true });
  }
});
