/** More detail on request: a summary that opens. */
import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";

import "@/ui/disclosure.css";

export function Disclosure({
  summary,
  children,
  open = false,
}: {
  summary: ReactNode;
  children: ReactNode;
  /** Opened when first shown. */
  open?: boolean;
}) {
  return (
    <details className="ui-disclosure" open={open || undefined}>
      <summary className="ui-disclosure__summary">
        <ChevronDown size={20} aria-hidden="true" className="ui-disclosure__arrow" />
        <span>{summary}</span>
      </summary>
      <div className="ui-disclosure__content">{children}</div>
    </details>
  );
}
