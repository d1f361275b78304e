/** Writes the types of the published API: `npm run api-types [address or file]`; default is the running server. */
import { writeFile } from "node:fs/promises";

import openapiTS, { astToString } from "openapi-typescript";

const source = process.argv[2] ?? "http://127.0.0.1:8000/api/v1/openapi.json";
const address = /^https?:/.test(source) ? source : new URL(source, `file://${process.cwd()}/`);
const heading = "/** Made from the published API by `npm run api-types`; do not edit. */\n";

const tree = await openapiTS(new URL(address), { alphabetize: true });
await writeFile(new URL("../src/http/schema.d.ts", import.meta.url), heading + astToString(tree));
