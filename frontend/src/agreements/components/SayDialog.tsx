/** One text that goes with a step: an explanation, a reason, a note; errors stand with the field. */
import { useId, useState, type ReactNode } from "react";

import { sentenceOf } from "@/http/errors";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";
import { TextArea } from "@/ui/TextField";

export function SayDialog({
  title,
  label,
  description,
  action,
  missing,
  maxLength,
  first = "",
  busy,
  error,
  children,
  onSay,
  onClose,
}: {
  title: string;
  label: string;
  description?: string;
  /** The word on the button. */
  action: string;
  /** What is said when nothing was written; without it, nothing may be said. */
  missing?: string | undefined;
  maxLength: number;
  first?: string;
  busy: boolean;
  error: unknown;
  children?: ReactNode;
  onSay: (text: string) => void;
  onClose: () => void;
}) {
  const form = useId();
  const [text, setText] = useState(first);
  const [tried, setTried] = useState(false);
  const empty = text.trim() === "" && missing !== undefined;
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button onClick={onClose}>Terug</Button>
          <Button type="submit" form={form} look="primary" busy={busy}>
            {action}
          </Button>
        </>
      }
    >
      <Form
        id={form}
        onSubmit={() => {
          setTried(true);
          if (!empty) onSay(text.trim());
        }}
      >
        {error !== null && error !== undefined && (
          <Alert kind="error" announce>
            {sentenceOf(error)}
          </Alert>
        )}
        {children}
        <TextArea
          label={label}
          {...(description === undefined ? {} : { description })}
          optional={missing === undefined}
          value={text}
          onChange={setText}
          maxLength={maxLength}
          error={tried && empty ? missing : undefined}
        />
      </Form>
    </Dialog>
  );
}
