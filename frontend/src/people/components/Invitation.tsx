/** Whether somebody of the pool can sign in; the pool office lets them in here. */
import { CircleCheck, Hourglass, MailPlus } from "lucide-react";

import { sentenceOf } from "@/http/errors";
import { useInvitePerson } from "@/people/queries";
import type { PersonDetail } from "@/people/types";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Stack } from "@/ui/Layout";
import { StatusBadge } from "@/ui/StatusBadge";
import { Paragraph } from "@/ui/Text";
import { useToast } from "@/ui/toasts";

const LOOKS = {
  in: { label: "Kan inloggen", icon: CircleCheck, tone: "filled" },
  out: { label: "Nog niet uitgenodigd", icon: Hourglass, tone: "asked" },
} as const;

export function Invitation({ person }: { person: PersonDetail }) {
  const invite = useInvitePerson(person.id);
  const toast = useToast();
  const send = () =>
    invite.mutate(undefined, {
      onSuccess: () => toast(`${person.name} krijgt een mail om in te loggen.`),
    });
  return (
    <Stack gap="small">
      <div>
        <StatusBadge look={person.hasAccount ? LOOKS.in : LOOKS.out} />
      </div>
      <Paragraph tone="small">
        {person.hasAccount
          ? "Kwam de mail niet aan? Stuur hem nog een keer. Dat kan één keer per dag."
          : "Zonder uitnodiging kan deze invaller geen vragen zien of beantwoorden."}
      </Paragraph>
      {invite.isError && (
        <Alert kind="error" announce>
          {sentenceOf(invite.error)}
        </Alert>
      )}
      <div>
        <Button
          size="small"
          look={person.hasAccount ? "secondary" : "primary"}
          icon={<MailPlus aria-hidden="true" />}
          busy={invite.isPending}
          onClick={send}
        >
          {person.hasAccount ? "Stuur de mail opnieuw" : "Nodig uit"}
        </Button>
      </div>
    </Stack>
  );
}
