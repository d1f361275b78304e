/** Ruilen: how many colleagues fit, asking them, and what they answered. Until somebody says yes this person comes. */
import { useParams } from "react-router";

import { useAssignment } from "@/assignments/queries";
import { sentenceOf } from "@/http/errors";
import { capitalised, whenOf } from "@/requests/words";
import { Proposals } from "@/swaps/components/Proposals";
import { useSwap, useSwapMove, type Swap } from "@/swaps/queries";
import { Alert } from "@/ui/Alert";
import { Button, ButtonLink } from "@/ui/Button";
import { countOf, formatDayAndTime } from "@/ui/format";
import { PageHeader, Row, Stack } from "@/ui/Layout";
import { CardSkeleton, QueryView } from "@/ui/States";
import { Paragraph } from "@/ui/Text";

const COLLEAGUES = ["collega", "collega's"] as const;

export default function SwapPage() {
  const id = Number(useParams()["assignmentId"]);
  const swap = useSwap(id);
  const card = useAssignment(id).data;
  return (
    <Stack>
      <PageHeader
        title="Ruilen"
        {...(card === undefined
          ? {}
          : { kicker: `${card.schoolLocation.name} · ${capitalised(whenOf(card.periods))}` })}
      />
      <QueryView query={swap} loading={<CardSkeleton label="Kijken wie er past" />}>
        {(data) => <SwapView swap={data} />}
      </QueryView>
      <Row>
        <ButtonLink to={`/invalbeurten/${id}`} look="subtle">
          Terug naar je invalbeurt
        </ButtonLink>
      </Row>
    </Stack>
  );
}

function SwapView({ swap }: { swap: Swap }) {
  const move = useSwapMove(swap.assignmentId);
  const refused = move.isError && (
    <Alert kind="error" announce>
      {sentenceOf(move.error)}
    </Alert>
  );
  if (swap.status === "taken") {
    return (
      <Alert kind="ok" title="Een collega komt in jouw plaats" announce>
        Jij hoeft niet te komen. De school weet het. Het telt niet als afzegging.
      </Alert>
    );
  }
  if (swap.status === "open") {
    return (
      <Stack>
        <Alert kind="info" title="Jij komt, tot een collega ja zegt" announce>
          {`We vroegen ${countOf(swap.numberAsked ?? 0, ...COLLEAGUES)}. Zegt niemand ja, dan vervalt de ruil ${until(swap)} en ga je zelf.`}
        </Alert>
        <Proposals swap={swap} />
        {refused}
        <Row>
          <Button busy={move.isPending} onClick={() => move.mutate(`/swaps/${swap.id}/withdrawal`)}>
            Toch niet ruilen
          </Button>
        </Row>
      </Stack>
    );
  }
  return (
    <Stack>
      {swap.status !== null && <Ended status={swap.status} />}
      {swap.mayOpen ? <Asking swap={swap} move={move} /> : <TooLate />}
      {refused}
    </Stack>
  );
}

function Asking({ swap, move }: { swap: Swap; move: ReturnType<typeof useSwapMove> }) {
  const fitting = swap.numberFitting ?? 0;
  if (fitting === 0) {
    return (
      <Alert kind="warning" title="Er past nu geen collega">
        Jij komt dus zelf. Probeer het later nog eens. Kun je echt niet? Zeg dan af.
      </Alert>
    );
  }
  return (
    <Stack>
      <Alert kind="info" title={`Je kunt ${countOf(fitting, ...COLLEAGUES)} vragen`}>
        {`${fitting === 1 ? "Die mag hier werken en heeft dan tijd" : "Zij passen het best: ze mogen hier werken en hebben dan tijd"}. Jij blijft komen tot iemand ja zegt. Dat kan tot ${until(swap)}.`}
      </Alert>
      <Paragraph tone="soft">
        Een collega kan het overnemen, of ruilen met een eigen invalbeurt. Bij ruilen beslis jij. Je
        collega's zien je naam niet.
      </Paragraph>
      <Row>
        <Button
          look="primary"
          busy={move.isPending}
          onClick={() => move.mutate(`/assignments/${swap.assignmentId}/swap`)}
        >
          {fitting === 1 ? "Vraag deze collega" : "Vraag deze collega's"}
        </Button>
      </Row>
    </Stack>
  );
}

function Ended({ status }: { status: "withdrawn" | "lapsed" }) {
  return (
    <Alert
      kind="info"
      title={status === "withdrawn" ? "Je trok de ruil in" : "De ruil is vervallen"}
      announce
    >
      Er is niets veranderd aan je invalbeurt.
    </Alert>
  );
}

function TooLate() {
  return (
    <Alert kind="warning" title="Ruilen kan nu niet">
      Ruilen kan tot twaalf uur voor het begin. Kun je niet komen? Zeg dan af bij je invalbeurt.
    </Alert>
  );
}

function until(swap: Swap): string {
  return swap.lapsesAt === null ? "twaalf uur voor het begin" : formatDayAndTime(swap.lapsesAt);
}
