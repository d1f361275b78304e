/** The last look before anybody is asked. */
import { sentenceOf } from "@/http/errors";
import { useSendPlan } from "@/planning/queries";
import type { MorningPlan, PlanChoice } from "@/planning/types";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { countOf } from "@/ui/format";
import { Stack } from "@/ui/Layout";
import { useToast } from "@/ui/toasts";
import { Paragraph } from "@/ui/Text";

export function SendDialog({
  plan,
  choices,
  onClose,
}: {
  plan: MorningPlan;
  choices: readonly PlanChoice[];
  onClose: () => void;
}) {
  const send = useSendPlan(plan.id);
  const toast = useToast();
  const people = new Set(choices.map((choice) => choice.substitute.id)).size;
  return (
    <Dialog
      open
      onClose={onClose}
      title={`${countOf(people, "invaller", "invallers")} vragen?`}
      actions={
        <>
          <Button onClick={onClose}>Terug</Button>
          <Button
            look="primary"
            busy={send.isPending}
            onClick={() =>
              send.mutate(undefined, {
                onSuccess: () => {
                  toast(`We vragen nu ${countOf(people, "invaller", "invallers")}.`);
                  onClose();
                },
              })
            }
          >
            Ja, vraag ze
          </Button>
        </>
      }
    >
      <Stack>
        <Paragraph>
          Ieder krijgt één aanbod met voorrang. Zegt iemand nee of niets, dan vragen we de pool
          verder in de gewone rondes. Wat intussen veranderd is, slaan we over; je ziet erbij
          waarom.
        </Paragraph>
        {send.isError && (
          <Alert kind="error" announce>
            {sentenceOf(send.error)}
          </Alert>
        )}
      </Stack>
    </Dialog>
  );
}
