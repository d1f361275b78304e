/** Who comes: initials on a disc beside the name, so that a glance is enough. */
import type { ReactNode } from "react";

import "@/requests/components/person.css";

export function Person({
  name,
  children,
  size = "default",
}: {
  name: string;
  /** A second line: "meldt zich om 08:10". */
  children?: ReactNode;
  size?: "default" | "large";
}) {
  return (
    <div className={`requests-person requests-person--${size}`}>
      <span className="requests-person__disc" aria-hidden="true">
        {initialsOf(name)}
      </span>
      <div className="requests-person__words">
        <p className="requests-person__name">{name}</p>
        {children !== undefined && <div className="requests-person__detail">{children}</div>}
      </div>
    </div>
  );
}

/** "FA" of "Fatima El Amrani": first name and the last part. */
export function initialsOf(name: string): string {
  const parts = name.split(/\s+/).filter((part) => part !== "");
  const letters = [parts[0], parts.length > 1 ? parts.at(-1) : undefined];
  return letters.map((part) => part?.charAt(0).toUpperCase() ?? "").join("");
}
