/** A question in front of the page, and a drawer beside it; the browser keeps the focus inside. */
import { X } from "lucide-react";
import { useCallback, useId, useState, type ReactNode } from "react";

import { IconButton } from "@/ui/Button";
import { FrontContext } from "@/ui/front";
import { Heading } from "@/ui/Text";
import { DialogToasts } from "@/ui/toasts";
import "@/ui/dialog.css";

const SHEETS = {
  dialog: "ui-sheet ui-sheet--dialog",
  drawer: "ui-sheet ui-sheet--drawer",
  wide: "ui-sheet ui-sheet--drawer ui-sheet--wide",
} as const;

type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** The buttons at the foot; the main one last. */
  actions?: ReactNode;
};

/** Stands in the middle on a desk and comes up from below on a phone. */
export function Dialog(props: DialogProps) {
  return <Sheet {...props} kind="dialog" />;
}

/** Comes in from the side and leaves the page readable; details beside a board. `wide` for a table of many columns. */
export function Drawer({ wide = false, ...props }: DialogProps & { wide?: boolean }) {
  return <Sheet {...props} kind={wide ? "wide" : "drawer"} />;
}

function Sheet({
  open,
  onClose,
  title,
  children,
  actions,
  kind,
}: DialogProps & { kind: keyof typeof SHEETS }) {
  const [element, setElement] = useState<HTMLDialogElement | null>(null);
  const titleId = useId();

  // Closed before it leaves the page: only then does the browser give the focus back to where it was.
  const show = useCallback((shown: HTMLDialogElement | null) => {
    setElement(shown);
    shown?.showModal();
    return () => {
      shown?.close();
      setElement(null);
    };
  }, []);

  if (!open) return null;
  return (
    // A press beside the sheet closes it; the keyboard has Escape, which the browser turns into `cancel`.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- see above
    <dialog
      ref={show}
      className={SHEETS[kind]}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === element) onClose();
      }}
    >
      <FrontContext value={element}>
        <div className="ui-sheet__body">
          <header className="ui-sheet__head">
            <Heading level={2} id={titleId}>
              {title}
            </Heading>
            <IconButton
              label="Sluiten"
              icon={<X size={22} aria-hidden="true" />}
              onClick={onClose}
            />
          </header>
          <div className="ui-sheet__content">{children}</div>
          {actions !== undefined && <footer className="ui-sheet__actions">{actions}</footer>}
        </div>
      </FrontContext>
      <DialogToasts />
    </dialog>
  );
}
