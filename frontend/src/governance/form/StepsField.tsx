/** The waves of a policy: after how many minutes how many people, and in the last one everybody who is left. */
import { Plus, Trash2 } from "lucide-react";

import { Button, IconButton } from "@/ui/Button";
import { Checkbox } from "@/ui/Choices";
import { FieldGroup, useFieldIds } from "@/ui/Field";
import { NumberField } from "@/ui/TextField";
import "@/governance/form/fields.css";

/** As the settings write it; without size everybody who is left is asked. */
export type Step = { minutes_after: number; size: number | null };

const MOST_STEPS = 6;
const FURTHEST_MINUTES = 2_880;
const MOST_PEOPLE = 500;
const PAUSE = 15;

export function StepsField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: readonly Step[];
  onChange: (value: Step[]) => void;
}) {
  const ids = useFieldIds({});
  const change = (index: number, part: Partial<Step>) =>
    onChange(value.map((step, place) => (place === index ? { ...step, ...part } : step)));
  const last = value.length - 1;
  return (
    <FieldGroup ids={ids} label={label}>
      <div className="governance-steps">
        {value.map((step, index) => (
          <fieldset key={index} className="governance-steps__one">
            <legend>{`Ronde ${index + 1}`}</legend>
            <NumberField
              label="Na"
              unit="min"
              max={FURTHEST_MINUTES}
              value={step.minutes_after}
              onChange={(minutes) => change(index, { minutes_after: minutes ?? 0 })}
            />
            {step.size !== null && (
              <NumberField
                label="Aantal"
                unit="mensen"
                min={1}
                max={MOST_PEOPLE}
                value={step.size}
                onChange={(size) => change(index, { size: size ?? 1 })}
              />
            )}
            {index === last && (
              <Checkbox
                label="Iedereen die over is"
                checked={step.size === null}
                onChange={(all) =>
                  change(index, { size: all ? null : (value[index - 1]?.size ?? 1) })
                }
              />
            )}
            {value.length > 1 && (
              <IconButton
                label={`${label}: haal ronde ${index + 1} weg`}
                icon={<Trash2 size={20} aria-hidden="true" />}
                onClick={() => onChange(value.filter((_, place) => place !== index))}
              />
            )}
          </fieldset>
        ))}
        {value.length < MOST_STEPS && (
          <div>
            <Button
              size="small"
              icon={<Plus size={18} aria-hidden="true" />}
              onClick={() => onChange(oneMore(value))}
            >
              Nog een ronde
            </Button>
          </div>
        )}
      </div>
    </FieldGroup>
  );
}

/** One wave more at the end; who asked everybody so far asks as many as the wave before. */
export function oneMore(steps: readonly Step[]): Step[] {
  const last = steps.at(-1) ?? { minutes_after: -PAUSE, size: null };
  const before = steps.at(-2)?.size ?? 12;
  const kept = steps.slice(0, -1);
  const closed = steps.length === 0 ? [] : [{ ...last, size: last.size ?? before }];
  return [...kept, ...closed, { minutes_after: last.minutes_after + PAUSE, size: null }];
}
