/** Writes a brotli and a gzip form beside every built text file, so that the server only has to choose one. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const TEXT = /\.(?:js|css|svg|webmanifest)$/;
/** Below this a file fits in one packet anyway. */
const WORTH_IT_BYTES = 1_000;

export function compressFiles(): Plugin {
  let directory = "";
  return {
    name: "compress-files",
    apply: "build",
    configResolved: ({ build }) => {
      directory = build.outDir;
    },
    closeBundle: {
      // After the service worker, which is written last.
      order: "post",
      sequential: true,
      handler: async () => compressAll(directory),
    },
  };
}

/** Compress what is worth it and smaller for it. */
export async function compressAll(directory: string): Promise<void> {
  const found = await readdir(directory, { recursive: true });
  for (const name of found.filter((one) => TEXT.test(one))) {
    const path = join(directory, name);
    const content = await readFile(path);
    if (content.length < WORTH_IT_BYTES) continue;
    const [small, smaller] = await Promise.all([
      promisify(gzip)(content, { level: 9 }),
      promisify(brotliCompress)(content, {
        params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
      }),
    ]);
    await Promise.all([writeFile(`${path}.gz`, small), writeFile(`${path}.br`, smaller)]);
  }
}
