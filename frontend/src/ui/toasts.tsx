/** Short messages that pass by, in one live region; a lost invalbeurt is read out at once. */
import { CircleAlert, CircleCheck, Info, X } from "lucide-react";
import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from "react";

import { IconButton } from "@/ui/Button";
import "@/ui/toasts.css";

export type ToastKind = "ok" | "info" | "error";
type Toast = { id: number; kind: ToastKind; text: string };
type Show = (text: string, kind?: ToastKind) => void;

const ToastContext = createContext<Show>(() => undefined);
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

  const polite = useMemo(() => toasts.filter((toast) => toast.kind !== "error"), [toasts]);
  const urgent = useMemo(() => toasts.filter((toast) => toast.kind === "error"), [toasts]);
  return (
    <ToastContext value={show}>
      {children}
      <div className="ui-toasts">
        <div role="status">
          {polite.map((toast) => (
            <ToastView key={toast.id} toast={toast} onClose={() => drop(toast.id)} />
          ))}
        </div>
        <div>
          {urgent.map((toast) => (
            <ToastView key={toast.id} toast={toast} onClose={() => drop(toast.id)} />
          ))}
        </div>
      </div>
    </ToastContext>
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
