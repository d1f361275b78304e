/** What a question means: what counts, what does not, and an example to compare with. */
import type { Definition, ShortageQuestion } from "@/shortage/types";
import { QUESTION_WORDS } from "@/shortage/words";
import { Disclosure } from "@/ui/Disclosure";
import { Stack } from "@/ui/Layout";
import { Paragraph } from "@/ui/Text";

export function Explained({
  definition,
  questions,
}: {
  definition: Definition;
  questions: readonly ShortageQuestion[];
}) {
  const shown = definition.questions.filter(({ question }) => questions.includes(question));
  return (
    <Disclosure summary="Wat telt wel en wat niet?">
      <Stack>
        {shown.map((one) => (
          <div key={one.question} className="shortage-explained">
            <p className="shortage-strong">{QUESTION_WORDS[one.question]}</p>
            <Paragraph>{`${one.text} ${one.help}`}</Paragraph>
            <p>Dit telt mee:</p>
            <ul>
              {one.counts.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
            <p>Dit telt niet mee:</p>
            <ul>
              {one.countsNot.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
            <Paragraph tone="soft">{`Voorbeeld. ${one.example}`}</Paragraph>
          </div>
        ))}
      </Stack>
    </Disclosure>
  );
}
