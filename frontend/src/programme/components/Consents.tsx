/** The decision a measure rests on, and whose consent is still missing before it can start. */
import { Gavel } from "lucide-react";

import type { Measure } from "@/programme/types";
import { Alert } from "@/ui/Alert";
import { ButtonLink } from "@/ui/Button";

export function Consents({ decision }: { decision: NonNullable<Measure["decision"]> }) {
  const { missingConsents: missing, status } = decision;
  const isHeld = status !== "carried" || missing.length > 0;
  return (
    <Alert
      kind={isHeld ? "warning" : "ok"}
      title={`Rust op het besluit: ${decision.title}`}
      actions={
        <ButtonLink to={`/besluiten/${decision.id}`} icon={<Gavel size={18} aria-hidden="true" />}>
          Naar het besluit
        </ButtonLink>
      }
    >
      {status !== "carried" && "Het voorstel is nog niet aangenomen. Starten kan daarna. "}
      {missing.length > 0 &&
        `Deze instemming ontbreekt nog: ${missing.map(({ bodyName }) => bodyName).join(", ")}.`}
      {!isHeld && "Het is aangenomen, en de instemming die nodig is, is er."}
    </Alert>
  );
}
