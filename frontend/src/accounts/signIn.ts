/** Signing in, over the headless addresses of allauth. */
import { askAllauth } from "@/accounts/allauth";
import { finishLeaving } from "@/accounts/leaving";
import type { Answer, Method } from "@/http/send";

/** What is asked next; `done` means signed in. */
export type SignInStep = "done" | "code" | "second-factor" | "password";

/** Also sets the cookie with the cross-site token, for a page that came from the cache of the app. */
export async function currentStep(): Promise<SignInStep> {
  return stepOf(await ask("GET", "/auth/session"));
}

export async function signInWithPassword(email: string, password: string): Promise<SignInStep> {
  return stepOf(await ask("POST", "/auth/login", { email, password }));
}

/** Mail a code of one use; an unknown address gets the same answer. */
export async function requestCode(email: string): Promise<SignInStep> {
  return stepOf(await ask("POST", "/auth/code/request", { email }));
}

export async function confirmCode(code: string): Promise<SignInStep> {
  return stepOf(await ask("POST", "/auth/code/confirm", { code: code.trim() }));
}

export async function confirmSecondFactor(code: string): Promise<SignInStep> {
  return stepOf(await ask("POST", "/auth/2fa/authenticate", { code: code.replace(/\s/g, "") }));
}

/** Answers what comes next; also for the ways in that are not forms. */
export async function ask(method: Method, path: string, body?: unknown): Promise<Answer> {
  // The session of who left must be gone before anybody else comes in.
  await finishLeaving();
  return askAllauth(method, path, body);
}

type Flow = { id?: string; is_pending?: boolean };

export function stepOf(answer: Answer): SignInStep {
  if (answer.status === 200 || answer.status === 409) return "done";
  const data = (answer.body as { data?: { flows?: Flow[] } } | undefined)?.data;
  const pending = data?.flows?.find((flow) => flow.is_pending === true)?.id;
  if (pending === "login_by_code") return "code";
  if (pending === "mfa_authenticate") return "second-factor";
  return "password";
}
