/** What suits a person: how far, how much, when not to be called, and for which schools. */
import { useState } from "react";

import { PausedSchools } from "@/availability/components/PausedSchools";
import { SchoolPicker } from "@/availability/components/SchoolPicker";
import { useSavePreferences } from "@/availability/queries";
import type { Preferences } from "@/availability/types";
import { ApiProblem, sentenceOf } from "@/http/errors";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Checkbox, ChipChoices } from "@/ui/Choices";
import { Form } from "@/ui/Form";
import { ActionBar, Section, Stack } from "@/ui/Layout";
import { NumberField } from "@/ui/TextField";
import { TimeField } from "@/ui/TimeField";
import { useToast } from "@/ui/toasts";
import "@/availability/components/preferences-form.css";

const YEAR_GROUPS = ["1", "2", "3", "4", "5", "6", "7", "8"];
const USUAL_QUIET = { quietFrom: "21:30", quietUntil: "06:30" };

type Amount = "maxKm" | "maxDaysPerWeek" | "maxHalfDaysPerWeek";
/** Empty while somebody types another number. */
type Draft = Omit<Preferences, Amount> & Record<Amount, number | null>;

export function PreferencesForm({ saved }: { saved: Preferences }) {
  const [wanted, setWanted] = useState<Draft>(saved);
  const [asked, setAsked] = useState(false);
  const save = useSavePreferences();
  const toast = useToast();
  const change = (part: Partial<Draft>) => setWanted((now) => ({ ...now, ...part }));
  const about = (field: string) =>
    save.error instanceof ApiProblem ? save.error.about(field) : undefined;
  const numberError = (field: Amount) =>
    asked && wanted[field] === null ? "Vul een getal in." : about(field);
  const submit = () => {
    setAsked(true);
    const { maxKm, maxDaysPerWeek, maxHalfDaysPerWeek } = wanted;
    if (maxKm === null || maxDaysPerWeek === null || maxHalfDaysPerWeek === null) return;
    save.mutate(
      {
        ...wanted,
        maxKm,
        maxDaysPerWeek,
        maxHalfDaysPerWeek,
        preferredSchools: wanted.preferredSchools.map((school) => school.id),
        hiddenSchools: wanted.hiddenSchools.map((school) => school.id),
        pausedSchools: wanted.pausedSchools.map(({ schoolLocation, lastDate }) => ({
          schoolLocation: schoolLocation.id,
          lastDate,
        })),
      },
      { onSuccess: () => toast("Bewaard. We vragen je voortaan zo.") },
    );
  };
  const quiet = wanted.quietFrom !== null || wanted.quietUntil !== null;

  return (
    <Form onSubmit={submit}>
      <div className="availability-preferences">
        <Section id="limits" title="Hoe ver en hoe veel">
          <Card>
            <Stack>
              <NumberField
                label="Hoe ver wil je reizen?"
                unit="km"
                min={1}
                max={300}
                value={wanted.maxKm}
                onChange={(maxKm) => change({ maxKm })}
                error={numberError("maxKm")}
              />
              <NumberField
                label="Hoeveel dagen in een week?"
                unit="dagen"
                min={1}
                max={7}
                value={wanted.maxDaysPerWeek}
                onChange={(maxDaysPerWeek) => change({ maxDaysPerWeek })}
                error={numberError("maxDaysPerWeek")}
              />
              <NumberField
                label="Hoeveel dagdelen in een week?"
                description="Een hele dag is twee dagdelen."
                unit="dagdelen"
                min={1}
                max={14}
                value={wanted.maxHalfDaysPerWeek}
                onChange={(maxHalfDaysPerWeek) => change({ maxHalfDaysPerWeek })}
                error={numberError("maxHalfDaysPerWeek")}
              />
            </Stack>
          </Card>
        </Section>
        <Section id="groups" title="Groepen">
          <Card>
            <ChipChoices
              label="Alleen deze groepen"
              description="Kies je niets, dan vragen we je voor alle groepen."
              optional
              value={wanted.yearGroups.map(String)}
              onChange={(groups) => change({ yearGroups: groups.map(Number) })}
              error={about("yearGroups")}
              options={YEAR_GROUPS.map((group) => ({ value: group, label: group }))}
            />
          </Card>
        </Section>
        <Section id="quiet" title="Stille uren">
          <Card>
            <Stack>
              <Checkbox
                label="Stuur me dan geen berichten"
                description="Op het scherm zie je wel alles."
                checked={quiet}
                onChange={(on) => change(on ? USUAL_QUIET : { quietFrom: null, quietUntil: null })}
              />
              {quiet && (
                <div className="availability-preferences__hours">
                  <TimeField
                    label="Van"
                    value={wanted.quietFrom}
                    onChange={(quietFrom) => change({ quietFrom })}
                    error={about("quietFrom")}
                  />
                  <TimeField
                    label="Tot"
                    value={wanted.quietUntil}
                    onChange={(quietUntil) => change({ quietUntil })}
                    error={about("quietUntil")}
                  />
                </div>
              )}
            </Stack>
          </Card>
        </Section>
        <Section id="boards" title="Andere besturen">
          <Card>
            <Checkbox
              label="Vraag mij ook voor scholen van andere besturen"
              description="Dan zien die scholen je naam en bevoegdheid als je gevraagd wordt. Je kunt dit altijd weer uitzetten; wat al is afgesproken gaat dan gewoon door."
              checked={wanted.consentOtherBoards}
              onChange={(consentOtherBoards) => change({ consentOtherBoards })}
            />
          </Card>
        </Section>
        <Section id="schools" title="Scholen">
          <Card>
            <Stack>
              <SchoolPicker
                label="Hier kom ik graag"
                description="Deze scholen krijgen je eerder te zien."
                schools={wanted.preferredSchools}
                onChange={(preferredSchools) => change({ preferredSchools })}
              />
              <SchoolPicker
                label="Hier liever niet"
                description="Deze scholen vragen we niet aan jou. De school ziet dit niet."
                schools={wanted.hiddenSchools}
                onChange={(hiddenSchools) => change({ hiddenSchools })}
              />
              <PausedSchools
                pauses={wanted.pausedSchools}
                onChange={(pausedSchools) => change({ pausedSchools })}
              />
            </Stack>
          </Card>
        </Section>
      </div>
      {save.isError && (
        <Alert kind="error" announce>
          {sentenceOf(save.error)}
        </Alert>
      )}
      <ActionBar>
        <Button type="submit" look="primary" size="large" busy={save.isPending}>
          Bewaar
        </Button>
      </ActionBar>
    </Form>
  );
}
