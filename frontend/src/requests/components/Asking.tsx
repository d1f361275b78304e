/** How the asking goes: how many were asked, what they said, and when more people follow. */
import { CirclePause } from "lucide-react";

import type { RequestDetail } from "@/http/types";
import { Card } from "@/ui/Card";
import { Countdown } from "@/ui/Countdown";
import { countOf, formatDayAndTime } from "@/ui/format";
import { Heading } from "@/ui/Text";
import "@/requests/components/asking.css";

export function Asking({ request }: { request: RequestDetail }) {
  return (
    <Card tone={request.wavesStopped ? "ended" : "asked"}>
      <div className="requests-asking">
        <div className="requests-asking__head">
          <Heading level={2} looksLike={3}>
            {request.wavesStopped ? "We vragen niet verder" : "We vragen mensen"}
          </Heading>
          <p className="requests-asking__total">
            <strong>{request.asked}</strong> {request.asked === 1 ? "invaller" : "invallers"}{" "}
            gevraagd
          </p>
        </div>
        <Answers request={request} />
        <Next request={request} />
      </div>
    </Card>
  );
}

/** The same people as a bar and as words; the words carry the meaning. */
function Answers({ request }: { request: RequestDetail }) {
  const parts = [
    { key: "asked", count: request.openOffers, word: "denkt nog na", many: "denken nog na" },
    { key: "ended", count: request.refused, word: "kan niet", many: "kunnen niet" },
    { key: "open", count: request.expired, word: "reageerde niet", many: "reageerden niet" },
  ];
  if (request.asked === 0) return <p>Er is nog niemand gevraagd.</p>;
  return (
    <>
      <div className="requests-asking__bar" aria-hidden="true">
        {parts.map(({ key, count }) => (
          <span key={key} data-tone={key} style={{ flexGrow: count }} hidden={count === 0} />
        ))}
      </div>
      <ul className="requests-asking__answers">
        {parts
          .filter(({ count }) => count > 0)
          .map(({ key, count, word, many }) => (
            <li key={key} data-tone={key}>
              <span className="requests-asking__dot" aria-hidden="true" />
              {countOf(count, word, many)}
            </li>
          ))}
      </ul>
    </>
  );
}

function Next({ request }: { request: RequestDetail }) {
  if (request.wavesStopped) {
    return (
      <p className="requests-asking__line">
        <CirclePause size={18} aria-hidden="true" />
        {request.openOffers > 0 ? "Wie al gevraagd is, kan nog ja zeggen." : "Er loopt geen vraag."}
      </p>
    );
  }
  if (request.nextWaveAt !== null) {
    return (
      <Countdown
        until={request.nextWaveAt}
        label="We vragen meer mensen over"
        endedLabel="We vragen nu meer mensen"
      />
    );
  }
  return (
    <p className="requests-asking__line">
      {`Iedereen die kan, is gevraagd. We wachten tot ${formatDayAndTime(request.stopAt)}.`}
    </p>
  );
}
