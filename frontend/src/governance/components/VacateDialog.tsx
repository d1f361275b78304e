/** Asks once before a seat becomes vacant: its holder and deputy can no longer vote. */
import { MoveDialog } from "@/governance/components/MoveDialog";
import { useEndTerm } from "@/governance/mutations";
import type { Seat } from "@/governance/types";
import { Paragraph } from "@/ui/Text";
import { useToast } from "@/ui/toasts";

export function VacateDialog({ seat, onClose }: { seat: Seat; onClose: () => void }) {
  const end = useEndTerm(seat.id);
  const toast = useToast();
  return (
    <MoveDialog
      title={`${seat.label} vacant maken?`}
      confirm="Maak vacant"
      danger
      move={end}
      onClose={onClose}
      onConfirm={() =>
        end.mutate(undefined, {
          onSuccess: () => {
            toast(`${seat.label} is nu vacant.`);
            onClose();
          },
        })
      }
    >
      <Paragraph>
        {`${seat.term?.holder.name ?? "De zetelhouder"} kan daarna niet meer stemmen voor deze zetel. Eerdere stemmen blijven staan.`}
      </Paragraph>
    </MoveDialog>
  );
}
