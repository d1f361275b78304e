/** What changes when it is carried: nothing, or agreements that the platform then keeps to by itself. */
import { AuthorRegion } from "@/governance/form/authorRegion";
import { CATALOGUE } from "@/governance/form/catalogue";
import type { DraftProblems, EffectDraft } from "@/governance/form/draft";
import { SettingsEditor } from "@/governance/form/SettingsEditor";
import { useEffectKinds } from "@/governance/queries";
import { Alert } from "@/ui/Alert";
import { RadioGroup } from "@/ui/Choices";
import { DateField } from "@/ui/DayPicker";
import { addDays, isoDay } from "@/ui/format";
import { Stack } from "@/ui/Layout";
import { QueryView, Skeleton } from "@/ui/States";

const NOTHING = "nothing";
const WEEK = 7;

export function EffectPart({
  region,
  effect,
  problems,
  onChange,
}: {
  region: number | undefined;
  effect: EffectDraft | null;
  problems: DraftProblems;
  onChange: (effect: EffectDraft | null) => void;
}) {
  const today = isoDay(new Date());
  const fromDate = effect?.fromDate ?? today;
  const kinds = useEffectKinds(region, fromDate);
  return (
    <QueryView query={kinds} loading={<Skeleton label="De afspraken van nu laden" />}>
      {({ results }) => (
        <Stack>
          <RadioGroup
            label="Verandert er een afspraak?"
            description="Wat hier staat gaat vanzelf in als het voorstel wordt aangenomen."
            value={effect?.kind ?? NOTHING}
            onChange={(kind) => onChange(kind === NOTHING ? null : { kind, fromDate, changes: {} })}
            options={[
              { value: NOTHING, label: "Nee, er verandert niets in het systeem" },
              ...results
                // What is proposed from its own screen, as a plan, has nothing to fill in here.
                .filter(({ kind }) => Object.hasOwn(CATALOGUE, kind) || kind === effect?.kind)
                .map(({ kind, label }) => ({ value: kind, label: `Ja: ${label.toLowerCase()}` })),
            ]}
          />
          {effect !== null && (
            <>
              <RadioGroup
                label="Vanaf wanneer?"
                value={fromDate > today ? "day" : "soon"}
                onChange={(when) =>
                  onChange({ ...effect, fromDate: when === "soon" ? today : addDays(today, WEEK) })
                }
                options={[
                  { value: "soon", label: "Zodra het is aangenomen" },
                  { value: "day", label: "Op een dag die ik kies" },
                ]}
              />
              {fromDate > today && (
                <DateField
                  label="Vanaf welke dag?"
                  min={addDays(today, 1)}
                  value={fromDate}
                  onChange={(day) => {
                    if (day !== null && day > today) onChange({ ...effect, fromDate: day });
                  }}
                />
              )}
              {problems.effect !== undefined && (
                <Alert kind="error" announce>
                  {problems.effect}
                </Alert>
              )}
              <AuthorRegion value={region}>
                <SettingsEditor
                  key={effect.kind}
                  kind={effect.kind}
                  current={results.find(({ kind }) => kind === effect.kind)?.values ?? {}}
                  changes={effect.changes}
                  onChange={(changes) => onChange({ ...effect, changes })}
                />
              </AuthorRegion>
            </>
          )}
        </Stack>
      )}
    </QueryView>
  );
}
