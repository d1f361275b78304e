/** Type a short code: from the mail, or from the app that makes codes. */
import { useEffect, useRef, useState } from "react";

import type { SignInStep } from "@/accounts/signIn";
import { useSubmit } from "@/accounts/useSubmit";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Form } from "@/ui/Form";
import { Heading, Paragraph } from "@/ui/Text";
import { TextField } from "@/ui/TextField";

export function CodeForm({
  title,
  lead,
  label,
  confirm,
  onStep,
  onBack,
  backLabel,
}: {
  title: string;
  lead: string;
  label: string;
  confirm: (code: string) => Promise<SignInStep>;
  onStep: (step: SignInStep) => Promise<void>;
  onBack: () => void;
  backLabel: string;
}) {
  const [code, setCode] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const form = useSubmit(async () => onStep(await confirm(code)));

  // This screen follows on a button press; the code is the only thing to do here.
  useEffect(() => input.current?.focus(), []);

  return (
    <>
      <Heading level={1}>{title}</Heading>
      <Paragraph tone="soft">{lead}</Paragraph>
      <Form onSubmit={() => void form.submit()}>
        {form.sentence !== undefined && form.about("code") === undefined && (
          <Alert kind="error" announce>
            {form.sentence}
          </Alert>
        )}
        <TextField
          label={label}
          name="code"
          width="code"
          autoComplete="one-time-code"
          inputMode="numeric"
          value={code}
          onChange={setCode}
          error={form.about("code")}
          inputRef={input}
          spellCheck={false}
        />
        <Button type="submit" look="primary" size="large" wide busy={form.busy}>
          Verder
        </Button>
      </Form>
      <Button look="subtle" wide onClick={onBack}>
        {backLabel}
      </Button>
    </>
  );
}
