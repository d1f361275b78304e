/** Asks why, in a sentence, before a report goes back or is corrected. */
import { useState } from "react";

import { sentenceOf } from "@/http/errors";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Stack } from "@/ui/Layout";
import { Paragraph } from "@/ui/Text";
import { TextArea } from "@/ui/TextField";

const MOST_REASON = 500;

export function ReasonDialog({
  title,
  label,
  action,
  note,
  move,
  onReason,
  onClose,
}: {
  title: string;
  label: string;
  action: string;
  note?: string;
  move: { isPending: boolean; isError: boolean; error: unknown };
  onReason: (reason: string) => void;
  onClose: () => void;
}) {
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const isEmpty = reason.trim() === "";
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button onClick={onClose}>Terug</Button>
          <Button
            look="primary"
            busy={move.isPending}
            onClick={() => {
              setTried(true);
              if (!isEmpty) onReason(reason.trim());
            }}
          >
            {action}
          </Button>
        </>
      }
    >
      <Stack>
        {note !== undefined && <Paragraph>{note}</Paragraph>}
        <TextArea
          label={label}
          description="Over het werk, nooit over een persoon."
          error={tried && isEmpty ? "Schrijf in een paar woorden waarom." : undefined}
          maxLength={MOST_REASON}
          value={reason}
          onChange={setReason}
        />
        {move.isError && (
          <Alert kind="error" announce>
            {sentenceOf(move.error)}
          </Alert>
        )}
      </Stack>
    </Dialog>
  );
}
