/** Asks why something ends, once, before it does. */
import { useState } from "react";

import { MoveDialog } from "@/governance/components/MoveDialog";
import { Paragraph } from "@/ui/Text";
import { TextArea } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";

const LONGEST_REASON = 400;

type Ending = {
  isPending: boolean;
  isError: boolean;
  error: unknown;
  mutate: (reason: string, options: { onSuccess: () => void }) => void;
};

export function EndDialog({
  title,
  text,
  label,
  confirm = "Beëindig",
  done,
  move,
  onClose,
}: {
  title: string;
  text: string;
  label: string;
  /** The word on the button. */
  confirm?: string;
  /** What is said when it worked. */
  done: string;
  move: Ending;
  onClose: () => void;
}) {
  const toast = useToast();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === "";
  return (
    <MoveDialog
      title={title}
      confirm={confirm}
      danger
      move={move}
      onClose={onClose}
      onConfirm={() => {
        setTried(true);
        if (missing) return;
        move.mutate(reason.trim(), {
          onSuccess: () => {
            toast(done);
            onClose();
          },
        });
      }}
    >
      <Paragraph>{text}</Paragraph>
      <TextArea
        label={label}
        rows={3}
        maxLength={LONGEST_REASON}
        value={reason}
        onChange={setReason}
        error={tried && missing ? "Schrijf kort waarom." : undefined}
      />
    </MoveDialog>
  );
}
