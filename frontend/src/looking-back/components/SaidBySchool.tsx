/** What a school said about the work: everything for who did it, only "graag terug" for the planner. */
import type { SaidAfterwards } from "@/looking-back/queries";
import { AGAIN_SAID_BY_SCHOOL, ANSWER_WORDS } from "@/looking-back/words";
import { Card } from "@/ui/Card";
import { DataList } from "@/ui/DataList";
import { Section } from "@/ui/Layout";

export function SaidBySchool({ said }: { said: SaidAfterwards }) {
  return (
    <Section id="school-said" title="Wat de school zei">
      <Card>
        <DataList
          items={[
            { term: "Weer vragen?", value: AGAIN_SAID_BY_SCHOOL[said.again] },
            ...said.given.map((one) => ({
              term: one.lineLabel,
              value: ANSWER_WORDS[one.closedAnswer],
            })),
          ]}
        />
      </Card>
    </Section>
  );
}
