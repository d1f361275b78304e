/** Ask for a code in the mail, for who has no password or forgot it. */
import { Mail } from "lucide-react";

import { requestCode } from "@/accounts/signIn";
import { useSubmit } from "@/accounts/useSubmit";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Form } from "@/ui/Form";
import { Heading, Paragraph } from "@/ui/Text";
import { TextField } from "@/ui/TextField";

export function EmailForm({
  email,
  onEmail,
  onSent,
  onPreferPassword,
}: {
  email: string;
  onEmail: (email: string) => void;
  onSent: () => void;
  onPreferPassword: () => void;
}) {
  const form = useSubmit(async () => {
    await requestCode(email);
    // The same screen follows for an unknown address, so that nobody can find out who is a member.
    onSent();
  });
  return (
    <>
      <Heading level={1}>Inloggen met een code</Heading>
      <Paragraph tone="soft">
        We sturen een code naar je mail. Je hebt geen wachtwoord nodig.
      </Paragraph>
      <Form onSubmit={() => void form.submit()}>
        {form.sentence !== undefined && (
          <Alert kind="error" announce>
            {form.sentence}
          </Alert>
        )}
        <TextField
          label="E-mailadres"
          type="email"
          name="email"
          autoComplete="username"
          value={email}
          onChange={onEmail}
          error={form.about("email")}
          spellCheck={false}
        />
        <Button
          type="submit"
          look="primary"
          size="large"
          wide
          busy={form.busy}
          icon={<Mail aria-hidden="true" />}
        >
          Stuur de code
        </Button>
      </Form>
      <Button look="subtle" wide onClick={onPreferPassword}>
        Toch met een wachtwoord
      </Button>
    </>
  );
}
