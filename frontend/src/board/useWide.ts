/** Whether the window is wide enough for a panel beside the board. */
import { useSyncExternalStore } from "react";

const WIDE = "(width >= 75rem)";

export function useWide(query: string = WIDE): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => window.matchMedia(query).matches,
  );
}
