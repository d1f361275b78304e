/** What planning again changed beside the plan before, each with its reason. */
import type { MorningPlan } from "@/planning/types";
import { changeWords, workOf } from "@/planning/words";
import { countOf } from "@/ui/format";
import { Section } from "@/ui/Layout";
import { Paragraph, TextLink } from "@/ui/Text";

export function Changes({ plan }: { plan: MorningPlan }) {
  if (plan.base === null) return null;
  return (
    <Section id="changes" title="Wat er veranderde">
      {plan.changes.length === 0 ? (
        <Paragraph>Niets: iedereen blijft staan waar die stond.</Paragraph>
      ) : (
        <ul className="planning-changes">
          {plan.changes.map((change) => (
            <li key={`${change.request.id} ${change.before?.id} ${change.after?.id}`}>
              <span>
                <TextLink to={`/ochtendbord/aanvraag/${change.request.id}`}>
                  {change.request.schoolLocation.name}
                </TextLink>
                {`, ${workOf(change.request)}. `}
                {changeWords(change)}
              </span>
              <span className="planning-soft">{change.label}</span>
            </li>
          ))}
        </ul>
      )}
      <Paragraph tone="soft">
        {plan.moved === 0
          ? "Wie niets te maken had met wat er gebeurde, bleef staan."
          : `Daarvoor ${plan.moved === 1 ? "schoof" : "schoven"} ${countOf(plan.moved, "andere keuze", "andere keuzes")} op; hooguit ${plan.mostChanges} mocht.`}
      </Paragraph>
    </Section>
  );
}
