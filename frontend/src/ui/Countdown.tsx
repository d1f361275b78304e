/** Time that runs out: seen every second, but a screen reader hears only the moment it ends. */
import { Timer } from "lucide-react";

import { formatDayAndTime, formatDuration } from "@/ui/format";
import { useNow } from "@/ui/useNow";
import "@/ui/countdown.css";

export function Countdown({
  until,
  label,
  endedLabel,
  whole,
}: {
  until: string;
  /** What runs out: "Antwoord binnen". */
  label: string;
  endedLabel: string;
  /** When it started, to draw how much is left. */
  whole?: string;
}) {
  const now = useNow();
  const leftMs = Date.parse(until) - now.getTime();
  const ended = leftMs <= 0;
  const share =
    whole === undefined ? undefined : leftMs / Math.max(1, Date.parse(until) - Date.parse(whole));
  return (
    <div
      className="ui-countdown"
      data-state={ended ? "ended" : leftMs < 120_000 ? "short" : "running"}
    >
      <Timer size={18} aria-hidden="true" />
      <span aria-hidden="true">
        {ended ? endedLabel : `${label} `}
        {!ended && <strong>{clockOf(leftMs)}</strong>}
      </span>
      <span className="visually-hidden">
        {ended ? endedLabel : `${label}: tot ${formatDayAndTime(until, now)}`}
      </span>
      {share !== undefined && !ended && (
        <span className="ui-countdown__track" aria-hidden="true">
          <span style={{ inlineSize: `${Math.min(100, Math.max(0, share * 100))}%` }} />
        </span>
      )}
    </div>
  );
}

function clockOf(ms: number): string {
  if (ms >= 60 * 60_000) return formatDuration(ms);
  const seconds = Math.ceil(ms / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
