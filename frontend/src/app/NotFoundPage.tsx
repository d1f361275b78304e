/** An address that leads nowhere. */
import { MapPinOff } from "lucide-react";

import { ButtonLink } from "@/ui/Button";
import { EmptyState } from "@/ui/States";

export function NotFoundPage() {
  return (
    <>
      <title>Niet gevonden · Vervangingspool</title>
      <EmptyState
        level={1}
        title="Deze pagina bestaat niet"
        icon={<MapPinOff />}
        action={
          <ButtonLink to="/" look="primary">
            Naar het begin
          </ButtonLink>
        }
      >
        Misschien is het adres veranderd, of is er een tikfout in geslopen.
      </EmptyState>
    </>
  );
}
