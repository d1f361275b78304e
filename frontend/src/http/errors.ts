/** What can go wrong between a screen and the server, each with a Dutch sentence a person can act on. */

export type FieldProblem = { field: string; message: string };

/** The server understood and refused; `code` is stable, `message` is its Dutch sentence. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly fields: readonly FieldProblem[];
  /** The whole answer, for problems that carry more than the standard asks (rules, for example). */
  readonly body: Readonly<Record<string, unknown>>;

  constructor(status: number, body: Readonly<Record<string, unknown>> = {}) {
    const title = textOf(body["title"]) ?? sentenceFor(status);
    super(textOf(body["detail"]) ?? title);
    this.status = status;
    this.title = title;
    this.code = textOf(body["code"]) ?? `http-${status}`;
    this.fields = fieldProblemsOf(body["errors"]);
    this.body = body;
  }

  /** The sentence for one field, when the server named it. */
  about(field: string): string | undefined {
    return this.fields.find((problem) => problem.field === field)?.message;
  }
}

/** The device has no connection; `kept` says that the change was stored and will be sent later. */
export class OfflineError extends Error {
  override readonly name = "OfflineError";
  readonly kept: boolean;

  constructor({ kept = false }: { kept?: boolean } = {}) {
    super(
      kept
        ? "Je bent offline. We versturen dit zodra je weer bereik hebt."
        : "Je bent offline. Probeer het opnieuw als je weer bereik hebt.",
    );
    this.kept = kept;
  }
}

/** The device is online, yet the server gives no answer of its own: down, restarting or too slow. */
export class ServerUnreachable extends Error {
  override readonly name = "ServerUnreachable";
  readonly status: number | undefined;

  constructor(status?: number) {
    super("De server geeft geen antwoord. Probeer het over een minuut opnieuw.");
    this.status = status;
  }
}

/** The sentence to show for whatever was thrown. */
export function sentenceOf(error: unknown): string {
  if (
    error instanceof ApiProblem ||
    error instanceof OfflineError ||
    error instanceof ServerUnreachable
  ) {
    return error.message;
  }
  return "Er ging iets mis. Probeer het opnieuw.";
}

export function isProblem(error: unknown, code?: string): error is ApiProblem {
  return error instanceof ApiProblem && (code === undefined || error.code === code);
}

function sentenceFor(status: number): string {
  if (status === 401) return "Log opnieuw in.";
  if (status === 403) return "Dit mag je niet doen.";
  if (status === 404) return "Dit bestaat niet (meer).";
  if (status === 413) return "Dit bestand is te groot.";
  if (status === 429) return "Je probeert het te vaak. Wacht even en probeer het opnieuw.";
  return "Er ging iets mis bij de server. Probeer het opnieuw.";
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function fieldProblemsOf(value: unknown): FieldProblem[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    if (typeof entry !== "object" || entry === null) return [];
    const record = entry as Record<string, unknown>;
    const field = textOf(record["field"]) ?? textOf(record["path"]) ?? textOf(record["param"]);
    const message = textOf(record["message"]);
    return message === undefined ? [] : [{ field: field ?? "", message }];
  });
}
