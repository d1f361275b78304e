/** What invallers said of every school of the region of which enough is known: found by name, and by school year. */
import { useState } from "react";

import { WelcomeTotals, yearOf } from "@/looking-back/components/WelcomeTotals";
import { useWelcomeTotals, type WelcomeTotal } from "@/looking-back/queries";
import { Card } from "@/ui/Card";
import { Disclosure } from "@/ui/Disclosure";
import { countOf } from "@/ui/format";
import { PageHeader, Stack } from "@/ui/Layout";
import { Select } from "@/ui/Select";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { TextField } from "@/ui/TextField";

/** Fewer than this are seen at a glance. */
const WORTH_SEARCHING = 6;

export function WelcomeInRegion({ region }: { region: string | undefined }) {
  const totals = useWelcomeTotals();
  return (
    <Stack gap="large">
      <PageHeader
        title="Welkom op school"
        kicker={region}
        lead="Wat invallers zeggen over de scholen van de regio. Alleen scholen met genoeg antwoorden staan erbij."
      />
      <QueryView query={totals} loading={<CardSkeleton count={2} label="De totalen laden" />}>
        {(results) =>
          results.length === 0 ? (
            <EmptyState title="Nog van geen school genoeg antwoorden">
              Totalen staan hier vanaf vijf antwoorden van vijf mensen.
            </EmptyState>
          ) : (
            <Schools totals={results} />
          )
        }
      </QueryView>
    </Stack>
  );
}

function Schools({ totals }: { totals: readonly WelcomeTotal[] }) {
  const [words, setWords] = useState("");
  const [year, setYear] = useState("");
  const years = [...new Set(totals.map(yearOf))].sort().reverse();
  const found = totals
    .filter((total) => isCalled(total, words) && (year === "" || yearOf(total) === year))
    .sort(newestThenByName);
  return (
    <Stack>
      {totals.length >= WORTH_SEARCHING && (
        <TextField
          type="search"
          label="Zoek een school"
          optional
          value={words}
          onChange={setWords}
        />
      )}
      {years.length > 1 && (
        <Select
          label="Schooljaar"
          optional
          emptyLabel="Alle schooljaren"
          value={year}
          onChange={setYear}
          options={years.map((one) => ({ value: one, label: one }))}
        />
      )}
      <p role="status">{countOf(found.length, "uitkomst", "uitkomsten")}</p>
      {found.length === 0 ? (
        <EmptyState title="Geen school gevonden">
          Zoek op een deel van de naam of de plaats. Van een school met te weinig antwoorden staat
          hier niets.
        </EmptyState>
      ) : (
        <Card>
          <Stack gap="small">
            {found.map((total) => (
              <Disclosure
                key={`${total.schoolLocation.id} ${total.schoolYear}`}
                summary={`${total.schoolLocation.name} · ${yearOf(total).toLowerCase()} · ${countOf(total.timesAnswered, "antwoord", "antwoorden")}`}
              >
                <WelcomeTotals total={total} />
              </Disclosure>
            ))}
          </Stack>
        </Card>
      )}
    </Stack>
  );
}

function newestThenByName(left: WelcomeTotal, right: WelcomeTotal): number {
  const years = right.schoolYear - left.schoolYear;
  return years || left.schoolLocation.name.localeCompare(right.schoolLocation.name, "nl");
}

function isCalled({ schoolLocation }: WelcomeTotal, words: string): boolean {
  const name = `${schoolLocation.name} ${schoolLocation.place}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => name.includes(word));
}
