/** One request on a calm card: what for, when, and who comes or how the asking goes. */
import { ArrowRight } from "lucide-react";

import type { RequestRow } from "@/http/types";
import { Person } from "@/requests/components/Person";
import { WaitingCount } from "@/requests/components/WaitingCount";
import {
  askedLine,
  daysOf,
  halfDaysOf,
  hoursOf,
  namesOf,
  OUTCOME_OPTIONS,
  workOf,
} from "@/requests/words";
import { LinkCard } from "@/ui/Card";
import { formatTime } from "@/ui/format";
import { RequestStatusBadge } from "@/ui/StatusBadge";
import { REQUEST_LOOKS } from "@/ui/statuses";
import "@/requests/components/request-card.css";

export function RequestCard({
  request,
  withDay = false,
  withSchool = false,
  level = 3,
}: {
  request: RequestRow;
  /** Say the day too, where the surroundings do not. */
  withDay?: boolean;
  withSchool?: boolean;
  level?: 2 | 3 | 4;
}) {
  return (
    <LinkCard
      to={`/aanvragen/${request.id}`}
      title={workOf(request)}
      tone={request.needsOutcome ? "unfilled" : REQUEST_LOOKS[request.status].tone}
      level={level}
      aside={<RequestStatusBadge status={request.status} />}
    >
      <p className="requests-card__when">{whenLine(request, withDay)}</p>
      {withSchool && <p className="requests-card__when">{request.schoolLocation.name}</p>}
      <Progress request={request} />
    </LinkCard>
  );
}

function Progress({ request }: { request: RequestRow }) {
  if (request.needsOutcome) {
    return (
      <p className="requests-card__todo">
        Wat heb je gedaan? Geef het door
        <ArrowRight size={18} aria-hidden="true" />
      </p>
    );
  }
  if (request.substitutes.length > 0) {
    return (
      <div className="requests-card__who">
        <Person name={namesOf(request.substitutes)}>
          {request.status === "partly_filled"
            ? `komt voor een deel. ${askedLine(request)}`
            : request.status === "completed"
              ? "was er"
              : "komt"}
        </Person>
        <WaitingCount request={request} />
      </div>
    );
  }
  const line = progressLine(request);
  return line === "" ? null : <p className="requests-card__line">{line}</p>;
}

function progressLine(request: RequestRow): string {
  if (request.outcome !== null) {
    return OUTCOME_OPTIONS.find((option) => option.value === request.outcome)?.label ?? "";
  }
  if (request.status !== "open" && request.status !== "offering") return "";
  const next = request.nextWaveAt;
  return next === null
    ? askedLine(request)
    : `${askedLine(request)} · meer mensen om ${formatTime(next)}`;
}

function whenLine(request: RequestRow, withDay: boolean): string {
  const parts = [
    withDay ? daysOf(request.periods) : undefined,
    hoursOf(request.periods),
    halfDaysOf(request.periods),
  ];
  return parts.filter((part) => part !== undefined && part !== "").join(" · ");
}
