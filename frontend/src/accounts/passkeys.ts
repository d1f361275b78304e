/** Passkeys: signing in with one, and keeping those of one's own account. */
import { askAllauth, dataOf } from "@/accounts/allauth";
import { ask, stepOf, type SignInStep } from "@/accounts/signIn";
import {
  makePasskey,
  signWithPasskey,
  type CreationOptions,
  type RequestOptions,
} from "@/accounts/webauthn";
import type { Answer, Method } from "@/http/send";

const OWN = "/account/authenticators/webauthn";

export type Passkey = {
  id: number;
  name: string;
  /** Seconds, as allauth counts. */
  created_at: number;
  last_used_at: number | null;
};

/** The server wants to see again who is there, in one of these ways, before this account is changed. */
export class WhoIsThere extends Error {
  override readonly name = "WhoIsThere";
  constructor(readonly ways: readonly ("password" | "passkey")[]) {
    super("Laat eerst zien dat jij het bent.");
  }
}

export async function signInWithPasskey(): Promise<SignInStep> {
  const options = (dataOf(await ask("GET", "/auth/webauthn/login")) as Asked).request_options;
  const credential = await signWithPasskey(options.publicKey);
  return stepOf(await ask("POST", "/auth/webauthn/login", { credential }));
}

export async function ownPasskeys(): Promise<Passkey[]> {
  const answer = await change("GET", "/account/authenticators");
  const all = dataOf(answer) as (Passkey & { type: string })[];
  return all.filter(({ type }) => type === "webauthn");
}

export async function addPasskey(name: string): Promise<void> {
  const answer = await change("GET", `${OWN}?passwordless`);
  const { creation_options: options } = dataOf(answer) as {
    creation_options: { publicKey: CreationOptions };
  };
  const credential = await makePasskey(options.publicKey);
  await change("POST", OWN, { name, credential });
}

export async function renamePasskey(id: number, name: string): Promise<void> {
  await change("PUT", OWN, { id, name });
}

export async function removePasskey(id: number): Promise<void> {
  await change("DELETE", OWN, { authenticators: [id] });
}

export async function showPassword(password: string): Promise<void> {
  await change("POST", "/auth/reauthenticate", { password });
}

export async function showPasskey(): Promise<void> {
  const options = dataOf(await change("GET", "/auth/webauthn/reauthenticate")) as Asked;
  const credential = await signWithPasskey(options.request_options.publicKey);
  await change("POST", "/auth/webauthn/reauthenticate", { credential });
}

/** In which ways this person can show who they are without signing in anew. */
export async function waysToShow(): Promise<("password" | "passkey")[]> {
  const { user } = dataOf(await change("GET", "/auth/session")) as {
    user: { has_usable_password: boolean };
  };
  const passkeys = await ownPasskeys();
  return [
    ...(user.has_usable_password ? (["password"] as const) : []),
    ...(passkeys.length > 0 ? (["passkey"] as const) : []),
  ];
}

type Asked = { request_options: { publicKey: RequestOptions } };
type Flow = { id: string; types?: string[] };

async function change(method: Method, path: string, body?: unknown): Promise<Answer> {
  const answer = await askAllauth(method, path, body);
  if (answer.status !== 401) return answer;
  const { flows } = dataOf(answer) as { flows: Flow[] };
  throw new WhoIsThere([
    ...(flows.some(({ id }) => id === "reauthenticate") ? (["password"] as const) : []),
    ...(flows.some(({ types }) => types?.includes("webauthn")) ? (["passkey"] as const) : []),
  ]);
}
