/** The draft on screen: starts from what was kept, is kept on every change, and knows when it is complete. */
import { useCallback, useState } from "react";

import { emptyDraft, type RequestDraft } from "@/requests/form/draft";
import { dropDraft, keepDraft, keptDraft } from "@/requests/form/keeping";
import type { SchoolLocation } from "@/schools/types";

export function useRequestDraft(personId: number, location: SchoolLocation) {
  const [draft, setDraft] = useState<RequestDraft>(() => {
    const now = new Date();
    const kept = keptDraft(personId, now);
    return kept?.schoolLocation === location.id ? kept : emptyDraft(location, now);
  });

  const change = useCallback(
    (part: Partial<RequestDraft>) =>
      setDraft((current) => {
        const changed = { ...current, ...part };
        keepDraft(personId, changed, new Date());
        return changed;
      }),
    [personId],
  );

  const drop = useCallback(() => dropDraft(personId), [personId]);
  const restart = useCallback(() => {
    dropDraft(personId);
    setDraft(emptyDraft(location, new Date()));
  }, [personId, location]);

  return { draft, change, drop, restart };
}
