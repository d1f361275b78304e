/** What the server did not take, with what it says about each setting. */
import { refusalOf } from "@/governance/words";
import { ApiProblem } from "@/http/errors";
import { Alert } from "@/ui/Alert";

export function Refusal({ error }: { error: unknown }) {
  if (error === null || error === undefined) return null;
  const details = error instanceof ApiProblem ? error.fields : [];
  const sentences = [...new Set(details.map(({ message }) => message))];
  return (
    <Alert kind="error" announce title={refusalOf(error)}>
      {sentences.length > 0 && (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
