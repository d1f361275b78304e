/** "Liever niet" changes nothing by itself; this shows where a person can change something, when they want to. */
import type { LookBack } from "@/looking-back/queries";
import { Alert } from "@/ui/Alert";
import { ButtonLink } from "@/ui/Button";

export function WhatElse({ lookBack }: { lookBack: LookBack }) {
  if (lookBack.ownAnswer?.again !== "rather_not") return null;
  if (lookBack.askedSide === "school") {
    return (
      <Alert
        title="Dit antwoord verandert niets aan wie we vragen"
        actions={<ButtonLink to="/mijn-school">Naar jullie lijsten</ButtonLink>}
      >
        Wil je dat deze invaller niet meer wordt gevraagd? Zet dat zelf op jullie lijst.
      </Alert>
    );
  }
  return (
    <Alert
      title="Dit antwoord verandert niets aan wat we je vragen"
      actions={<ButtonLink to="/beschikbaarheid">Naar mijn voorkeuren</ButtonLink>}
    >
      Wil je hier even niet of nooit meer komen? Zet dat zelf bij je voorkeuren. De school ziet dat
      niet.
    </Alert>
  );
}
