/** The saver of one draft of the plan, for as long as its page is open. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";

import { put } from "@/http/api";
import { DraftSaver, type SaveState } from "@/programme/form/draftSaver";
import type { SectionBody, VersionBody } from "@/programme/mutations";
import type { Task, Version } from "@/programme/types";

export type Part = "head" | Task;
export type PartBody = VersionBody | Omit<SectionBody, "version">;
export type PlanSaver = DraftSaver<Part, PartBody>;

export function useDraftSaver(version: Version): { saver: PlanSaver; state: SaveState } {
  const queries = useQueryClient();
  const [state, setState] = useState<SaveState>({ kind: "quiet" });
  const [saver] = useState<PlanSaver>(
    () =>
      new DraftSaver<Part, PartBody>({
        version: version.version,
        onState: setState,
        send: async (part, body, seen) => {
          const own = `/programme-versions/${version.id}`;
          const path = part === "head" ? own : `${own}/sections/${part}`;
          const kept = await put<Version>(path, { ...body, version: seen });
          queries.setQueryData(["programme", "version", kept.id], kept);
          return kept.version;
        },
      }),
  );
  // Who leaves the page takes nothing unsaved along.
  useEffect(() => () => void saver.flush(), [saver]);
  return { saver, state };
}
