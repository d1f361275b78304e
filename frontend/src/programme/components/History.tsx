/** What happened to a version, a measure or a challenge, the newest first. */
import {
  Ban,
  ClipboardCheck,
  FilePen,
  Gavel,
  MessagesSquare,
  Play,
  Share2,
  Square,
} from "lucide-react";
import type { ReactNode } from "react";

import { ROLE_WORDS } from "@/accounts/roles";
import type { Role } from "@/http/types";
import type { ProgrammeDecision } from "@/programme/types";
import { FIELD_WORDS } from "@/programme/words";
import type { Tone } from "@/ui/statuses";
import { Timeline } from "@/ui/Timeline";

const MARKS: Record<string, { icon: ReactNode; tone: Tone }> = {
  draft: { icon: <FilePen />, tone: "open" },
  start_round: { icon: <Gavel />, tone: "asked" },
  approve: { icon: <Gavel />, tone: "filled" },
  reject: { icon: <Gavel />, tone: "unfilled" },
  supersede: { icon: <Gavel />, tone: "done" },
  discard: { icon: <Ban />, tone: "ended" },
  plan: { icon: <FilePen />, tone: "open" },
  change: { icon: <FilePen />, tone: "open" },
  start: { icon: <Play />, tone: "filled" },
  continue: { icon: <Play />, tone: "filled" },
  end: { icon: <Square />, tone: "ended" },
  evaluate: { icon: <ClipboardCheck />, tone: "done" },
  withdraw: { icon: <Ban />, tone: "ended" },
  consult: { icon: <MessagesSquare />, tone: "partly" },
  share: { icon: <Share2 />, tone: "partly" },
};

export function History({ moves }: { moves: readonly ProgrammeDecision[] }) {
  return (
    <Timeline
      label="Wat er gebeurde, het nieuwste eerst"
      items={[...moves].reverse().map((move) => ({
        id: move.id,
        at: move.at,
        title: move.label,
        detail: [whoOf(move), changedIn(move), move.reason].filter(Boolean).join(". "),
        ...(MARKS[move.move] ?? {}),
      }))}
    />
  );
}

function changedIn({ changedFields }: ProgrammeDecision): string {
  const names = changedFields.map((name) => FIELD_WORDS[name]).filter((one) => one !== undefined);
  return names.length === 0 ? "" : `Anders: ${names.join(", ")}`;
}

function whoOf({ actorName, actorRole }: ProgrammeDecision): string {
  const role = ROLE_WORDS[actorRole as Role] as string | undefined;
  if (actorName === null) return "Volgt uit het besluit";
  return role === undefined ? actorName : `${actorName}, ${role.toLowerCase()}`;
}
