/** What is proposed: a title and a text that somebody can read who was not there. */
import {
  LONGEST_TEXT,
  LONGEST_TITLE,
  type DraftProblems,
  type TextDraft,
} from "@/governance/form/draft";
import { TextArea, TextField } from "@/ui/TextField";

export function TextPart({
  draft,
  problems,
  onChange,
}: {
  draft: TextDraft;
  problems: DraftProblems;
  onChange: (part: Partial<TextDraft>) => void;
}) {
  return (
    <>
      <TextField
        label="Waar gaat het over?"
        description="Een titel van een paar woorden."
        maxLength={LONGEST_TITLE}
        value={draft.title}
        onChange={(title) => onChange({ title })}
        error={problems.title}
      />
      <TextArea
        label="Wat stel je voor, en waarom?"
        description="Schrijf het zo dat iemand het begrijpt die er niet bij was."
        rows={8}
        maxLength={LONGEST_TEXT}
        value={draft.text}
        onChange={(text) => onChange({ text })}
        error={problems.text}
      />
    </>
  );
}
