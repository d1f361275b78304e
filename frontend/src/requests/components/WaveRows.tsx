/** The waves of a live request, past and to come, with what people answered. */
import type { RequestDetail, Wave } from "@/http/types";
import { countOf, formatDayAndTime } from "@/ui/format";
import { WaveStatusBadge } from "@/ui/StatusBadge";
import "@/requests/components/wave-rows.css";

export function WaveRows({ request }: { request: Pick<RequestDetail, "waves"> }) {
  const waves = [...request.waves].sort((left, right) =>
    left.startsAt.localeCompare(right.startsAt),
  );
  return (
    <ol className="requests-wave-rows" aria-label="Rondes">
      {waves.map((wave) => (
        <li key={wave.id} className="requests-wave-rows__row" data-status={wave.status}>
          <div className="requests-wave-rows__words">
            <p className="requests-wave-rows__title">{titleOf(wave)}</p>
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

function titleOf(wave: Wave): string {
  const people = countOf(wave.status === "sent" ? wave.offers : wave.size, "invaller", "invallers");
  return wave.kind === "preferred" ? `${people}, je voorkeur` : people;
}

function answersOf(wave: Wave): string {
  if (wave.status !== "sent") return "";
  const parts = [];
  if (wave.refused > 0) parts.push(`${wave.refused} ${wave.refused === 1 ? "kan" : "kunnen"} niet`);
  if (wave.expired > 0) parts.push(`${wave.expired} zonder antwoord`);
  return parts.join(", ");
}
