/** What a school asks about its welcome: three to eight statements, chosen from one list. */
import { useState } from "react";

import { sentenceOf } from "@/http/errors";
import {
  useKeepWelcomeList,
  useWelcomeList,
  type WelcomeLine,
  type WelcomeList,
} from "@/looking-back/queries";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { CheckboxGroup } from "@/ui/Choices";
import { Form } from "@/ui/Form";
import { CardSkeleton, QueryView } from "@/ui/States";
import { useToast } from "@/ui/toasts";

const FEWEST = 3;
const MOST = 8;

export function WelcomeListForm({ school }: { school: number }) {
  const list = useWelcomeList(school);
  return (
    <QueryView query={list} loading={<CardSkeleton count={1} label="De welkomstlijst laden" />}>
      {(known) => <Editor key={school} school={school} list={known} />}
    </QueryView>
  );
}

function Editor({ school, list }: { school: number; list: WelcomeList }) {
  const [chosen, setChosen] = useState(() => list.chosenLines.map((one) => one.line));
  const keep = useKeepWelcomeList(school);
  const toast = useToast();
  const fits = chosen.length >= FEWEST && chosen.length <= MOST;
  const save = () => {
    if (!fits) return;
    // Only lines of the list can be chosen here.
    keep.mutate(chosen as WelcomeLine[], {
      onSuccess: () => toast("Bewaard. Dit vragen we vanaf nu."),
    });
  };
  return (
    <Card>
      <Form onSubmit={save}>
        <CheckboxGroup
          label="Dit vragen we invallers na hun laatste dagdeel"
          description={`Kies er drie tot acht. Werk dat al voorbij is, houdt de oude lijst.`}
          error={fits ? undefined : "Kies drie tot acht punten."}
          options={list.possibleLines.map((one) => ({ value: one.line, label: one.lineLabel }))}
          value={chosen}
          onChange={setChosen}
        />
        {keep.isError && (
          <Alert kind="error" announce>
            {sentenceOf(keep.error)}
          </Alert>
        )}
        <div>
          <Button type="submit" look="primary" busy={keep.isPending}>
            Bewaar
          </Button>
        </div>
      </Form>
    </Card>
  );
}
