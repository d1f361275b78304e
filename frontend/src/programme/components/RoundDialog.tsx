/** Bring a draft into its approval round: from then on its words stand still, and the table decides. */
import { useState } from "react";

import { MoveDialog } from "@/governance/components/MoveDialog";
import { isProblem } from "@/http/errors";
import { useStartRound, type RoundBody } from "@/programme/mutations";
import type { Version } from "@/programme/types";
import { RadioGroup } from "@/ui/Choices";
import { Paragraph } from "@/ui/Text";
import { TextArea } from "@/ui/TextField";

export function RoundDialog({
  version,
  onStarted,
  onClose,
}: {
  version: Version;
  onStarted: () => void;
  onClose: () => void;
}) {
  const start = useStartRound(version.id);
  const [form, setForm] = useState<RoundBody["form"]>("vote");
  const [text, setText] = useState(
    "We leggen dit plan voor. Je leest het per taak op de pagina Plan.",
  );
  const [tried, setTried] = useState(false);
  const problems = isProblem(start.error, "version-incomplete") ? start.error.fields : [];
  return (
    <MoveDialog
      title="Breng het plan in de goedkeuringsronde"
      confirm="Vraag om goedkeuring"
      move={start}
      onConfirm={() => {
        setTried(true);
        if (text.trim() !== "") {
          start.mutate({ form, text: text.trim() }, { onSuccess: onStarted });
        }
      }}
      onClose={onClose}
    >
      <Paragraph>
        Vanaf nu verandert er niets meer aan deze versie. Wie een zetel heeft, krijgt bericht. Wordt
        het aangenomen, dan is dit het plan.
      </Paragraph>
      <RadioGroup<RoundBody["form"]>
        label="Hoe beslist de tafel?"
        value={form}
        onChange={setForm}
        options={[
          { value: "vote", label: "Stemming", description: "De meerderheid per kamer beslist." },
          {
            value: "consent",
            label: "Instemming zonder bezwaar",
            description: "Het gaat door als niemand bezwaar heeft.",
          },
        ]}
      />
      <TextArea
        label="Wat leest de tafel erbij?"
        value={text}
        onChange={setText}
        maxLength={10_000}
        error={tried && text.trim() === "" ? "Schrijf een korte toelichting." : undefined}
      />
      {problems.length > 0 && (
        <ul className="programme-plain" aria-label="Wat nog mist">
          {problems.map(({ field, message }) => (
            <li key={field}>{message}</li>
          ))}
        </ul>
      )}
    </MoveDialog>
  );
}
