/** The waves of a live request, past and to come, with what people answered. */
import type { RequestDetail, Wave } from "@/http/types";
import { addedWords } from "@/requests/words";
import { formatDayAndTime } from "@/ui/format";
import { WaveStatusBadge } from "@/ui/StatusBadge";
import "@/requests/components/wave-rows.css";

export function WaveRows({ request }: { request: Pick<RequestDetail, "waves"> }) {
  const waves = [...request.waves].sort((left, right) =>
    left.startsAt.localeCompare(right.startsAt),
  );
  const totals = totalsOf(waves);
  return (
    <ol className="requests-wave-rows" aria-label="Rondes">
      {waves.map((wave) => (
        <li key={wave.id} className="requests-wave-rows__row" data-status={wave.status}>
          <div className="requests-wave-rows__words">
            <p className="requests-wave-rows__title">
              {titleOf(wave, totals.get(wave.id) ?? peopleOf(wave))}
            </p>
            <p className="requests-wave-rows__detail">
              {[formatDayAndTime(wave.startsAt), answersOf(wave)].filter(Boolean).join(" · ")}
            </p>
          </div>
          <WaveStatusBadge status={wave.status} />
        </li>
      ))}
    </ol>
  );
}

/** How many are asked up to and with each wave, counted anew when the request opens again. */
function totalsOf(waves: readonly Wave[]): Map<number, number> {
  const ofRound = new Map<number, number>();
  const totals = new Map<number, number>();
  for (const wave of waves) {
    if (wave.status === "dropped") continue;
    const total = (ofRound.get(wave.round) ?? 0) + peopleOf(wave);
    ofRound.set(wave.round, total);
    totals.set(wave.id, total);
  }
  return totals;
}

function peopleOf(wave: Wave): number {
  return wave.status === "sent" ? wave.offers : wave.size;
}

function titleOf(wave: Wave, total: number): string {
  const people = addedWords(peopleOf(wave), total);
  if (wave.kind === "preferred") return `${people}, je voorkeur`;
  return wave.kind === "waiting" ? `${people}, van de wachtlijst` : people;
}

function answersOf(wave: Wave): string {
  if (wave.status !== "sent") return "";
  const parts = [];
  if (wave.refused > 0) parts.push(`${wave.refused} ${wave.refused === 1 ? "kan" : "kunnen"} niet`);
  if (wave.expired > 0) parts.push(`${wave.expired} zonder antwoord`);
  return parts.join(", ");
}
