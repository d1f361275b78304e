/** What was agreed and how it is counted: decision, agreement and indicator. */
import type { ReactNode } from "react";

import type { Agreement } from "@/agreements/types";
import { DIRECTION_WORDS, PERIOD_WORDS, TASK_WORDS } from "@/agreements/words";
import { Card } from "@/ui/Card";
import { DataList, type DataItem } from "@/ui/DataList";
import { addDays, formatDate } from "@/ui/format";
import { Columns, Stack } from "@/ui/Layout";
import { Heading, Paragraph, TextLink } from "@/ui/Text";

export function Terms({ shown }: { shown: Agreement }) {
  return (
    <Columns narrowest="22rem">
      <Part title="Besluit en afspraak">
        <DataList items={termsOf(shown)} />
      </Part>
      <Part title={shown.agreement.indicator.label}>
        <DataList items={definitionOf(shown)} />
        <Paragraph tone="soft">
          {shown.agreement.indicator.isMeasured
            ? "De pool telt dit zelf, elke nacht. Niemand typt de cijfers over."
            : "Dit cijfer voert iemand met de hand in."}
        </Paragraph>
      </Part>
    </Columns>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card>
      <Stack gap="small">
        <Heading level={3}>{title}</Heading>
        {children}
      </Stack>
    </Card>
  );
}

function termsOf({ agreement, baseline }: Agreement): DataItem[] {
  const { proposal } = agreement;
  return [
    {
      term: "Besluit",
      value:
        proposal === null ? (
          "Rust niet op een besluit"
        ) : (
          <TextLink to={`/besluiten/${proposal.id}`}>{proposal.title}</TextLink>
        ),
    },
    { term: "Ambitie", value: agreement.ambition.title },
    {
      term: "Financiering",
      value:
        agreement.funding.map(({ scheme, name }) => `${scheme}, ${name}`).join("; ") ||
        "Niet gekoppeld aan een regeling",
    },
    { term: "Taak", value: TASK_WORDS[agreement.task] },
    {
      term: "Looptijd",
      value: `${formatDate(agreement.fromDate)} t/m ${formatDate(addDays(agreement.untilDate, -1))}, ${PERIOD_WORDS[agreement.periodKind].toLowerCase()} gemeten`,
    },
    {
      term: "Nulmeting",
      value:
        baseline === null
          ? "Niet vastgelegd"
          : [
              `${baseline.shown}${baseline.year === null ? "" : ` in ${baseline.year}`}`,
              baseline.note,
            ]
              .filter(Boolean)
              .join(". "),
    },
    { term: "Trekker", value: agreement.owner.name },
    { term: "Beoordelaar", value: agreement.reviewer?.name ?? "Nog niemand" },
  ];
}

function definitionOf({ agreement: { indicator } }: Agreement): DataItem[] {
  const items: DataItem[] = [
    {
      term: indicator.countedOf === "" ? "Geteld wordt" : "Teller",
      value: indicator.counted,
    },
  ];
  if (indicator.countedOf !== "") items.push({ term: "Noemer", value: indicator.countedOf });
  return [
    ...items,
    { term: "Richting", value: DIRECTION_WORDS[indicator.direction] },
    {
      term: "Telwijze",
      value:
        indicator.counting === "cumulative" ? "Opgeteld vanaf het begin" : "Elke periode apart",
    },
    { term: "Definitie", value: `Versie ${indicator.version}, van ${indicator.owner}` },
    { term: "Bron", value: indicator.source },
  ];
}
