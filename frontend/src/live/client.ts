/** The live socket: it stays connected, passes hints on by kind, and tells when hints may have been missed. */
import { waitBefore } from "@/live/backoff";
import { hintOf, RESYNC, type Hint, type LiveKind } from "@/live/kinds";

export type LiveState = "off" | "connecting" | "live" | "recovering" | "offline";
export type HintListener = (hint: Hint) => void;

export type LiveSocket = {
  send: (data: string) => void;
  close: () => void;
  listen: (heard: {
    opened: () => void;
    message: (data: unknown) => void;
    closed: (code: number) => void;
  }) => void;
};

export type LiveSurroundings = {
  open: () => LiveSocket;
  isOnline: () => boolean;
  random: () => number;
};

export type LiveReactions = {
  /** Connected, for the first time or again, or the server missed hints itself: what changed just before may be unknown, so refetch. */
  missed: () => void;
  /** The server refuses: not signed in, or a membership ended. */
  refused: (code: number) => void;
};

export const NOT_SIGNED_IN = 4401;
export const MEMBERSHIP_ENDED = 4403;

const PING_EVERY_MS = 20_000;
const SILENCE_LIMIT_MS = 50_000;
export const RESYNC_SPREAD_MS = 3_000;

export class LiveClient {
  #state: LiveState = "off";
  #socket: LiveSocket | undefined;
  #attempt = 0;
  #heardAt = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #resync: ReturnType<typeof setTimeout> | undefined;
  #pinging: ReturnType<typeof setInterval> | undefined;
  readonly #byKind = new Map<LiveKind, Set<HintListener>>();
  readonly #stateListeners = new Set<() => void>();
  readonly #surroundings: LiveSurroundings;
  #reactions: LiveReactions = { missed: () => undefined, refused: () => undefined };

  constructor(surroundings: LiveSurroundings) {
    this.#surroundings = surroundings;
  }

  get state(): LiveState {
    return this.#state;
  }

  start(reactions: LiveReactions): void {
    this.#reactions = reactions;
    if (this.#state === "off") this.#connect("connecting");
  }

  stop(): void {
    this.#drop();
    this.#attempt = 0;
    this.#become("off");
  }

  /** Try at once: the device came back, or a person looks at the screen again. */
  wake(): void {
    if (this.#state === "off" || this.#state === "connecting") return;
    if (this.#state === "live" && Date.now() - this.#heardAt < SILENCE_LIMIT_MS) return;
    this.#drop();
    this.#attempt = 0;
    this.#connect("recovering");
  }

  wentOffline(): void {
    if (this.#state === "off") return;
    this.#drop();
    this.#become("offline");
  }

  subscribe(kinds: readonly LiveKind[], listener: HintListener): () => void {
    for (const kind of kinds) {
      const listeners = this.#byKind.get(kind) ?? new Set();
      this.#byKind.set(kind, listeners.add(listener));
    }
    return () => {
      for (const kind of kinds) this.#byKind.get(kind)?.delete(listener);
    };
  }

  onStateChange(listener: () => void): () => void {
    this.#stateListeners.add(listener);
    return () => this.#stateListeners.delete(listener);
  }

  #connect(state: LiveState): void {
    if (!this.#surroundings.isOnline()) {
      this.#become("offline");
      return;
    }
    this.#become(state);
    const socket = this.#surroundings.open();
    this.#socket = socket;
    // A socket we let go of may still speak; only the current one is heard.
    const ifCurrent = (act: () => void) => {
      if (socket === this.#socket) act();
    };
    socket.listen({
      opened: () => ifCurrent(() => this.#opened(socket)),
      message: (data) => ifCurrent(() => this.#heard(data)),
      closed: (code) => ifCurrent(() => this.#closed(code)),
    });
  }

  #opened(socket: LiveSocket): void {
    this.#attempt = 0;
    this.#heardAt = Date.now();
    this.#pinging = setInterval(() => this.#ping(socket), PING_EVERY_MS);
    this.#become("live");
    this.#reactions.missed();
  }

  #ping(socket: LiveSocket): void {
    // A connection that died without a word (a phone that slept, a lost tunnel) never closes by itself.
    if (Date.now() - this.#heardAt > SILENCE_LIMIT_MS) {
      this.wake();
      return;
    }
    socket.send("ping");
  }

  #heard(message: unknown): void {
    this.#heardAt = Date.now();
    const hint = hintOf(message);
    if (hint === undefined) return;
    if (hint === RESYNC) {
      this.#missedSoon();
      return;
    }
    for (const listener of this.#byKind.get(hint.kind) ?? []) listener(hint);
  }

  /** Everybody hears this at the same moment: asking again is spread, and done once for a burst. */
  #missedSoon(): void {
    this.#resync ??= setTimeout(() => {
      this.#resync = undefined;
      this.#reactions.missed();
    }, this.#surroundings.random() * RESYNC_SPREAD_MS);
  }

  #closed(code: number): void {
    this.#drop();
    if (code === NOT_SIGNED_IN || code === MEMBERSHIP_ENDED) this.#reactions.refused(code);
    if (code === NOT_SIGNED_IN) {
      this.#become("off");
      return;
    }
    this.#become(this.#surroundings.isOnline() ? "recovering" : "offline");
    const pause = waitBefore(this.#attempt, this.#surroundings.random);
    this.#attempt += 1;
    this.#retry = setTimeout(() => this.#connect("recovering"), pause);
  }

  #drop(): void {
    clearTimeout(this.#retry);
    clearInterval(this.#pinging);
    clearTimeout(this.#resync);
    this.#resync = undefined;
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.close();
  }

  #become(state: LiveState): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of this.#stateListeners) listener();
  }
}
