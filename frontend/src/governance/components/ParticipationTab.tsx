/** How each chamber takes part over a period: every figure in words, and the rows behind it on request. */
import { useState } from "react";

import { FileLink } from "@/agreements/components/Exports";
import { ParticipationRows } from "@/governance/components/ParticipationRows";
import { useParticipation, type Counted } from "@/governance/council";
import type { ChamberParticipation, ParticipationFigure } from "@/governance/types";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { DateField } from "@/ui/DayPicker";
import { addDays, isoDay } from "@/ui/format";
import { Columns, Row, Stack } from "@/ui/Layout";
import { ProgressBar } from "@/ui/Progress";
import { CardSkeleton, QueryView } from "@/ui/States";
import { Heading } from "@/ui/Text";
import "@/governance/components/participation.css";

export const FIGURE_WORDS: Record<ParticipationFigure, string> = {
  seats_filled: "Zetels bezet",
  turnout: "Gestemd",
  presence: "Aanwezig bij vergaderingen",
  proposals: "Voorstellen vanuit een zetel",
  objections: "Bezwaren",
};
const HALF_YEAR = 182;
const MOST_DAYS = 732;
const FORMATS = [
  { format: "csv", label: "CSV" },
  { format: "xlsx", label: "Excel" },
  { format: "json", label: "JSON" },
];

type Opened = { chamber: ChamberParticipation["chamber"]; figure: ParticipationFigure };

export function ParticipationTab({ region }: { region: number }) {
  const today = isoDay(new Date());
  const earliest = addDays(today, 1 - MOST_DAYS);
  const [fromDate, setFromDate] = useState(addDays(today, -HALF_YEAR));
  const [opened, setOpened] = useState<Opened | null>(null);
  const counted: Counted = { region, fromDate, untilDate: addDays(today, 1) };
  const figures = useParticipation(counted);
  return (
    <Stack>
      <DateField
        label="Geteld vanaf"
        description="Tot en met vandaag, hoogstens twee jaar."
        min={earliest}
        max={today}
        value={fromDate}
        onChange={(day) => day !== null && day >= earliest && day <= today && setFromDate(day)}
      />
      <Row>
        {FORMATS.map(({ format, label }) => (
          <FileLink
            key={format}
            href={`/api/v1/participation-exports?format=${format}&region=${region}&fromDate=${counted.fromDate}&untilDate=${counted.untilDate}`}
            name={`meedoen.${format}`}
          >
            {label}
          </FileLink>
        ))}
      </Row>
      <QueryView query={figures} loading={<CardSkeleton label="De cijfers tellen" />}>
        {({ results }) => (
          <Columns narrowest="18rem">
            {results.map((one) => (
              <Card key={one.chamber.id} as="article">
                <Stack>
                  <Heading level={2} looksLike={3}>
                    {one.chamber.name}
                  </Heading>
                  {one.figures.map((figure) => (
                    <div key={figure.figure} className="governance-figure">
                      <p>{figure.words}</p>
                      {figure.isShare && figure.whole > 0 && (
                        <ProgressBar
                          value={figure.part}
                          max={figure.whole}
                          label={`${FIGURE_WORDS[figure.figure]}, ${one.chamber.name}`}
                          labelHidden
                        />
                      )}
                      {figure.whole > 0 && (
                        <Button
                          size="small"
                          look="subtle"
                          aria-label={`Bekijk de rijen: ${FIGURE_WORDS[figure.figure]}, ${one.chamber.name}`}
                          onClick={() => setOpened({ chamber: one.chamber, figure: figure.figure })}
                        >
                          Bekijk de rijen
                        </Button>
                      )}
                    </div>
                  ))}
                </Stack>
              </Card>
            ))}
          </Columns>
        )}
      </QueryView>
      {opened !== null && (
        <ParticipationRows
          counted={counted}
          chamber={opened.chamber}
          figure={opened.figure}
          title={`${FIGURE_WORDS[opened.figure]}, ${opened.chamber.name}`}
          onClose={() => setOpened(null)}
        />
      )}
    </Stack>
  );
}
