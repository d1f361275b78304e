/** The closed questions of one side: a row of chips for each, and no room for anything else. */
import { useState } from "react";

import { sentenceOf } from "@/http/errors";
import {
  useAnswerLookBack,
  type Again,
  type ClosedAnswer,
  type LookBack,
} from "@/looking-back/queries";
import { AGAIN, againQuestion, ANSWERS } from "@/looking-back/words";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { ChipChoice } from "@/ui/Choices";
import { Form } from "@/ui/Form";
import { useToast } from "@/ui/toasts";

type Given = Partial<Record<string, ClosedAnswer>>;

export function AnswerForm({ lookBack }: { lookBack: LookBack }) {
  const before = lookBack.ownAnswer;
  const [given, setGiven] = useState<Given>(() =>
    Object.fromEntries((before?.given ?? []).map((one) => [one.line, one.closedAnswer])),
  );
  const [again, setAgain] = useState<Again | null>(before?.again ?? null);
  const [missing, setMissing] = useState(false);
  const answer = useAnswerLookBack(lookBack.assignmentId);
  const toast = useToast();

  const send = () => {
    const answered = lookBack.askedLines.flatMap(({ line }) => {
      const closedAnswer = given[line];
      return closedAnswer === undefined ? [] : [{ line, closedAnswer }];
    });
    if (again === null || answered.length < lookBack.askedLines.length) {
      setMissing(true);
      return;
    }
    setMissing(false);
    answer.mutate({ given: answered, again }, { onSuccess: () => toast("Bewaard. Dank je wel!") });
  };
  const errorOf = (isMissing: boolean) => (missing && isMissing ? "Kies één antwoord." : undefined);

  return (
    <Card>
      <Form onSubmit={send}>
        {lookBack.askedLines.map(({ line, lineLabel }) => (
          <ChipChoice
            key={line}
            label={lineLabel}
            options={ANSWERS}
            value={given[line] ?? null}
            error={errorOf(given[line] === undefined)}
            onChange={(value) => setGiven({ ...given, [line]: value })}
          />
        ))}
        <ChipChoice
          label={againQuestion(lookBack.askedSide, lookBack.substituteName)}
          options={AGAIN}
          value={again}
          error={errorOf(again === null)}
          onChange={setAgain}
        />
        {answer.isError && (
          <Alert kind="error" announce>
            {sentenceOf(answer.error)}
          </Alert>
        )}
        <div>
          <Button type="submit" look="primary" size="large" busy={answer.isPending}>
            {before === null ? "Verstuur" : "Bewaar het nieuwe antwoord"}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
