/** Things in an order of one's own, moved up and down by buttons that a keyboard and a thumb can press. */
import { ArrowDown, ArrowUp } from "lucide-react";

import { IconButton } from "@/ui/Button";
import { FieldGroup, useFieldIds } from "@/ui/Field";
import "@/governance/form/fields.css";

export function OrderField({
  label,
  value,
  words,
  onChange,
}: {
  label: string;
  value: readonly string[];
  words: Readonly<Record<string, string>>;
  onChange: (value: string[]) => void;
}) {
  const ids = useFieldIds({});
  const move = (index: number, by: number) => onChange(moved(value, index, by));
  return (
    <FieldGroup ids={ids} label={label}>
      <ol className="governance-order">
        {value.map((one, index) => {
          const word = words[one] ?? one;
          return (
            <li key={one}>
              <span>{word}</span>
              <span className="governance-order__moves">
                {index > 0 && (
                  <IconButton
                    label={`${word} eerder`}
                    icon={<ArrowUp size={20} aria-hidden="true" />}
                    onClick={() => move(index, -1)}
                  />
                )}
                {index < value.length - 1 && (
                  <IconButton
                    label={`${word} later`}
                    icon={<ArrowDown size={20} aria-hidden="true" />}
                    onClick={() => move(index, 1)}
                  />
                )}
              </span>
            </li>
          );
        })}
      </ol>
    </FieldGroup>
  );
}

function moved(value: readonly string[], index: number, by: number): string[] {
  const order = [...value];
  const [one] = order.splice(index, 1);
  if (one !== undefined) order.splice(index + by, 0, one);
  return order;
}
