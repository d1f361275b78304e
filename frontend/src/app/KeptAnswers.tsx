/** Hears from the service worker what became of answers that were given without a connection, and asks it to try. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

import { csrfToken } from "@/http/send";
import { toldOf } from "@/offers/kept";
import type { AnswerHint, AskWorker } from "@/sw/answers";
import { useToast } from "@/ui/toasts";

export function KeptAnswers() {
  const toast = useToast();
  const queries = useQueryClient();

  useEffect(() => {
    if (!("serviceWorker" in navigator)) return undefined;
    const worker = navigator.serviceWorker;
    const hear = (event: MessageEvent<unknown>) => {
      const hint = event.data as Partial<AnswerHint> | null;
      if (hint?.type !== "kept-answers-changed") return;
      void queries.invalidateQueries({ queryKey: ["offers"] });
      if (hint.answer === undefined) return;
      void queries.invalidateQueries({ queryKey: ["assignments"] });
      void queries.invalidateQueries({ queryKey: ["me"] });
      const told = toldOf(hint.answer);
      if (told !== undefined) toast(`${sentence(told.title)} ${told.text}`, "info");
    };
    const send = () => {
      const ask: AskWorker = { type: "send-kept-answers", csrfToken: csrfToken() };
      worker.controller?.postMessage(ask);
    };
    const sendWhenSeen = () => {
      if (document.visibilityState === "visible") send();
    };
    worker.addEventListener("message", hear);
    window.addEventListener("online", send);
    document.addEventListener("visibilitychange", sendWhenSeen);
    send();
    return () => {
      worker.removeEventListener("message", hear);
      window.removeEventListener("online", send);
      document.removeEventListener("visibilitychange", sendWhenSeen);
    };
  }, [queries, toast]);

  return null;
}

function sentence(title: string): string {
  return title.endsWith("!") ? title : `${title}.`;
}
