/** Where the approval round of a version stands, with the way to the proposal; for a draft its deadline. */
import { Gavel } from "lucide-react";

import type { Version } from "@/programme/types";
import { Alert } from "@/ui/Alert";
import { ButtonLink } from "@/ui/Button";
import { formatDate, formatDayAndTime, formatLongDay } from "@/ui/format";

export function RoundCard({ version }: { version: Version }) {
  const { approvalRound: round, status } = version;
  if (round === null) return <Deadline version={version} />;
  const door = (
    <ButtonLink to={`/besluiten/${round.id}`} icon={<Gavel size={18} aria-hidden="true" />}>
      Naar het voorstel
    </ButtonLink>
  );
  if (status === "in_round") {
    return (
      <Alert title="Dit plan ligt voor" actions={door}>
        <p>
          {round.status === "carried"
            ? `Het voorstel is aangenomen. Het plan gaat in op ${formatLongDay(version.fromDate)}.`
            : version.roundState}
          {round.status === "open" &&
            round.closesAt !== null &&
            ` Stemmen kan tot ${formatDayAndTime(round.closesAt)}.`}
        </p>
        <p>Er verandert niets meer aan de tekst: wat hier staat, wordt vastgesteld.</p>
      </Alert>
    );
  }
  if (status === "rejected") {
    return (
      <Alert kind="warning" title="Dit plan is niet vastgesteld" actions={door}>
        {round.outcome}
      </Alert>
    );
  }
  if (status === "superseded") {
    return (
      <Alert title="Dit is een oudere versie" actions={door}>
        Er is een nieuwer plan vastgesteld. Kies het hierboven.
      </Alert>
    );
  }
  return (
    <Alert kind="ok" title="Dit plan is vastgesteld" actions={door}>
      {version.decidedAt === null
        ? round.outcome
        : `Op ${formatDate(version.decidedAt)}. ${round.outcome}`}
    </Alert>
  );
}

function Deadline({ version }: { version: Version }) {
  if (version.status !== "draft") return null;
  return (
    <Alert title="Dit is een concept">
      Alleen de coördinatoren van de regio zien het.
      {version.deadlineDate !== null &&
        ` Het moet vastgesteld zijn op ${formatLongDay(version.deadlineDate)}.`}
    </Alert>
  );
}
