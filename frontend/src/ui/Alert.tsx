/** A message in the page about what is on it; for what passes by there are toasts. */
import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

import "@/ui/alert.css";

export type AlertKind = "info" | "ok" | "warning" | "error";

const ICONS = { info: Info, ok: CircleCheck, warning: TriangleAlert, error: CircleAlert };
const CLASSES = {
  info: "utrecht-alert--info",
  ok: "utrecht-alert--ok",
  warning: "utrecht-alert--warning",
  error: "utrecht-alert--error",
};

export function Alert({
  kind = "info",
  title,
  children,
  actions,
  announce = false,
}: {
  kind?: AlertKind;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** Read out at once, for a message that appears after an action. */
  announce?: boolean;
}) {
  const Icon = ICONS[kind];
  return (
    <div
      className={`utrecht-alert ${CLASSES[kind]} ui-alert`}
      role={announce ? (kind === "error" ? "alert" : "status") : undefined}
    >
      <Icon size={22} aria-hidden="true" className="ui-alert__icon" />
      <div className="ui-alert__words">
        {title !== undefined && <p className="ui-alert__title">{title}</p>}
        {children !== undefined && <div>{children}</div>}
        {actions !== undefined && <div className="ui-alert__actions">{actions}</div>}
      </div>
    </div>
  );
}
