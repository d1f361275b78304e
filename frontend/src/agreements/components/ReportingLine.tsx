/** Who hears of a report that does not come, and after how many days; the region changes it with a decision. */
import { useRoles } from "@/accounts/roles";
import { useReportingLine } from "@/agreements/queries";
import type { ReportingLine as Line, StepRecipient } from "@/agreements/types";
import type { Role } from "@/http/types";
import { ButtonLink } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { countOf } from "@/ui/format";
import { Section, Stack } from "@/ui/Layout";
import { QueryView, Skeleton } from "@/ui/States";
import { Paragraph, TextLink } from "@/ui/Text";

const RECIPIENTS: Readonly<Record<StepRecipient, string>> = {
  owner: "de trekker van de afspraak",
  coordinator: "de regiocoördinator",
  national_monitor: "de Realisatie-eenheid",
};
/** Who may bring a proposal to the table. */
const PROPOSERS: readonly Role[] = [
  "planner",
  "coordinator",
  "board_hr",
  "seat_holder",
  "institute",
];

export function ReportingLine({ region }: { region: number }) {
  const { active } = useRoles();
  const line = useReportingLine(region);
  const proposes = active !== undefined && PROPOSERS.includes(active.role);
  return (
    <Section id="reporting-line" title="Als een rapportage niet komt">
      <QueryView query={line} loading={<Skeleton label="De lijn laden" />}>
        {(found) => (
          <Card>
            <Stack gap="small">
              <ol className="agreements-line">
                {found.steps.map(({ recipient, days }) => (
                  <li key={recipient}>
                    <strong>{countOf(days, "dag", "dagen")}</strong> na de periode hoort{" "}
                    {RECIPIENTS[recipient]} het.
                  </li>
                ))}
              </ol>
              <Paragraph tone="soft">
                <Origin line={found} />
              </Paragraph>
              {proposes && (
                <div>
                  <ButtonLink to="/besluiten/nieuw?wijzigt=reporting_line" size="small">
                    Stel andere termijnen voor
                  </ButtonLink>
                </div>
              )}
            </Stack>
          </Card>
        )}
      </QueryView>
    </Section>
  );
}

function Origin({ line }: { line: Line }) {
  if (!line.isOwn) {
    return "Dit zijn de landelijke termijnen. De regio kan met een besluit eigen termijnen kiezen.";
  }
  if (line.decisionId === null) return "Deze termijnen koos de regio zelf.";
  return (
    <>
      Deze termijnen koos de regio zelf, met{" "}
      <TextLink to={`/besluiten/${line.decisionId}`}>dit besluit</TextLink>.
    </>
  );
}
