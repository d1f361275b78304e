/** A question before a move: what it means, the fields it needs, and what the server refuses. */
import type { ReactNode } from "react";

import { refusalOf } from "@/governance/words";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";

export function MoveDialog({
  title,
  confirm,
  danger = false,
  move,
  onConfirm,
  onClose,
  children,
}: {
  title: string;
  /** The word on the button; null when there is nothing to choose, and only a way back. */
  confirm: string | null;
  danger?: boolean;
  move: { isPending: boolean; isError: boolean; error: unknown };
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button onClick={onClose}>Terug</Button>
          {confirm !== null && (
            <Button
              type="submit"
              form={FORM}
              look={danger ? "danger" : "primary"}
              busy={move.isPending}
            >
              {confirm}
            </Button>
          )}
        </>
      }
    >
      <Form id={FORM} onSubmit={onConfirm}>
        {children}
        {move.isError && (
          <Alert kind="error" announce>
            {refusalOf(move.error)}
          </Alert>
        )}
      </Form>
    </Dialog>
  );
}

const FORM = "governance-move";
