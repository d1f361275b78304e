/** Whether the last press is stored: always in sight, read out when it changes. */
import { CircleAlert, CircleCheck, LoaderCircle } from "lucide-react";

import { sentenceOf } from "@/http/errors";
import { Button } from "@/ui/Button";
import "@/availability/components/save-state.css";

export function SaveState({
  saving,
  saved,
  error,
  onRetry,
}: {
  saving: boolean;
  saved: boolean;
  error: unknown;
  onRetry: () => void;
}) {
  if (error !== null && error !== undefined && !saving) {
    return (
      <div className="availability-save" data-state="failed" role="alert">
        <CircleAlert size={20} aria-hidden="true" />
        <span>{`Niet opgeslagen. ${sentenceOf(error)}`}</span>
        <Button size="small" onClick={onRetry}>
          Opnieuw
        </Button>
      </div>
    );
  }
  return (
    <p className="availability-save" data-state={saving ? "saving" : "saved"} role="status">
      {saving && (
        <>
          <LoaderCircle size={20} aria-hidden="true" />
          Opslaan…
        </>
      )}
      {!saving && saved && (
        <>
          <CircleCheck size={20} aria-hidden="true" />
          Opgeslagen
        </>
      )}
      {!saving && !saved && "Elke druk wordt meteen opgeslagen."}
    </p>
  );
}
