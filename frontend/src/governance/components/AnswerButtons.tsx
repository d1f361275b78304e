/** What a seat can say, as large buttons beside each other; each opens the question to confirm it. */
import type { OwnSeat, VoteAnswer } from "@/governance/types";
import { ANSWER_WORDS } from "@/governance/words";
import { Button } from "@/ui/Button";

const ORDER: readonly VoteAnswer[] = ["for", "against", "object", "abstain"];

export function AnswerButtons({
  seat,
  onChoose,
}: {
  seat: OwnSeat;
  onChoose: (answer: VoteAnswer) => void;
}) {
  return (
    <div className="governance-answers" role="group" aria-label={`Wat zegt ${seat.label}?`}>
      {ORDER.filter((answer) => seat.answers.includes(answer)).map((answer) => (
        <Button
          key={answer}
          look={answer === "for" ? "primary" : "secondary"}
          onClick={() => onChoose(answer)}
        >
          {ANSWER_WORDS[answer].button}
        </Button>
      ))}
    </div>
  );
}
