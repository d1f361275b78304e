/** One key per change a person means to make, kept while they try again, renewed once it succeeded. */
import { useCallback, useState } from "react";

export function useIdempotencyKey(): { key: string; renew: () => void } {
  const [key, setKey] = useState(() => crypto.randomUUID());
  const renew = useCallback(() => setKey(crypto.randomUUID()), []);
  return { key, renew };
}
