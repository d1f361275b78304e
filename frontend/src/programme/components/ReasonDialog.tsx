/** Stop a measure or take it back, with why. */
import { SayDialog } from "@/agreements/components/SayDialog";
import { useMoveMeasure } from "@/programme/mutations";
import type { Measure } from "@/programme/types";
import { useToast } from "@/ui/toasts";

const MOST = 400;
const WORDS = {
  ending: {
    title: "Stop deze maatregel",
    label: "Waarom stopt hij?",
    action: "Stop",
    missing: undefined,
    done: "De maatregel is gestopt.",
  },
  withdrawal: {
    title: "Trek deze maatregel in",
    label: "Waarom trek je hem in?",
    action: "Trek in",
    missing: "Schrijf op waarom je hem intrekt.",
    done: "De maatregel is ingetrokken.",
  },
} as const;

export function ReasonDialog({
  measure,
  step,
  onClose,
}: {
  measure: Measure;
  step: keyof typeof WORDS;
  onClose: () => void;
}) {
  const move = useMoveMeasure(measure.id);
  const toast = useToast();
  const words = WORDS[step];
  return (
    <SayDialog
      title={words.title}
      label={words.label}
      action={words.action}
      missing={words.missing}
      maxLength={MOST}
      busy={move.isPending}
      error={move.error}
      onClose={onClose}
      onSay={(reason) =>
        move.mutate(
          { step, body: { reason } },
          {
            onSuccess: () => {
              toast(words.done);
              onClose();
            },
          },
        )
      }
    />
  );
}
