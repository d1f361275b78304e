/** A screen that broke: an honest word, and a way on. */
import { RotateCcw, TriangleAlert } from "lucide-react";
import { Component, type ReactNode } from "react";

import { isLostChunk } from "@/app/lostChunk";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/States";

/** Shows the page below in place of what broke; React has no other way to catch it than a class. */
export class CrashGuard extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    return this.state.error === undefined ? (
      this.props.children
    ) : (
      <CrashPage error={this.state.error} />
    );
  }
}

function CrashPage({ error }: { error: unknown }) {
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
