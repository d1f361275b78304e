/** Everything that was said about an arrival today, so that two stories stay two stories. */
import type { ArrivalToday, ArrivalWord } from "@/http/types";
import { formatTime } from "@/ui/format";

const SAID: Record<ArrivalWord, string> = {
  on_the_way: "is onderweg",
  arrived: "is er",
  not_come: "is niet gekomen",
};

export function ArrivalStory({ arrival }: { arrival: ArrivalToday }) {
  if (arrival.said.length < 2) return null;
  return (
    <ul className="assignments-arrival__story" aria-label="Wat er is gezegd">
      {arrival.said.map((one) => (
        <li key={`${one.side}-${one.word}-${one.at}`}>
          {`${formatTime(new Date(one.at))} ${one.saidByName}: ${SAID[one.word]}`}
        </li>
      ))}
    </ul>
  );
}

/** "onderweg sinds 07:41" */
export function arrivalLine(arrival: ArrivalToday): string {
  const since = arrival.since === null ? "" : formatTime(new Date(arrival.since));
  switch (arrival.status) {
    case "expected":
      return "heeft nog niets laten weten";
    case "on_the_way":
      return `onderweg sinds ${since}`;
    case "arrived":
      return `is er sinds ${since}`;
    case "not_come":
      return "is niet gekomen";
    case "disputed":
      return "de een zegt wel gekomen, de ander niet";
  }
}
