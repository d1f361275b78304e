/** Hears from the service worker what became of requests that were made without a connection. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

import { csrfToken } from "@/http/send";
import type { SendMessage } from "@/requests/form/keptInWorker";
import { useToast } from "@/ui/toasts";

export type KeptMessage = {
  type: "kept-request";
  result: "sent" | "refused" | "too-late" | "waiting" | "sign-in";
};

const SENTENCES: Record<KeptMessage["result"], string> = {
  sent: "Je bewaarde aanvraag is nu verstuurd.",
  refused: "Je bewaarde aanvraag kon niet worden geplaatst. Maak hem opnieuw.",
  "too-late": "Je bewaarde aanvraag is te oud om te versturen. Maak hem opnieuw.",
  waiting: "Je bewaarde aanvraag is nog niet verstuurd. We bewaren hem en proberen het opnieuw.",
  "sign-in": "Je bewaarde aanvraag is nog niet verstuurd. Log opnieuw in, dan gaat hij mee.",
};

export function KeptRequests() {
  const toast = useToast();
  const queries = useQueryClient();

  useEffect(() => {
    if (!("serviceWorker" in navigator)) return undefined;
    const worker = navigator.serviceWorker;
    const hear = (event: MessageEvent<unknown>) => {
      const message = event.data as Partial<KeptMessage> | null;
      if (message?.type !== "kept-request" || message.result === undefined) return;
      if (message.result === "sent") toast(SENTENCES.sent);
      else toast(SENTENCES[message.result], "error");
      void queries.invalidateQueries();
    };
    const replay = () => {
      const ask: SendMessage = { type: "send-kept-requests", csrfToken: csrfToken() };
      worker.controller?.postMessage(ask);
    };
    worker.addEventListener("message", hear);
    window.addEventListener("online", replay);
    replay();
    return () => {
      worker.removeEventListener("message", hear);
      window.removeEventListener("online", replay);
    };
  }, [queries, toast]);

  return null;
}
