/** Asks once before a role ends: the person is signed out of it at once. */
import { ROLE_WORDS } from "@/accounts/roles";
import { sentenceOf } from "@/http/errors";
import { useEndRole, type Membership } from "@/memberships/queries";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Stack } from "@/ui/Layout";
import { Paragraph } from "@/ui/Text";
import { useToast } from "@/ui/toasts";

export function EndDialog({ held, onClose }: { held: Membership; onClose: () => void }) {
  const end = useEndRole();
  const toast = useToast();
  const role = ROLE_WORDS[held.role].toLowerCase();
  const place = held.schoolLocation?.name ?? held.organisation?.name;
  return (
    <Dialog
      open
      onClose={onClose}
      title="Toegang beëindigen?"
      actions={
        <>
          <Button onClick={onClose}>Terug</Button>
          <Button
            look="danger"
            busy={end.isPending}
            onClick={() =>
              end.mutate(held.id, {
                onSuccess: () => {
                  toast(`${held.person.name} is geen ${role} meer.`);
                  onClose();
                },
              })
            }
          >
            Beëindig
          </Button>
        </>
      }
    >
      <Stack>
        <Paragraph>
          {`${held.person.name} is daarna geen ${role} meer${place === undefined ? "" : ` bij ${place}`}.`}
        </Paragraph>
        <Paragraph tone="soft">
          Open schermen sluiten meteen. Aanvragen en afspraken blijven gewoon staan.
        </Paragraph>
        {end.isError && (
          <Alert kind="error" announce>
            {sentenceOf(end.error)}
          </Alert>
        )}
      </Stack>
    </Dialog>
  );
}
