/** What waits for the signed-in person, whatever part of the platform asks for it. */
import { useQuery } from "@tanstack/react-query";

import { get } from "@/http/api";
import type { components } from "@/http/schema";
import { useLiveRefetch } from "@/live/provider";

export type WaitingItem = components["schemas"]["WaitingItem"];

export function useWaiting() {
  useLiveRefetch(["decision", "seat", "agreement", "notice", "swap"], [["waiting"]]);
  return useQuery({
    queryKey: ["waiting"],
    queryFn: ({ signal }) => get<{ results: WaitingItem[] }>("/me/waiting", { signal }),
  });
}
