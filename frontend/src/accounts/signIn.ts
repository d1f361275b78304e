/** Signing in, over the headless addresses of allauth. */
import { finishLeaving } from "@/accounts/leaving";
import { ApiProblem } from "@/http/errors";
import { send, type Answer, type Method } from "@/http/send";

const BASE = "/_allauth/browser/v1";

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

async function ask(method: Method, path: string, body?: unknown): Promise<Answer> {
  // The session of who left must be gone before anybody else comes in.
  await finishLeaving();
  const answer = await send(`${BASE}${path}`, { method, body });
  // 401 is not a refusal here: it names the step that is still to come. 409 says we are signed in already.
  if (answer.status >= 400 && answer.status !== 401 && answer.status !== 409) {
    throw new SignInRefused(answer);
  }
  return answer;
}

type Flow = { id?: string; is_pending?: boolean };

function stepOf(answer: Answer): SignInStep {
  if (answer.status === 200 || answer.status === 409) return "done";
  const data = (answer.body as { data?: { flows?: Flow[] } } | undefined)?.data;
  const pending = data?.flows?.find((flow) => flow.is_pending === true)?.id;
  if (pending === "login_by_code") return "code";
  if (pending === "mfa_authenticate") return "second-factor";
  return "password";
}

const SENTENCES: Record<string, string> = {
  email_password_mismatch: "Het e-mailadres of het wachtwoord klopt niet.",
  invalid_login: "Het e-mailadres of het wachtwoord klopt niet.",
  incorrect_code: "Deze code klopt niet. Kijk nog eens in je mail.",
  invalid: "Vul een geldig e-mailadres in.",
  required: "Dit veld is verplicht.",
  too_many_login_attempts: "Je hebt het te vaak geprobeerd. Wacht een paar minuten.",
  rate_limited: "Je vraagt dit te vaak. Wacht een paar minuten.",
  account_inactive: "Dit account is niet actief. Neem contact op met je poolplanner.",
  unknown_email: "Dit e-mailadres kennen we niet.",
};

/** Allauth names errors by code and field; people get our sentence for it. */
class SignInRefused extends ApiProblem {
  constructor(answer: Answer) {
    const given =
      (answer.body as { errors?: { code?: string; param?: string }[] } | undefined)?.errors ?? [];
    const errors = given.map(({ code, param }) => ({
      field: param ?? "",
      message: SENTENCES[code ?? ""] ?? "Dit klopt niet. Controleer wat je invulde.",
    }));
    const first = errors[0]?.message;
    super(answer.status, { errors, ...(first === undefined ? {} : { detail: first }) });
  }
}
