/** What a person says beside the computed status; the status stays what it is. */
import { SayDialog } from "@/agreements/components/SayDialog";
import { useNoteAgreement } from "@/agreements/queries";
import type { AgreementRow } from "@/agreements/types";
import { useToast } from "@/ui/toasts";

const MOST = 500;

export function NoteDialog({
  agreement,
  onClose,
}: {
  agreement: AgreementRow;
  onClose: () => void;
}) {
  const note = useNoteAgreement(agreement.id);
  const toast = useToast();
  return (
    <SayDialog
      title="Toelichting bij de stand"
      label="Wat moet iemand weten die de stand leest?"
      description="Schrijf geen namen van collega's of leerlingen op."
      action="Bewaar"
      missing="Schrijf een toelichting."
      maxLength={MOST}
      first={agreement.note}
      busy={note.isPending}
      error={note.error}
      onClose={onClose}
      onSay={(text) =>
        note.mutate(text, {
          onSuccess: () => {
            toast("De toelichting is bewaard.");
            onClose();
          },
        })
      }
    />
  );
}
