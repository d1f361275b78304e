/** How fast people are asked: as the region agreed, everybody at once, or waves of one's own. */
import { Plus, Trash2 } from "lucide-react";

import type { WaveChoice } from "@/requests/form/draft";
import { Button, IconButton } from "@/ui/Button";
import { RadioGroup } from "@/ui/Choices";
import { NumberField } from "@/ui/TextField";
import "@/requests/components/wave-chooser.css";

type Pace = "policy" | "at_once" | "own";

const MOST_WAVES = 6;
const MOST_PEOPLE = 500;
const FURTHEST_MINUTES = 2_880;

export function WaveChooser({
  value,
  onChange,
  planned,
  eligible,
  error,
}: {
  /** Null follows the policy. */
  value: WaveChoice[] | null;
  onChange: (waves: WaveChoice[] | null) => void;
  /** What the policy would do: where one's own waves start from. */
  planned: readonly WaveChoice[];
  eligible: number;
  error?: string | undefined;
}) {
  const pace = paceOf(value);
  const choose = (wanted: Pace) => {
    if (wanted === "policy") onChange(null);
    else if (wanted === "at_once") {
      onChange([{ minutesAfterStart: 0, size: Math.max(1, Math.min(MOST_PEOPLE, eligible)) }]);
    } else onChange(ownWaves(planned));
  };
  return (
    <div className="requests-chooser">
      <RadioGroup
        label="Hoe snel vragen we mensen?"
        value={pace}
        onChange={choose}
        error={error}
        options={[
          { value: "policy", label: "Zoals de regio het afsprak" },
          {
            value: "at_once",
            label: "Iedereen meteen",
            description: "Sneller, maar je stoort meer mensen.",
          },
          { value: "own", label: "Zelf instellen" },
        ]}
      />
      {pace === "own" && value !== null && <OwnWaves waves={value} onChange={onChange} />}
    </div>
  );
}

/** The waves themselves, each with its minute and its number of people. */
export function OwnWaves({
  waves,
  onChange,
}: {
  waves: readonly WaveChoice[];
  onChange: (waves: WaveChoice[]) => void;
}) {
  const change = (index: number, part: Partial<WaveChoice>) =>
    onChange(waves.map((wave, at) => (at === index ? { ...wave, ...part } : wave)));
  return (
    <div className="requests-chooser__waves">
      {waves.map((wave, index) => (
        <fieldset key={index} className="requests-chooser__wave">
          <legend className="requests-chooser__name">{`Ronde ${index + 1}`}</legend>
          <NumberField
            label="Na"
            unit="min"
            value={wave.minutesAfterStart}
            max={FURTHEST_MINUTES}
            onChange={(minutes) => change(index, { minutesAfterStart: minutes ?? 0 })}
          />
          <NumberField
            label="Vraag"
            unit="mensen"
            min={1}
            max={MOST_PEOPLE}
            value={wave.size}
            onChange={(size) => change(index, { size: size ?? 1 })}
          />
          {waves.length > 1 && (
            <IconButton
              label={`Ronde ${index + 1} weghalen`}
              icon={<Trash2 size={20} aria-hidden="true" />}
              onClick={() => onChange(waves.filter((_, at) => at !== index))}
            />
          )}
        </fieldset>
      ))}
      {waves.length < MOST_WAVES && (
        <div>
          <Button
            size="small"
            icon={<Plus aria-hidden="true" />}
            onClick={() => onChange([...waves, nextWave(waves)])}
          >
            Ronde erbij
          </Button>
        </div>
      )}
    </div>
  );
}

function paceOf(value: WaveChoice[] | null): Pace {
  if (value === null) return "policy";
  const [first, ...others] = value;
  return others.length === 0 && first?.minutesAfterStart === 0 && first.size > 20
    ? "at_once"
    : "own";
}

function ownWaves(planned: readonly WaveChoice[]): WaveChoice[] {
  if (planned.length > 1) return planned.map((wave) => ({ ...wave }));
  return [
    { minutesAfterStart: 0, size: 10 },
    { minutesAfterStart: 15, size: 15 },
  ];
}

function nextWave(waves: readonly WaveChoice[]): WaveChoice {
  const last = waves.at(-1);
  return { minutesAfterStart: (last?.minutesAfterStart ?? 0) + 15, size: last?.size ?? 10 };
}
