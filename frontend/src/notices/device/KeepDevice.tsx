/** Goes where a pressed notice leads, tells the server that it was opened, and keeps the address of this device good. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useLocation, useNavigate } from "react-router";

import { post } from "@/http/api";
import { renew, renewAtNextEntry } from "@/notices/device/subscribing";

const OPENED = "melding";

export function KeepDevice({ personId }: { personId: number }) {
  const navigate = useNavigate();
  const { pathname, search, hash } = useLocation();
  const queries = useQueryClient();
  const opened = new URLSearchParams(search).get(OPENED);

  useEffect(() => {
    // Without a connection it is done tomorrow.
    void renew(personId).catch(() => undefined);
    return renewAtNextEntry;
  }, [personId]);

  useEffect(() => {
    if (!("serviceWorker" in navigator)) return undefined;
    const hear = (event: MessageEvent<unknown>) => {
      const message = event.data as { type?: unknown; page?: unknown } | null;
      if (message?.type === "open-page" && typeof message.page === "string") {
        void navigate(message.page);
      }
    };
    navigator.serviceWorker.addEventListener("message", hear);
    return () => navigator.serviceWorker.removeEventListener("message", hear);
  }, [navigate]);

  useEffect(() => {
    if (opened === null) return;
    const rest = new URLSearchParams(search);
    rest.delete(OPENED);
    void navigate({ pathname, search: rest.toString(), hash }, { replace: true });
    if (!/^\d+$/.test(opened)) return;
    void post(`/notices/${opened}/reading`)
      .then(() => queries.invalidateQueries({ queryKey: ["notices"] }))
      // Then the mail comes as well.
      .catch(() => undefined);
  }, [opened, pathname, search, hash, navigate, queries]);

  return null;
}
