/** Asks allauth, over its headless addresses, and gives people our sentence for what it refuses. */
import { isSharedDevice } from "@/accounts/sharedDevice";
import { ApiProblem } from "@/http/errors";
import { send, type Answer, type Method } from "@/http/send";

const BASE = "/_allauth/browser/v1";

/** Answers with 401 too: that names the step that is still to come; and with 409: we are signed in already. */
export async function askAllauth(method: Method, path: string, body?: unknown): Promise<Answer> {
  const headers: Record<string, string> = isSharedDevice() ? { "X-Shared-Device": "1" } : {};
  const answer = await send(`${BASE}${path}`, { method, body, headers });
  if (answer.status >= 400 && answer.status !== 401 && answer.status !== 409) {
    throw new Refused(answer);
  }
  return answer;
}

/** The part of an answer that matters. */
export function dataOf(answer: Answer): unknown {
  return (answer.body as { data: unknown }).data;
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
class Refused extends ApiProblem {
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
