/** What is not in order with the papers of a person, each in its own words. */
import { TriangleAlert } from "lucide-react";

import type { PersonRow } from "@/people/types";
import "@/people/components/people.css";

export function Warnings({ warnings }: { warnings: PersonRow["warnings"] }) {
  if (warnings.length === 0) return null;
  return (
    <ul className="people-warnings" aria-label="Let op">
      {warnings.map((warning, index) => (
        <li key={`${warning.code}-${index}`}>
          <TriangleAlert size={16} aria-hidden="true" />
          {warning.label}
        </li>
      ))}
    </ul>
  );
}
