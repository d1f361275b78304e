/** The invalbeurten that colleagues want to pass on; nothing at all when there are none. */
import { SwapFacts } from "@/swaps/components/SwapFacts";
import type { SwapQuestion } from "@/swaps/queries";
import { workOf } from "@/requests/words";
import { LinkCard } from "@/ui/Card";
import { formatDayAndTime } from "@/ui/format";
import { Section } from "@/ui/Layout";
import { Paragraph, Parts } from "@/ui/Text";
import "@/offers/components/offer-card.css";

export function OpenSwapQuestions({ questions }: { questions: readonly SwapQuestion[] }) {
  if (questions.length === 0) return null;
  return (
    <Section id="swaps" title="Collega's die iemand zoeken">
      <ul className="offers-cards">
        {questions.map((question) => (
          <li key={question.id}>
            <LinkCard
              to={`/ruilen/${question.id}`}
              title={<Parts of={[workOf(question.work), question.schoolLocation.name]} />}
            >
              <SwapFacts work={question} />
              <Paragraph tone="small">
                {question.status === "proposed"
                  ? "Jij stelde een ruil voor. Je collega moet nog ja zeggen."
                  : `Je kunt het overnemen tot ${formatDayAndTime(question.lapsesAt)}.`}
              </Paragraph>
            </LinkCard>
          </li>
        ))}
      </ul>
    </Section>
  );
}
