/** Add a file to a report, and say what it shows. */
import { useId, useState } from "react";

import { useAddEvidence } from "@/agreements/queries";
import type { AgreementPeriod } from "@/agreements/types";
import { ApiProblem, sentenceOf } from "@/http/errors";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Field, useFieldIds } from "@/ui/Field";
import { Form } from "@/ui/Form";
import { TextArea } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";

const MOST_BYTES = 10_000_000;
const MOST_WORDS = 500;
const ACCEPTED = ".pdf,.png,.jpg,.jpeg,.xlsx,.docx,.ods,.odt,.txt,.csv";

export function EvidenceDialog({
  agreementId,
  period,
  onClose,
}: {
  agreementId: number;
  period: AgreementPeriod;
  onClose: () => void;
}) {
  const form = useId();
  const add = useAddEvidence(agreementId, period.id);
  const toast = useToast();
  const [file, setFile] = useState<File | null>(null);
  const [description, setDescription] = useState("");
  const [tried, setTried] = useState(false);
  const wrongFile =
    file === null
      ? "Kies een bestand."
      : file.size > MOST_BYTES
        ? "Dit bestand is te groot. Kies een bestand van hoogstens 10 MB."
        : undefined;
  const silent = description.trim() === "";
  const refused = (field: string) =>
    add.error instanceof ApiProblem ? add.error.about(field) : undefined;
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Bewijs bij ${period.figure.label}`}
      actions={
        <>
          <Button onClick={onClose}>Terug</Button>
          <Button type="submit" form={form} look="primary" busy={add.isPending}>
            Voeg toe
          </Button>
        </>
      }
    >
      <Form
        id={form}
        onSubmit={() => {
          setTried(true);
          if (file === null || wrongFile !== undefined || silent) return;
          add.mutate(
            { file, description: description.trim() },
            {
              onSuccess: () => {
                toast("Het bewijs staat bij de rapportage.");
                onClose();
              },
            },
          );
        }}
      >
        {add.isError && (
          <Alert kind="error" announce>
            {sentenceOf(add.error)}
          </Alert>
        )}
        <FileField
          error={(tried ? wrongFile : undefined) ?? refused("file")}
          onFile={(chosen) => {
            setFile(chosen);
            if (add.isError) add.reset();
          }}
        />
        <TextArea
          label="Wat laat het zien?"
          description="Schrijf geen namen van personen op."
          maxLength={MOST_WORDS}
          rows={3}
          value={description}
          onChange={setDescription}
          error={
            tried && silent
              ? "Schrijf in een zin wat het bestand laat zien."
              : refused("description")
          }
        />
      </Form>
    </Dialog>
  );
}

function FileField({
  error,
  onFile,
}: {
  error: string | undefined;
  onFile: (file: File | null) => void;
}) {
  const field = {
    label: "Bestand",
    description: "PDF, foto, Word, Excel, OpenDocument of tekst; hoogstens 10 MB.",
    error,
  };
  const ids = useFieldIds(field);
  return (
    <Field ids={ids} {...field}>
      <input
        id={ids.id}
        type="file"
        accept={ACCEPTED}
        className="agreements-file"
        aria-describedby={ids.describedBy}
        aria-invalid={error !== undefined || undefined}
        onChange={(event) => onFile(event.target.files?.[0] ?? null)}
      />
    </Field>
  );
}
