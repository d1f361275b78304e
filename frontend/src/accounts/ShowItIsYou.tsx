/** Asks again who is there, before something of the account changes: a phone may lie open on a table. */
import { useQueryClient } from "@tanstack/react-query";
import { KeyRound } from "lucide-react";
import { useState } from "react";
import { useLocation, useNavigate } from "react-router";

import { leave } from "@/accounts/leaving";
import { showPasskey, showPassword } from "@/accounts/passkeys";
import { useRoles } from "@/accounts/roles";
import { useSubmit } from "@/accounts/useSubmit";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";
import { Stack } from "@/ui/Layout";
import { Paragraph } from "@/ui/Text";
import { TextField } from "@/ui/TextField";

export function ShowItIsYou({
  ways,
  onClose,
  onShown,
}: {
  ways: readonly ("password" | "passkey")[];
  onClose: () => void;
  onShown: () => void;
}) {
  const { me } = useRoles();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [password, setPassword] = useState("");
  const byPassword = useSubmit(async () => {
    await showPassword(password);
    onShown();
  });
  const byPasskey = useSubmit(async () => {
    await showPasskey();
    onShown();
  });
  const again = useSubmit(async () => {
    await leave(me.id);
    queries.clear();
    queries.setQueryData(["me"], null);
    // Back to the screen that asked, not to the one above it.
    await navigate(`/inloggen?naar=${encodeURIComponent(pathname)}`);
  });
  const sentence = byPassword.sentence ?? byPasskey.sentence ?? again.sentence;

  return (
    <Dialog open onClose={onClose} title="Ben jij het?">
      <Stack>
        <Paragraph>
          Je bent al een tijdje ingelogd. Laat zien dat jij het bent, dan gaan we verder.
        </Paragraph>
        {sentence !== undefined && (
          <Alert kind="error" announce>
            {sentence}
          </Alert>
        )}
        {ways.includes("passkey") && (
          <Button
            wide
            look="primary"
            busy={byPasskey.busy}
            icon={<KeyRound aria-hidden="true" />}
            onClick={() => void byPasskey.submit()}
          >
            Met je passkey
          </Button>
        )}
        {ways.includes("password") && (
          <Form onSubmit={() => void byPassword.submit()}>
            <TextField
              label="Wachtwoord"
              type="password"
              name="password"
              autoComplete="current-password"
              value={password}
              onChange={setPassword}
              error={byPassword.about("password")}
            />
            <Button type="submit" wide busy={byPassword.busy}>
              Verder
            </Button>
          </Form>
        )}
        <Button look="subtle" wide busy={again.busy} onClick={() => void again.submit()}>
          Log opnieuw in, bijvoorbeeld met een code per mail
        </Button>
      </Stack>
    </Dialog>
  );
}
