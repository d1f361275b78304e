/** The six things a plan is held against: which of them its makers found in it. */
import { CircleCheck, CircleDashed } from "lucide-react";

import type { Version } from "@/programme/types";

export function Principles({ version }: { version: Version }) {
  return (
    <ul className="programme-plain" aria-label="Uitgangspunten">
      {version.principles.map(({ code, label, isMet }) => (
        <li key={code} className="programme-iconed">
          {isMet ? (
            <CircleCheck size={18} aria-hidden="true" />
          ) : (
            <CircleDashed size={18} aria-hidden="true" />
          )}
          <span>
            {label}
            <span className="programme-soft">{isMet ? "" : " (nog niet nagegaan)"}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
