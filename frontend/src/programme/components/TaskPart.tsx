/** What the plan says of one task: where it wants to go, what it does, and what goes with it. */
import { Target } from "lucide-react";
import type { ReactNode } from "react";

import { ChallengeCard } from "@/programme/components/ChallengeCard";
import { MeasureCard } from "@/programme/components/MeasureCard";
import type { Section as TaskSection } from "@/programme/types";
import { TASK_WORDS } from "@/programme/words";
import { countOf } from "@/ui/format";
import { Columns, Section, Stack } from "@/ui/Layout";
import { Heading, Paragraph, TextLink } from "@/ui/Text";

export function TaskPart({ section }: { section: TaskSection }) {
  const { task, challenges, measures, agreements } = section;
  return (
    <Section
      id={`taak-${task}`}
      title={TASK_WORDS[task]}
      aside={
        <span className="programme-soft">
          {countOf(measures.length, "maatregel", "maatregelen")}
        </span>
      }
    >
      <Stack>
        <div className="programme-words">
          {section.ambition === "" ? (
            <Paragraph tone="soft">Hier is nog geen ambitie opgeschreven.</Paragraph>
          ) : (
            <>
              <p className="programme-label">Wat we willen bereiken</p>
              <p className="programme-ambition">{section.ambition}</p>
            </>
          )}
          {section.approach !== "" && (
            <>
              <p className="programme-label">Wat we doen</p>
              <p className="programme-text">{section.approach}</p>
            </>
          )}
        </div>
        {agreements.length > 0 && (
          <div>
            <p className="programme-label">Afspraken</p>
            <ul
              className="programme-plain"
              aria-label={`Afspraken bij ${TASK_WORDS[task].toLowerCase()}`}
            >
              {agreements.map((agreement) => (
                <li key={agreement.id} className="programme-iconed">
                  <Target size={18} aria-hidden="true" />
                  <TextLink to={`/afspraken/${agreement.id}`}>{agreement.title}</TextLink>
                </li>
              ))}
            </ul>
          </div>
        )}
        {challenges.length + measures.length > 0 && (
          <Columns narrowest="22rem">
            {challenges.length > 0 && (
              <Listed title="Uitdagingen">
                {challenges.map((challenge) => (
                  <ChallengeCard key={challenge.id} challenge={challenge} />
                ))}
              </Listed>
            )}
            {measures.length > 0 && (
              <Listed title="Maatregelen">
                {measures.map((measure) => (
                  <MeasureCard key={measure.id} measure={measure} />
                ))}
              </Listed>
            )}
          </Columns>
        )}
      </Stack>
    </Section>
  );
}

function Listed({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <Heading level={3} looksLike={4}>
        {title}
      </Heading>
      <div className="programme-list">{children}</div>
    </div>
  );
}
