/** Whether what was written is kept: always in sight, read out when it changes. */
import { CircleAlert, CircleCheck, LoaderCircle } from "lucide-react";

import { isProblem, sentenceOf } from "@/http/errors";
import type { SaveState } from "@/programme/form/draftSaver";
import { Button } from "@/ui/Button";

export function SaveLine({
  state,
  onRetry,
  onReload,
}: {
  state: SaveState;
  onRetry: () => void;
  /** Drop what was written here and show what stands there now. */
  onReload: () => void;
}) {
  if (state.kind === "failed") {
    const overtaken = isProblem(state.error, "changed-meanwhile");
    return (
      <div className="programme-save" data-state="failed" role="alert">
        <CircleAlert size={20} aria-hidden="true" />
        <span>
          {overtaken
            ? "Niet bewaard: iemand anders heeft dit concept intussen gewijzigd. Kopieer je tekst en haal op wat er nu staat."
            : `Niet bewaard. ${sentenceOf(state.error)}`}
        </span>
        <Button size="small" onClick={overtaken ? onReload : onRetry}>
          {overtaken ? "Haal op" : "Opnieuw"}
        </Button>
      </div>
    );
  }
  return (
    <p className="programme-save" data-state={state.kind} role="status">
      {state.kind === "saving" && (
        <>
          <LoaderCircle size={20} aria-hidden="true" />
          Bewaren…
        </>
      )}
      {state.kind === "saved" && (
        <>
          <CircleCheck size={20} aria-hidden="true" />
          Bewaard
        </>
      )}
      {state.kind === "quiet" && "Wat je schrijft, wordt vanzelf bewaard."}
    </p>
  );
}
