/** Hears from the service worker what became of requests that were made without a connection. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

import { useToast } from "@/ui/toasts";

export type KeptMessage = { type: "kept-request"; result: "sent" | "refused" | "too-late" };

export function KeptRequests() {
  const toast = useToast();
  const queries = useQueryClient();

  useEffect(() => {
    if (!("serviceWorker" in navigator)) return undefined;
    const worker = navigator.serviceWorker;
    const hear = (event: MessageEvent<unknown>) => {
      const message = event.data as Partial<KeptMessage> | null;
      if (message?.type !== "kept-request") return;
      if (message.result === "sent") toast("Je bewaarde aanvraag is nu verstuurd.");
      else if (message.result === "refused") {
        toast("Je bewaarde aanvraag kon niet worden geplaatst. Maak hem opnieuw.", "error");
      } else toast("Je bewaarde aanvraag is te oud om te versturen. Maak hem opnieuw.", "error");
      void queries.invalidateQueries();
    };
    const replay = () => worker.controller?.postMessage({ type: "send-kept-requests" });
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
