/** What the server refused, put with the question of the form it is about. */
import { ApiProblem } from "@/http/errors";
import type { DraftField, DraftProblems } from "@/requests/form/draft";

const QUESTION_OF: readonly (readonly [prefix: string, question: DraftField])[] = [
  ["periods", "part"],
  ["yearGroups", "yearGroups"],
  ["subject", "subject"],
  ["track", "track"],
  ["waves", "waves"],
];

export function serverProblems(error: unknown): DraftProblems {
  const problems: DraftProblems = {};
  if (!(error instanceof ApiProblem)) return problems;
  for (const { field, message } of error.fields) {
    const question = QUESTION_OF.find(([prefix]) => field.startsWith(prefix))?.[1];
    if (question !== undefined) problems[question] ??= message;
  }
  return problems;
}
