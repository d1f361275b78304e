/** What the page and the worker say to each other about answers to offers that were given without a connection. */

export type GivenAnswer = "acceptance" | "refusal";

/** One answer that was kept: it still waits, or it was sent and this is what the server said. */
export type KeptAnswer = {
  offerId: number;
  answer: GivenAnswer;
  /** When the person gave it, in milliseconds. */
  madeAt: number;
  /** Whose it is; the id of a person. */
  maker: string | null;
  /** Of a yes to a part: which periods of the offer; the whole says nothing. */
  periods?: readonly number[];
  sent?: {
    at: number;
    /** "taken", or the code of the refusal. */
    said: string;
  };
};

export type AskWorker =
  | { type: "send-kept-answers"; csrfToken: string | undefined }
  | { type: "list-kept-answers" }
  | { type: "take-back-answer"; offerId: number }
  | { type: "forget-kept-answers" };

/** A hint, not a document: the page asks for the list. `answer` comes with it when it was just sent. */
export type AnswerHint = { type: "kept-answers-changed"; answer?: KeptAnswer };

const PATH = /^\/api\/v1\/offers\/(\d+)\/(acceptance|refusal)$/;

/** Which answer a request carries; nothing when it carries none. */
export function answerOf(address: string): Pick<KeptAnswer, "offerId" | "answer"> | undefined {
  const found = PATH.exec(new URL(address).pathname);
  if (found === null) return undefined;
  return { offerId: Number(found[1]), answer: found[2] as GivenAnswer };
}

/** The periods that a yes was for; nothing when it was for the whole, or when it was no yes. */
export async function periodsOf(request: Request): Promise<Pick<KeptAnswer, "periods">> {
  const said: unknown = await request
    .clone()
    .json()
    .catch(() => null);
  const periods = (said as { periods?: unknown } | null)?.periods;
  return Array.isArray(periods) ? { periods: periods.filter(Number.isInteger) } : {};
}

/** The periods that a yes got, which may be fewer than it asked for; nothing when it is no card of an assignment. */
export async function bookedBy(
  given: GivenAnswer,
  answer: Response | undefined,
): Promise<Pick<KeptAnswer, "periods">> {
  if (given !== "acceptance" || answer?.ok !== true) return {};
  const card: unknown = await answer
    .clone()
    .json()
    .catch(() => null);
  const rows = (card as { periods?: unknown } | null)?.periods;
  if (!Array.isArray(rows)) return {};
  const ids = rows.map((row: { id?: unknown } | null) => row?.id);
  return { periods: ids.filter((id): id is number => Number.isInteger(id)) };
}

/** What a final answer of the server means: "taken", or the code of its refusal. */
export async function saidBy(answer: Response): Promise<string> {
  if (answer.ok) return "taken";
  try {
    const { code } = (await answer.clone().json()) as { code?: unknown };
    if (typeof code === "string") return code;
  } catch {
    // An answer without words is a refusal all the same.
  }
  return `http-${answer.status}`;
}
