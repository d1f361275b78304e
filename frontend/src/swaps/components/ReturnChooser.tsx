/** Which own invalbeurt to give in return: only those that the colleague may do. */
import { useState } from "react";

import { capitalised, whenOf, workOf } from "@/requests/words";
import { usePossibleReturns, type SwapWork } from "@/swaps/queries";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { RadioGroup } from "@/ui/Choices";
import { Row, Stack } from "@/ui/Layout";
import { QueryView, Skeleton } from "@/ui/States";

type Props = {
  questionId: number;
  busy: boolean;
  onBack: () => void;
  onChoose: (assignment: number) => void;
};

export function ReturnChooser({ questionId, ...rest }: Props) {
  const possible = usePossibleReturns(questionId);
  return (
    <QueryView query={possible} loading={<Skeleton label="Kijken wat je kunt ruilen" />}>
      {(data) => <Chooser works={data.possible} {...rest} />}
    </QueryView>
  );
}

function Chooser({
  works,
  busy,
  onBack,
  onChoose,
}: Omit<Props, "questionId"> & { works: readonly SwapWork[] }) {
  const [chosen, setChosen] = useState("");
  const back = <Button onClick={onBack}>Terug</Button>;
  if (works.length === 0) {
    return (
      <Alert kind="info" title="Je hebt nu niets om mee te ruilen" actions={back}>
        Je collega kan geen van je komende invalbeurten doen, of ze beginnen te snel.
      </Alert>
    );
  }
  return (
    <Stack>
      <RadioGroup
        label="Welke invalbeurt geef je ervoor?"
        value={chosen}
        onChange={setChosen}
        options={works.map((work) => ({
          value: String(work.assignmentId),
          label: capitalised(whenOf(work.periods)),
          description: `${workOf(work)}, ${work.schoolLocation.name}`,
        }))}
      />
      <Row>
        <Button
          look="primary"
          busy={busy}
          disabled={chosen === ""}
          onClick={() => onChoose(Number(chosen))}
        >
          Stel deze ruil voor
        </Button>
        {back}
      </Row>
    </Stack>
  );
}
