/** E-mail and password, and the ways in beside it. */
import { KeyRound, LogIn, MailCheck } from "lucide-react";
import { useState } from "react";

import { signInWithPasskey } from "@/accounts/passkeys";
import { signInWithPassword, type SignInStep } from "@/accounts/signIn";
import { useSubmit } from "@/accounts/useSubmit";
import { canUsePasskeys } from "@/accounts/webauthn";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Form } from "@/ui/Form";
import { Heading, Paragraph } from "@/ui/Text";
import { TextField } from "@/ui/TextField";

export function PasswordForm({
  email,
  onEmail,
  onStep,
  onPreferCode,
}: {
  email: string;
  onEmail: (email: string) => void;
  onStep: (step: SignInStep) => Promise<void>;
  onPreferCode: () => void;
}) {
  const [password, setPassword] = useState("");
  const form = useSubmit(async () => onStep(await signInWithPassword(email, password)));
  const passkey = useSubmit(async () => onStep(await signInWithPasskey()));
  const sentence = form.sentence ?? passkey.sentence;
  return (
    <>
      <Heading level={1}>Inloggen</Heading>
      <Paragraph tone="soft">Met het e-mailadres dat je regio van je kent.</Paragraph>
      <Form onSubmit={() => void form.submit()}>
        {sentence !== undefined && (
          <Alert kind="error" announce>
            {sentence}
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
        <TextField
          label="Wachtwoord"
          type="password"
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={form.about("password")}
        />
        <Button
          type="submit"
          look="primary"
          size="large"
          wide
          busy={form.busy}
          icon={<LogIn aria-hidden="true" />}
        >
          Inloggen
        </Button>
      </Form>
      <div className="sign-in__or">
        <span>of</span>
      </div>
      {canUsePasskeys() && (
        <Button
          wide
          busy={passkey.busy}
          icon={<KeyRound aria-hidden="true" />}
          onClick={() => void passkey.submit()}
        >
          Inloggen met een passkey
        </Button>
      )}
      <Button wide onClick={onPreferCode} icon={<MailCheck aria-hidden="true" />}>
        Stuur mij een code per mail
      </Button>
    </>
  );
}
