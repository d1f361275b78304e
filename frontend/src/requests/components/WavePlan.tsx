/** Who is asked when, before sending: each wave with how many people it adds, and how many that is together. */
import type { PreviewWave } from "@/http/types";
import { addedWords } from "@/requests/words";
import { countOf, formatNumber, formatRelativeDay, formatTime, isoDay } from "@/ui/format";
import "@/requests/components/wave-plan.css";

const AT_ONCE_MS = 90_000;

export function WavePlan({
  waves,
  now,
}: {
  waves: readonly Pick<PreviewWave, "number" | "kind" | "startsAt" | "size" | "cumulative">[];
  now: Date;
}) {
  const whole = Math.max(1, ...waves.map((wave) => wave.cumulative));
  return (
    <ol className="requests-waves" aria-label="Wie we wanneer vragen">
      {waves.map((wave) => (
        <li key={wave.number} className="requests-waves__wave">
          <span className="requests-waves__time">{waveTime(wave.startsAt, now)}</span>
          <span className="requests-waves__track" aria-hidden="true">
            <span style={{ inlineSize: `${(wave.cumulative / whole) * 100}%` }} />
          </span>
          <span className="requests-waves__count">{addedWords(wave.size, wave.cumulative)}</span>
          {wave.kind === "preferred" && (
            <span className="requests-waves__note">
              {wave.size === 1 ? "je voorkeur eerst" : "je voorkeuren eerst"}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

/** "nu", "07:15", "morgen 07:00" */
export function waveTime(startsAt: string, now: Date): string {
  if (Date.parse(startsAt) - now.getTime() < AT_ONCE_MS) return "nu";
  const sameDay = isoDay(startsAt) === isoDay(now);
  return sameDay
    ? formatTime(startsAt)
    : `${formatRelativeDay(startsAt, now)} ${formatTime(startsAt)}`;
}

/** "Nu 11 invallers, 13 erbij om 07:15, 36 erbij om 07:30" */
export function planSentence(
  waves: readonly Pick<PreviewWave, "startsAt" | "size">[],
  now: Date,
): string {
  const parts = waves.map((wave, index) => {
    const time = waveTime(wave.startsAt, now);
    const when = time === "nu" ? "nu" : /^\d/.test(time) ? `om ${time}` : time;
    return index === 0
      ? `${when} ${countOf(wave.size, "invaller", "invallers")}`
      : `${formatNumber(wave.size)} erbij ${when}`;
  });
  const sentence = parts.join(", ");
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
