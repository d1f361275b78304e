/** Stop an agreement before its last period: from which day nobody expects anything any more, and why. */
import { useId, useState } from "react";

import { useEndAgreement } from "@/agreements/queries";
import type { AgreementRow } from "@/agreements/types";
import { sentenceOf } from "@/http/errors";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { DateField } from "@/ui/DayPicker";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";
import { TextArea } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";

const MOST = 500;

export function EndDialog({
  agreement,
  onClose,
}: {
  agreement: AgreementRow;
  onClose: () => void;
}) {
  const form = useId();
  const end = useEndAgreement(agreement.id);
  const toast = useToast();
  const [date, setDate] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  return (
    <Dialog
      open
      onClose={onClose}
      title="De afspraak eerder stoppen"
      actions={
        <>
          <Button onClick={onClose}>Terug</Button>
          <Button type="submit" form={form} look="danger" busy={end.isPending}>
            Stop de afspraak
          </Button>
        </>
      }
    >
      <Form
        id={form}
        onSubmit={() => {
          setTried(true);
          if (date === null || reason.trim() === "") return;
          end.mutate(
            { date, reason: reason.trim() },
            {
              onSuccess: () => {
                toast("De afspraak is gestopt.");
                onClose();
              },
            },
          );
        }}
      >
        {end.isError && (
          <Alert kind="error" announce>
            {sentenceOf(end.error)}
          </Alert>
        )}
        <DateField
          label="Vanaf welke dag verwacht niemand meer iets?"
          value={date}
          onChange={setDate}
          error={tried && date === null ? "Kies een dag." : undefined}
        />
        <TextArea
          label="Waarom stopt de afspraak?"
          maxLength={MOST}
          value={reason}
          onChange={setReason}
          error={tried && reason.trim() === "" ? "Schrijf waarom de afspraak stopt." : undefined}
        />
      </Form>
    </Dialog>
  );
}
