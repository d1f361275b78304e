/** How it is decided, by which chambers, until when, and when the region looks back. */
import type { DecisionDraft, DraftProblems } from "@/governance/form/draft";
import { useSeats } from "@/governance/queries";
import type { ProposalForm, Seat } from "@/governance/types";
import { FORM_WORDS } from "@/governance/words";
import { Checkbox, CheckboxGroup, RadioGroup } from "@/ui/Choices";
import { DateField } from "@/ui/DayPicker";
import { addDays, countOf, isoDay } from "@/ui/format";
import { Columns } from "@/ui/Layout";

const FORMS = (Object.keys(FORM_WORDS) as ProposalForm[]).map((value) => ({
  value,
  ...FORM_WORDS[value],
}));
const LONGEST_DAYS = 180;

export function WayPart({
  region,
  draft,
  problems,
  onChange,
}: {
  region: number | undefined;
  draft: DecisionDraft;
  problems: DraftProblems;
  onChange: (part: Partial<DecisionDraft>) => void;
}) {
  const seats = useSeats(region);
  const chambers = chambersOf(seats.data ?? []);
  const chosen =
    draft.chambers.length === 0 ? chambers.map(({ value }) => value) : draft.chambers.map(String);
  const today = isoDay(new Date());
  return (
    <>
      <RadioGroup
        label="Hoe wordt het besloten?"
        value={draft.form}
        onChange={(form) => onChange({ form })}
        options={FORMS}
      />
      <CheckboxGroup
        label="Wie beslissen mee?"
        value={chosen}
        options={chambers}
        onChange={(wanted) => {
          // None at all cannot be asked; all of them is what the region does by itself.
          if (wanted.length === 0) return;
          onChange({ chambers: wanted.length === chambers.length ? [] : wanted.map(Number) });
        }}
        error={problems.chambers}
      />
      {draft.form !== "advice" && (
        <Checkbox
          label="Bindende afspraak"
          description="Na het aannemen tekent elk bestuur. Wat er verandert gaat in na de laatste handtekening."
          checked={draft.isBinding}
          onChange={(isBinding) => onChange({ isBinding })}
        />
      )}
      <Columns narrowest="16rem">
        <DateField
          label="Stemmen kan tot en met"
          description="Laat je het leeg, dan gelden de stemregels van de regio. Het sluit om 17:00."
          optional
          min={addDays(today, 1)}
          max={addDays(today, LONGEST_DAYS)}
          value={draft.closesOn}
          onChange={(closesOn) => onChange({ closesOn })}
        />
        <DateField
          label="Wanneer kijken we terug?"
          description="Op die dag vraagt de regio zich af of het werkt."
          optional
          min={addDays(today, 1)}
          value={draft.reviewDate}
          onChange={(reviewDate) => onChange({ reviewDate })}
        />
      </Columns>
    </>
  );
}

/** The chambers in which somebody can sit, each with its number of seats. */
export function chambersOf(seats: readonly Seat[]) {
  const ids = [...new Set(seats.map((seat) => seat.chamber.id))];
  return ids.map((id) => {
    const inside = seats.filter((seat) => seat.chamber.id === id);
    return {
      value: String(id),
      label: inside[0]?.chamber.name ?? "",
      description: countOf(inside.length, "zetel", "zetels"),
    };
  });
}
