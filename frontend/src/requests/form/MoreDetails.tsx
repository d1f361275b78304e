/** What the normal case leaves alone: who first, notes, contact, and the kind of cost. */
import type { AbsenceCategory, Ref } from "@/http/types";
import { MOST_NOTES, type RequestDraft } from "@/requests/form/draft";
import { CATEGORY_WORDS, namesOf } from "@/requests/words";
import { Checkbox, ChipChoices } from "@/ui/Choices";
import { Disclosure } from "@/ui/Disclosure";
import { Select } from "@/ui/Select";
import { Paragraph } from "@/ui/Text";
import { TextArea, TextField } from "@/ui/TextField";
import { TimeField } from "@/ui/TimeField";

type DetailProps = { draft: RequestDraft; onChange: (part: Partial<RequestDraft>) => void };

const CATEGORIES = Object.entries(CATEGORY_WORDS).map(([value, label]) => ({
  value: value as AbsenceCategory,
  label,
}));

export function SharedWork({ draft, onChange }: DetailProps) {
  return (
    <Checkbox
      label="Meer mensen mogen het samen doen"
      description="Bijvoorbeeld: de een komt de ochtend, de ander de middag."
      checked={draft.splittable}
      onChange={(splittable) => onChange({ splittable })}
    />
  );
}

export function PreferredPeople({
  draft,
  onChange,
  listed,
  known,
  whose,
}: DetailProps & {
  /** On the list of the school: always asked first. */
  listed: readonly Ref[];
  /** Came here before. */
  known: readonly Ref[];
  /** Before "voorkeurslijst". */
  whose: "de" | "jullie";
}) {
  const others = known.filter((person) => !listed.some((one) => one.id === person.id));
  if (listed.length + others.length === 0) return null;
  return (
    <div className="requests-form__pair">
      {others.length > 0 && (
        <ChipChoices
          label="Wie vragen we eerst?"
          description="Zij kwamen hier al eerder."
          optional
          value={draft.preferredSubstitutes.map(String)}
          onChange={(ids) => onChange({ preferredSubstitutes: ids.map(Number) })}
          options={others.map((person) => ({ value: String(person.id), label: person.name }))}
        />
      )}
      {listed.length > 0 && (
        <Paragraph tone="small">
          {`Van ${whose} voorkeurslijst vragen we altijd eerst: ${namesOf(listed)}.`}
        </Paragraph>
      )}
    </div>
  );
}

export function NotesAndContact({ draft, onChange }: DetailProps) {
  return (
    <>
      <TextArea
        label="Handig om te weten"
        description="Bijvoorbeeld parkeren, programma of apparatuur. Schrijf niets over je collega of over leerlingen."
        optional
        rows={3}
        maxLength={MOST_NOTES}
        value={draft.notes}
        onChange={(notes) => onChange({ notes })}
      />
      <Disclosure summary="Contact, meldtijd en kosten">
        <div className="requests-form__more">
          <TextField
            label="Melden bij"
            optional
            value={draft.contactName}
            maxLength={120}
            onChange={(contactName) => onChange({ contactName })}
          />
          <TextField
            label="Telefoon op school"
            type="tel"
            optional
            width="short"
            maxLength={20}
            value={draft.contactPhone}
            onChange={(contactPhone) => onChange({ contactPhone })}
          />
          <TimeField
            label="Melden om"
            optional
            value={draft.reportAt}
            onChange={(reportAt) => onChange({ reportAt })}
          />
          <Select
            label="Soort vervanging"
            description="Alleen voor de kosten, niet over een persoon."
            value={draft.category}
            onChange={(category) => onChange({ category })}
            options={CATEGORIES}
          />
        </div>
      </Disclosure>
    </>
  );
}
