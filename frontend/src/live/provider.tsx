/** Ties the live socket to the screen: one connection per signed-in person, refetching through the query cache. */
import { useQueryClient, type QueryKey } from "@tanstack/react-query";
import {
  createContext,
  use,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from "react";

import { openBrowserSocket } from "@/live/browserSocket";
import { LiveClient, type HintListener, type LiveState } from "@/live/client";
import type { LiveKind } from "@/live/kinds";
import { heardNow, refetchAll, refetchBelow } from "@/live/refetching";

/** Hints come in bursts (one wave is many offers); one refetch answers them all. */
export const GATHER_MS = 80;

const LiveContext = createContext<LiveClient | null>(null);

function browserClient(): LiveClient {
  return new LiveClient({
    open: openBrowserSocket,
    isOnline: () => navigator.onLine,
    random: Math.random,
  });
}

type LiveProviderProps = {
  active: boolean;
  onRefused: (code: number) => void;
  client?: LiveClient;
  children: ReactNode;
};

export function LiveProvider({ active, onRefused, client, children }: LiveProviderProps) {
  const [live] = useState(() => client ?? browserClient());
  const queries = useQueryClient();

  useEffect(() => {
    if (!active) return undefined;
    const wake = () => live.wake();
    const wakeWhenSeen = () => {
      if (document.visibilityState === "visible") live.wake();
    };
    const wentOffline = () => live.wentOffline();
    live.start({
      missed: () => refetchAll(queries),
      refused: onRefused,
    });
    window.addEventListener("online", wake);
    window.addEventListener("offline", wentOffline);
    document.addEventListener("visibilitychange", wakeWhenSeen);
    return () => {
      window.removeEventListener("online", wake);
      window.removeEventListener("offline", wentOffline);
      document.removeEventListener("visibilitychange", wakeWhenSeen);
      live.stop();
    };
  }, [active, live, queries, onRefused]);

  return <LiveContext value={live}>{children}</LiveContext>;
}

function useLiveClient(): LiveClient {
  const live = use(LiveContext);
  if (live === null) throw new Error("useLive… needs a LiveProvider above it");
  return live;
}

/** Hear hints of these kinds while this component is on screen. */
export function useLiveHints(kinds: readonly LiveKind[], listener: HintListener): void {
  const live = useLiveClient();
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  const wanted = kinds.join(" ");
  useEffect(
    () => live.subscribe(wanted.split(" ") as LiveKind[], (hint) => latest.current(hint)),
    [live, wanted],
  );
}

/**
 * Refetch these queries when something of these kinds changed.
 *
 * Give prefixes: `useLiveRefetch(["request", "offer"], [["requests"], ["morning-board"]])`.
 */
export function useLiveRefetch(kinds: readonly LiveKind[], keys: readonly QueryKey[]): void {
  const queries = useQueryClient();
  const pending = useRef<ReturnType<typeof setTimeout>>(undefined);
  const heard = useRef(0);
  useEffect(() => () => clearTimeout(pending.current), []);
  useLiveHints(kinds, () => {
    heard.current = heardNow();
    if (pending.current !== undefined) return;
    pending.current = setTimeout(() => {
      pending.current = undefined;
      for (const queryKey of keys) refetchBelow(queries, queryKey, heard.current);
    }, GATHER_MS);
  });
}

/** How the connection is, for the quiet line in the shell. */
export function useLiveState(): LiveState {
  const live = useLiveClient();
  return useSyncExternalStore(
    (listener) => live.onStateChange(listener),
    () => live.state,
  );
}
