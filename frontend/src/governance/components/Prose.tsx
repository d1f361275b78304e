/** A text as somebody wrote it, with its own lines, never wider than one reads well. */
import type { ReactNode } from "react";

import "@/governance/components/prose.css";

export function Prose({ children }: { children: ReactNode }) {
  return <p className="governance-text">{children}</p>;
}
