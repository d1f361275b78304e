/** Short messages that pass by, in one live region; a lost invalbeurt is read out at once. */
import { CircleAlert, CircleCheck, Info, X } from "lucide-react";
import {
  createContext,
  use,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from "react";

import { IconButton } from "@/ui/Button";
import "@/ui/toasts.css";

export type ToastKind = "ok" | "info" | "error";
type Toast = { id: number; kind: ToastKind; text: string };
type Show = (text: string, kind?: ToastKind) => void;

const ToastContext = createContext<Show>(() => undefined);

type Outlets = {
  toasts: readonly Toast[];
  drop: (id: number) => void;
  /** The dialog in front, if any: what lies behind it can be neither seen nor pressed. */
  front: string | undefined;
  enter: (outlet: string) => void;
  leave: (outlet: string) => void;
};
const OutletContext = createContext<Outlets | null>(null);

const STAYS_MS = 7_000;
const ICONS = { ok: CircleCheck, info: Info, error: CircleAlert };

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const nextId = useRef(1);

  const drop = useCallback((id: number) => {
    setToasts((shown) => shown.filter((toast) => toast.id !== id));
  }, []);

  const show = useCallback<Show>(
    (text, kind = "ok") => {
      const id = nextId.current;
      nextId.current += 1;
      setToasts((shown) => [...shown.filter((toast) => toast.text !== text), { id, kind, text }]);
      // An error stays until it is read and closed.
      if (kind !== "error") setTimeout(() => drop(id), STAYS_MS);
    },
    [drop],
  );

  const [dialogs, setDialogs] = useState<readonly string[]>([]);
  const enter = useCallback((id: string) => setDialogs((open) => [...open, id]), []);
  const leave = useCallback(
    (id: string) => setDialogs((open) => open.filter((one) => one !== id)),
    [],
  );
  const front = dialogs.at(-1);
  const outlets = useMemo(
    () => ({ toasts, drop, front, enter, leave }),
    [toasts, drop, front, enter, leave],
  );
  return (
    <ToastContext value={show}>
      <OutletContext value={outlets}>
        {children}
        <ToastRegion toasts={front === undefined ? toasts : []} onClose={drop} />
      </OutletContext>
    </ToastContext>
  );
}

/** Stands in every dialog: while that one is in front, messages appear in it. */
export function DialogToasts() {
  const outlets = use(OutletContext);
  const id = useId();
  const enter = outlets?.enter;
  const leave = outlets?.leave;
  useEffect(() => {
    enter?.(id);
    return () => leave?.(id);
  }, [id, enter, leave]);
  if (outlets === null) return null;
  return <ToastRegion toasts={outlets.front === id ? outlets.toasts : []} onClose={outlets.drop} />;
}

function ToastRegion({
  toasts,
  onClose,
}: {
  toasts: readonly Toast[];
  onClose: (id: number) => void;
}) {
  const views = (wanted: readonly Toast[]) =>
    wanted.map((toast) => (
      <ToastView key={toast.id} toast={toast} onClose={() => onClose(toast.id)} />
    ));
  return (
    <div className="ui-toasts">
      <div role="status">{views(toasts.filter((toast) => toast.kind !== "error"))}</div>
      <div>{views(toasts.filter((toast) => toast.kind === "error"))}</div>
    </div>
  );
}

/** `toast("Je aanvraag is verstuurd")`, `toast(sentenceOf(error), "error")` */
export function useToast(): Show {
  return use(ToastContext);
}

function ToastView({ toast, onClose }: { toast: Toast; onClose: () => void }) {
  const Icon = ICONS[toast.kind];
  return (
    <div
      className="ui-toast"
      data-kind={toast.kind}
      role={toast.kind === "error" ? "alert" : undefined}
    >
      <Icon size={22} aria-hidden="true" className="ui-toast__icon" />
      <p>{toast.text}</p>
      <IconButton
        label="Melding sluiten"
        icon={<X size={18} aria-hidden="true" />}
        onClick={onClose}
      />
    </div>
  );
}
