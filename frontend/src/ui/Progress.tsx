/** How far something is: a bar, steps of a form, and the count that names what it counts. */
import { Check } from "lucide-react";
import type { ReactNode } from "react";

import { formatNumber, formatShare } from "@/ui/format";
import type { Tone } from "@/ui/statuses";
import "@/ui/progress.css";

export function ProgressBar({
  value,
  max = 100,
  label,
  labelHidden = false,
  tone = "filled",
}: {
  value: number;
  max?: number;
  label: string;
  labelHidden?: boolean;
  tone?: Tone;
}) {
  const share = max === 0 ? 0 : Math.min(1, Math.max(0, value / max));
  return (
    <div className="ui-progress" data-tone={tone}>
      {!labelHidden && (
        <div className="ui-progress__label" aria-hidden="true">
          <span>{label}</span>
          <span>{Math.round(share * 100)}%</span>
        </div>
      )}
      <div
        className="ui-progress__track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
      >
        <div className="ui-progress__fill" style={{ inlineSize: `${share * 100}%` }} />
      </div>
    </div>
  );
}

/** "83% vervuld, 41 van 49": a share never stands without what it counts. */
export function CountLine({
  part,
  whole,
  word,
  tone = "filled",
}: {
  part: number;
  whole: number;
  /** What the part is: "vervuld". */
  word: string;
  tone?: Tone;
}) {
  return (
    <div className="ui-count" data-tone={tone}>
      <p className="ui-count__words">
        <strong>
          {formatShare(part, whole)} {word}
        </strong>
        , {formatNumber(part)} van {formatNumber(whole)}
      </p>
      <div className="ui-progress__track" aria-hidden="true">
        <div
          className="ui-progress__fill"
          style={{ inlineSize: `${whole === 0 ? 0 : Math.min(100, (part / whole) * 100)}%` }}
        />
      </div>
    </div>
  );
}

/** The steps of a form; the current one is named for screen readers too. */
export function Stepper({ steps, current }: { steps: readonly string[]; current: number }) {
  return (
    <ol className="ui-stepper" aria-label="Stappen">
      {steps.map((step, index) => {
        const state = index < current ? "done" : index === current ? "current" : "later";
        return (
          <li
            key={step}
            className="ui-stepper__step"
            data-state={state}
            aria-current={state === "current" ? "step" : undefined}
          >
            <span className="ui-stepper__mark" aria-hidden="true">
              {state === "done" ? <Check size={16} strokeWidth={3} /> : index + 1}
            </span>
            <span className="ui-stepper__word">
              {state === "done" && <span className="visually-hidden">Klaar: </span>}
              {step}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** A big number with its word: the counters on top of a board. With `onPress` it filters. */
export function CounterTile({
  count,
  label,
  tone,
  icon,
  pressed,
  onPress,
}: {
  count: number;
  label: string;
  tone?: Tone;
  icon?: ReactNode;
  pressed?: boolean;
  onPress?: () => void;
}) {
  const content = (
    <>
      <span className="ui-tile__label">
        {icon}
        {label}
      </span>
      <span className="ui-tile__count">{formatNumber(count)}</span>
    </>
  );
  if (onPress === undefined) {
    return (
      <div className="ui-tile" data-tone={tone}>
        {content}
      </div>
    );
  }
  return (
    <button
      type="button"
      className="ui-tile"
      data-tone={tone}
      aria-pressed={pressed}
      onClick={onPress}
    >
      {content}
    </button>
  );
}

export function CounterTiles({ children, label }: { children: ReactNode; label: string }) {
  return (
    <div className="ui-tiles" role="group" aria-label={label}>
      {children}
    </div>
  );
}
