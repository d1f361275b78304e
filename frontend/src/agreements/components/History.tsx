/** What happened to an agreement and its reports, the newest first. */
import {
  FileCheck,
  FilePen,
  FileX,
  Handshake,
  Lock,
  Paperclip,
  PenLine,
  TimerOff,
} from "lucide-react";
import type { ReactNode } from "react";

import { ROLE_WORDS } from "@/accounts/roles";
import type { Agreement, AgreementDecision } from "@/agreements/types";
import type { Role } from "@/http/types";
import { Timeline } from "@/ui/Timeline";
import type { Tone } from "@/ui/statuses";

const MARKS: Record<string, { icon: ReactNode; tone: Tone }> = {
  agree: { icon: <Handshake />, tone: "filled" },
  revise: { icon: <FilePen />, tone: "open" },
  note: { icon: <PenLine />, tone: "open" },
  submit: { icon: <FilePen />, tone: "asked" },
  return: { icon: <FileX />, tone: "unfilled" },
  approve: { icon: <FileCheck />, tone: "filled" },
  attach: { icon: <Paperclip />, tone: "open" },
  detach: { icon: <Paperclip />, tone: "ended" },
  remind: { icon: <TimerOff />, tone: "asked" },
  escalate: { icon: <TimerOff />, tone: "unfilled" },
  lock: { icon: <Lock />, tone: "done" },
};

export function History({ shown }: { shown: Agreement }) {
  const labels = new Map(shown.periods.map(({ id, figure }) => [id, figure.label]));
  return (
    <Timeline
      label="Wat er gebeurde, het nieuwste eerst"
      items={[...shown.history].reverse().map((move) => {
        const mark = MARKS[move.move];
        const period = move.period === null ? undefined : labels.get(move.period);
        return {
          id: move.id,
          at: move.at,
          title: period === undefined ? move.label : `${move.label}: ${period}`,
          detail: [whoOf(move), move.reason].filter(Boolean).join(". "),
          ...(mark ?? {}),
        };
      })}
    />
  );
}

function whoOf({ actorName, actorRole }: AgreementDecision): string {
  const role = ROLE_WORDS[actorRole as Role] as string | undefined;
  if (actorName === null) return "De pool";
  return role === undefined ? actorName : `${actorName}, ${role.toLowerCase()}`;
}
