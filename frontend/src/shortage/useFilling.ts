/** Typing in a report: kept on the device at once, sent when the thumb rests, and sent again when there is a connection. */
import { useCallback, useEffect, useRef, useState } from "react";

import { useRoles } from "@/accounts/roles";
import { ApiProblem, OfflineError, ServerUnreachable } from "@/http/errors";
import {
  editsFrom,
  pathOf,
  ready,
  sendable,
  without,
  type Edit,
  type Edits,
} from "@/shortage/edits";
import { useSaveReport } from "@/shortage/queries";
import type { Report, SchoolType } from "@/shortage/types";

const REST_MS = 900;
const AGAIN_MS = 15_000;

export type SaveState = "saved" | "saving" | "kept" | "refused";

export type Filling = {
  edits: Edits;
  type: (path: string, edit: Edit) => void;
  chooseType: (schoolType: SchoolType) => void;
  /** Sends what is left; resolves to whether all of it arrived. */
  flush: () => Promise<boolean>;
  state: SaveState;
  /** What the server said about a number, by its path. */
  refusals: Readonly<Record<string, string>>;
  /** A refusal that belongs to no number. */
  problem: unknown;
};

export function useFilling(report: Report): Filling {
  const { id } = report.report;
  const { me } = useRoles();
  // Per person: what one typed is never sent in the name of the next on this device.
  const storageKey = `shortage-report-${me.id}-${id}`;
  const [edits, setEdits] = useState<Edits>(() => editsFrom(localStorage.getItem(storageKey)));
  const [refusals, setRefusals] = useState<Readonly<Record<string, string>>>({});
  const [state, setState] = useState<SaveState>("saved");
  const [problem, setProblem] = useState<unknown>(null);
  const save = useSaveReport(id);
  const busy = useRef<Promise<boolean>>(undefined);
  const latest = useRef(edits);

  const keep = useCallback(
    (next: Edits) => {
      latest.current = next;
      setEdits(next);
      if (Object.keys(next).length === 0) localStorage.removeItem(storageKey);
      else localStorage.setItem(storageKey, JSON.stringify(next));
    },
    [storageKey],
  );

  const { mutateAsync } = save;
  const send = useCallback(
    async (schoolType?: SchoolType): Promise<boolean> => {
      const sent = ready(latest.current);
      const cells = sendable(sent, report.cells);
      if (cells.length === 0 && schoolType === undefined) return true;
      setState("saving");
      try {
        const fields = schoolType === undefined ? { cells } : { schoolType };
        await mutateAsync(fields);
        if (schoolType === undefined) keep(without(latest.current, sent));
        setRefusals({});
        setProblem(null);
        setState("saved");
        return true;
      } catch (error) {
        const isAway = error instanceof OfflineError || error instanceof ServerUnreachable;
        setState(isAway ? "kept" : "refused");
        if (!isAway) {
          const found = refusalsOf(error, cells.map(pathOf));
          setRefusals(found);
          setProblem(Object.keys(found).length === 0 ? error : null);
        }
        return false;
      }
    },
    [keep, mutateAsync, report.cells],
  );

  /** One at a time: an older number never arrives after a newer one. */
  const flush = useCallback(async (): Promise<boolean> => {
    await busy.current;
    busy.current = send();
    return busy.current;
  }, [send]);

  useEffect(() => {
    if (Object.keys(ready(edits)).length === 0) return undefined;
    const timer = setTimeout(() => void flush(), REST_MS);
    return () => clearTimeout(timer);
  }, [edits, flush]);

  useEffect(() => {
    if (state !== "kept") return undefined;
    const again = () => void flush();
    const timer = setInterval(again, AGAIN_MS);
    window.addEventListener("online", again);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", again);
    };
  }, [flush, state]);

  return {
    edits,
    type: (path, edit) => keep({ ...latest.current, [path]: edit }),
    chooseType: (schoolType) => void flush().then(() => send(schoolType)),
    flush,
    state,
    refusals,
    problem,
  };
}

/** By number what was wrong with it: the server names the place in the list that was sent. */
export function refusalsOf(error: unknown, paths: readonly string[]): Record<string, string> {
  if (!(error instanceof ApiProblem)) return {};
  return Object.fromEntries(
    error.fields.flatMap(({ field, message }) => {
      const place = /^cells\.(\d+)(?:\.|$)/.exec(field)?.[1];
      const path = place === undefined ? undefined : paths[Number(place)];
      return path === undefined ? [] : [[path, message] as const];
    }),
  );
}
