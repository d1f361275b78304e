/** On the day itself: "Ik ben onderweg" and "Ik ben er", large enough for a thumb with a glove. */
import { Bike, CircleCheck } from "lucide-react";

import { ArrivalStory } from "@/assignments/components/ArrivalStory";
import { useSayArrival } from "@/assignments/queries";
import { sentenceOf } from "@/http/errors";
import type { ArrivalToday } from "@/http/types";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { formatTime } from "@/ui/format";
import { ArrivalBadge } from "@/ui/StatusBadge";
import { Heading } from "@/ui/Text";
import "@/assignments/components/arrival.css";

export function OwnArrival({
  assignmentId,
  arrival,
}: {
  assignmentId: number;
  arrival: ArrivalToday;
}) {
  const say = useSayArrival(assignmentId);
  return (
    <Card as="article">
      <div className="assignments-arrival">
        <div className="assignments-arrival__head">
          <Heading level={2} looksLike={3}>
            Vandaag
          </Heading>
          <ArrivalBadge
            status={arrival.status}
            label={arrival.status === "arrived" ? "Je bent er" : undefined}
          />
        </div>
        <p role="status">{lineOf(arrival)}</p>
        {say.error !== null && (
          <Alert kind="error" announce>
            {sentenceOf(say.error)}
          </Alert>
        )}
        <div className="assignments-arrival__buttons">
          {arrival.maySay.includes("on_the_way") && (
            <Button
              look="primary"
              size="large"
              busy={say.isPending && say.variables === "on_the_way"}
              icon={<Bike aria-hidden="true" />}
              onClick={() => say.mutate("on_the_way")}
            >
              Ik ben onderweg
            </Button>
          )}
          {arrival.maySay.includes("arrived") && (
            <Button
              look={arrival.maySay.includes("on_the_way") ? "secondary" : "primary"}
              size="large"
              busy={say.isPending && say.variables === "arrived"}
              icon={<CircleCheck aria-hidden="true" />}
              onClick={() => say.mutate("arrived")}
            >
              Ik ben er
            </Button>
          )}
        </div>
        <ArrivalStory arrival={arrival} />
      </div>
    </Card>
  );
}

function lineOf(arrival: ArrivalToday): string {
  const since = arrival.since === null ? "" : formatTime(new Date(arrival.since));
  switch (arrival.status) {
    case "expected":
      return "Laat de school weten dat je komt.";
    case "on_the_way":
      return `De school ziet dat je onderweg bent, sinds ${since}.`;
    case "arrived":
      return `De school weet het, sinds ${since}.`;
    case "not_come":
      return "De school heeft je niet gezien. Ben je er wel? Zeg het hier.";
    case "disputed":
      return "De school zegt iets anders dan jij. Loop even langs bij de administratie.";
  }
}
