/** Send a form once: busy while it is under way, the error kept until the next try. */
import { useState } from "react";

import { NoPasskey } from "@/accounts/webauthn";
import { ApiProblem, sentenceOf } from "@/http/errors";

export function useSubmit(action: () => Promise<void>) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function submit() {
    if (busy) return;
    setBusy(true);
    setError(null);
    try {
      await action();
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(false);
    }
  }

  return {
    busy,
    submit,
    /** The sentence for the whole form; undefined when a field carries it. */
    sentence:
      error === null ? undefined : error instanceof NoPasskey ? error.message : sentenceOf(error),
    about: (field: string) => (error instanceof ApiProblem ? error.about(field) : undefined),
  };
}
