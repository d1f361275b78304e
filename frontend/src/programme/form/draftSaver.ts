/** Keeps a draft while somebody writes: after a pause, one part at a time, each with the version that was read. */

export type SaveState =
  { kind: "quiet" } | { kind: "saving" } | { kind: "saved" } | { kind: "failed"; error: unknown };

export type DraftSaverOptions<Part extends string, Body> = {
  version: number;
  /** Sends one part and answers the version of the draft after it. */
  send: (part: Part, body: Body, version: number) => Promise<number>;
  onState: (state: SaveState) => void;
  pauseMs?: number;
};

const PAUSE_MS = 1_200;

export class DraftSaver<Part extends string, Body> {
  readonly #options: DraftSaverOptions<Part, Body>;
  readonly #waiting = new Map<Part, Body>();
  #version: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<boolean> | undefined;

  constructor(options: DraftSaverOptions<Part, Body>) {
    this.#options = options;
    this.#version = options.version;
  }

  /** The newest words of a part; earlier ones that were not sent yet are forgotten. */
  change(part: Part, body: Body): void {
    this.#waiting.set(part, body);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), this.#options.pauseMs ?? PAUSE_MS);
  }

  /** Send all that waits now; tells whether everything is kept. */
  flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#running ??= this.#sendAll().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #sendAll(): Promise<boolean> {
    for (let next = this.#first(); next !== undefined; next = this.#first()) {
      const [part, body] = next;
      this.#waiting.delete(part);
      this.#options.onState({ kind: "saving" });
      try {
        this.#version = await this.#options.send(part, body, this.#version);
      } catch (error) {
        // Written meanwhile goes before what could not be sent.
        if (!this.#waiting.has(part)) this.#waiting.set(part, body);
        this.#options.onState({ kind: "failed", error });
        return false;
      }
      this.#options.onState({ kind: "saved" });
    }
    return true;
  }

  #first(): [Part, Body] | undefined {
    return this.#waiting.entries().next().value;
  }
}
