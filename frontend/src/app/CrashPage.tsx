/** A screen that broke: an honest word, and a way on. */
import { RotateCcw, TriangleAlert } from "lucide-react";
import { useRouteError } from "react-router";

import { isLostChunk } from "@/app/lostChunk";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/States";

export function CrashPage() {
  const error = useRouteError();
  const renewed = isLostChunk(error);
  return (
    <div role="alert">
      <EmptyState
        level={1}
        title={renewed ? "Er is een nieuwe versie" : "Hier ging iets mis"}
        icon={<TriangleAlert />}
        action={
          <Button
            look="primary"
            icon={<RotateCcw aria-hidden="true" />}
            onClick={() => window.location.reload()}
          >
            Pagina opnieuw laden
          </Button>
        }
      >
        {renewed
          ? "Laad de pagina opnieuw om verder te gaan."
          : "Dit scherm kon niet worden getoond. Wat je al hebt verstuurd, is niet verloren."}
      </EmptyState>
    </div>
  );
}
