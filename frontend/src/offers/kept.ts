/** Answers given without a connection, as the service worker keeps them: asked for, taken back, and told honestly. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";

import { askWorker } from "@/http/worker";
import { endingOfCode, type Ending } from "@/offers/endings";
import type { AskWorker, KeptAnswer } from "@/sw/answers";
import { formatTime } from "@/ui/format";

export type { KeptAnswer } from "@/sw/answers";

const KEY = ["offers", "kept"] as const;

const ask = async <Answer>(message: AskWorker) => askWorker<Answer>(message);

/** The newest answer to this offer that was kept; null when none was. */
export function useKeptAnswer(offerId: number): KeptAnswer | null {
  const kept = useQuery({
    queryKey: KEY,
    queryFn: async () => (await ask<KeptAnswer[]>({ type: "list-kept-answers" })) ?? [],
  });
  return kept.data?.findLast((one) => one.offerId === offerId) ?? null;
}

/** Take an answer back before it is sent again; answers whether it still could be. */
export function useTakeBack(): (offerId: number) => Promise<boolean> {
  const queries = useQueryClient();
  return useCallback(
    async (offerId: number) => {
      const taken = await ask<boolean>({ type: "take-back-answer", offerId });
      // Whether it came through before it was taken back is for the server to say.
      void queries.invalidateQueries({ queryKey: ["offers", offerId] });
      await queries.invalidateQueries({ queryKey: KEY });
      return taken === true;
    },
    [queries],
  );
}

/** Whoever comes next on this device must not send it as themselves, nor read it. */
export async function forgetKeptAnswers(): Promise<void> {
  await ask({ type: "forget-kept-answers" });
}

/** "Je antwoord is verstuurd om 07:12." with what came of it; undefined while it waits. */
export function toldOf(kept: KeptAnswer): Ending | undefined {
  if (kept.sent === undefined) return undefined;
  const sent = `Je antwoord is verstuurd om ${formatTime(new Date(kept.sent.at))}.`;
  if (kept.sent.said === "taken") {
    return kept.answer === "acceptance"
      ? { title: "Je komt. Dank je wel!", text: `${sent} De school weet het en ziet je naam.` }
      : { title: "Niet deze keer", text: `${sent} We vragen iemand anders.` };
  }
  const ending = endingOfCode(kept.sent.said);
  return { title: ending.title, text: `${sent} ${ending.text}` };
}
