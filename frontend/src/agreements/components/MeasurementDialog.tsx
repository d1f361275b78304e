/** A figure put in by hand, with its story; words in a number field are refused at once. */
import { useId, useState } from "react";

import { readNumber } from "@/agreements/numbers";
import { useEnterMeasurement } from "@/agreements/queries";
import type { Agreement, AgreementPeriod } from "@/agreements/types";
import { ApiProblem, sentenceOf } from "@/http/errors";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";
import { Paragraph } from "@/ui/Text";
import { TextArea, TextField } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";

const MOST_STORY = 2_000;
const MOST_REASON = 280;

export function MeasurementDialog({
  shown,
  period,
  onClose,
}: {
  shown: Agreement;
  period: AgreementPeriod;
  onClose: () => void;
}) {
  const form = useId();
  const enter = useEnterMeasurement(shown.agreement.id);
  const toast = useToast();
  const [typed, setTyped] = useState({ part: "", whole: "", received: "", expected: "" });
  const [narrative, setNarrative] = useState("");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const { indicator } = shown.agreement;
  const isShare = indicator.unit === "percent";
  const again = period.measurement !== null;
  const read = {
    part: readNumber(typed.part, { min: 0 }),
    whole: isShare ? readNumber(typed.whole, { min: 0 }) : { value: null, error: undefined },
    received: readNumber(typed.received, { min: 0, optional: true }),
    expected: readNumber(typed.expected, { min: 0, optional: true }),
  };
  const missingReason = again && reason.trim() === "";
  const wrong = missingReason || Object.values(read).some(({ error }) => error !== undefined);
  const refused = (field: string) =>
    enter.error instanceof ApiProblem ? enter.error.about(field) : undefined;
  const fieldError = (name: keyof typeof read, field: string) =>
    (tried ? read[name].error : undefined) ?? refused(field);
  const type = (name: keyof typeof typed) => (text: string) =>
    setTyped((now) => ({ ...now, [name]: text }));

  const send = () => {
    setTried(true);
    if (wrong) return;
    enter.mutate(
      {
        period: period.id,
        numerator: read.part.value ?? 0,
        denominator: read.whole.value,
        received: read.received.value,
        expected: read.expected.value,
        narrative: narrative.trim(),
        reason: reason.trim(),
      },
      {
        onSuccess: () => {
          toast("Het cijfer is bewaard.");
          onClose();
        },
      },
    );
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={`Cijfer over ${period.figure.label}`}
      actions={
        <>
          <Button onClick={onClose}>Terug</Button>
          <Button type="submit" form={form} look="primary" busy={enter.isPending}>
            Bewaar het cijfer
          </Button>
        </>
      }
    >
      <Form id={form} onSubmit={send}>
        {enter.isError && (
          <Alert kind="error" announce>
            {sentenceOf(enter.error)}
          </Alert>
        )}
        <TextField
          label={isShare ? "Teller" : "Cijfer"}
          description={capitalised(indicator.counted)}
          width="short"
          inputMode="text"
          autoComplete="off"
          value={typed.part}
          onChange={type("part")}
          error={fieldError("part", "numerator")}
        />
        {isShare && (
          <TextField
            label="Noemer"
            description={capitalised(indicator.countedOf)}
            width="short"
            autoComplete="off"
            value={typed.whole}
            onChange={type("whole")}
            error={fieldError("whole", "denominator")}
          />
        )}
        <Paragraph tone="soft">
          Van hoeveel opgaven komt dit cijfer? Dan ziet iedereen hoe compleet het is.
        </Paragraph>
        <TextField
          label="Ontvangen opgaven"
          optional
          width="short"
          autoComplete="off"
          value={typed.received}
          onChange={type("received")}
          error={fieldError("received", "received")}
        />
        <TextField
          label="Verwachte opgaven"
          optional
          width="short"
          autoComplete="off"
          value={typed.expected}
          onChange={type("expected")}
          error={fieldError("expected", "expected")}
        />
        <TextArea
          label="Je verhaal bij dit cijfer"
          optional
          maxLength={MOST_STORY}
          value={narrative}
          onChange={setNarrative}
        />
        {again && (
          <TextArea
            label="Waarom komt er een nieuw cijfer?"
            description="Het vorige cijfer blijft bewaard."
            maxLength={MOST_REASON}
            rows={2}
            value={reason}
            onChange={setReason}
            error={
              tried && missingReason
                ? "Schrijf waarom er een nieuw cijfer komt."
                : refused("reason")
            }
          />
        )}
      </Form>
    </Dialog>
  );
}

function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
