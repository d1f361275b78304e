/**
 * Writes the types of the published API: `npm run api-types`. With `--check` it writes nothing and fails when
 * what is kept is not what the API says now. The API is asked of Django itself; give a file to use that instead.
 */
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import openapiTS, { astToString } from "openapi-typescript";

const HEADING = "/** Made from the published API by `npm run api-types`; do not edit. */\n";
const TARGET = new URL("../src/http/schema.d.ts", import.meta.url);
const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const given = process.argv.slice(2).filter((word) => word !== "--check");
const types = HEADING + astToString(await typesOf(given[0]));

if (process.argv.includes("--check")) {
  if ((await readFile(TARGET, "utf8")) !== types) {
    process.stderr.write("src/http/schema.d.ts is not what the API says now: npm run api-types\n");
    process.exitCode = 1;
  }
} else await writeFile(TARGET, types);

async function typesOf(file) {
  if (file !== undefined) return read(resolve(file));
  const directory = await mkdtemp(join(tmpdir(), "openapi-"));
  try {
    const made = join(directory, "openapi.json");
    publish(made);
    return await read(made);
  } finally {
    await rm(directory, { recursive: true });
  }
}

function read(file) {
  return openapiTS(pathToFileURL(file), { alphabetize: true });
}

function publish(file) {
  const python = process.env["PYTHON"] ?? join(ROOT, ".venv", "bin", "python");
  execFileSync(python, ["manage.py", "spectacular", "--format", "openapi-json", "--file", file], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      DJANGO_SETTINGS_MODULE: "config.settings.test",
      PYTHONPATH: `${ROOT}:${join(ROOT, "platform")}`,
      PYTHONWARNINGS: "ignore",
    },
  });
}
