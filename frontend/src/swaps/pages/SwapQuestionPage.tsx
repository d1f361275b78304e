/** A colleague looks for somebody: take it over, offer something in return, or not this time. */
import { useState } from "react";
import { useNavigate, useParams } from "react-router";

import { sentenceOf } from "@/http/errors";
import { workOf } from "@/requests/words";
import { ReturnChooser } from "@/swaps/components/ReturnChooser";
import { SwapFacts } from "@/swaps/components/SwapFacts";
import { useAnswerSwap, useSwapQuestion, useTakeOver, type SwapQuestion } from "@/swaps/queries";
import { Alert } from "@/ui/Alert";
import { Button, ButtonLink } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { formatDayAndTime } from "@/ui/format";
import { PageHeader, Row, Stack } from "@/ui/Layout";
import { CardSkeleton, QueryView } from "@/ui/States";
import { Heading, Paragraph, Parts } from "@/ui/Text";
import { useNow } from "@/ui/useNow";

type Step = "ask" | "take" | "exchange";

export default function SwapQuestionPage() {
  const question = useSwapQuestion(Number(useParams()["questionId"]));
  return (
    <QueryView query={question} level={1} loading={<CardSkeleton label="De vraag laden" />}>
      {(data) => <Question question={data} />}
    </QueryView>
  );
}

function Question({ question }: { question: SwapQuestion }) {
  return (
    <Stack>
      <PageHeader
        title={<Parts of={[workOf(question.work), question.schoolLocation.name]} />}
        kicker="Een collega zoekt iemand"
      />
      <Card>
        <SwapFacts work={question} />
      </Card>
      <Standing question={question} />
      <Row>
        <ButtonLink to="/aanbod" look="subtle">
          Terug naar je aanbod
        </ButtonLink>
      </Row>
    </Stack>
  );
}

function Standing({ question }: { question: SwapQuestion }) {
  const now = useNow(10_000);
  if (question.status === "taken") {
    return (
      <Alert
        kind="ok"
        title="Jij komt"
        announce
        actions={<ButtonLink to="/invalbeurten">Bekijk je invalbeurten</ButtonLink>}
      >
        Het staat bij je invalbeurten. De school ziet je naam.
      </Alert>
    );
  }
  if (question.swapStatus === "taken") return <Over>Een andere collega neemt het over.</Over>;
  if (question.status === "refused") return <Over>Je zei: niet deze keer.</Over>;
  if (question.swapStatus !== "open" || Date.parse(question.lapsesAt) <= now.getTime()) {
    return <Over>Je collega gaat zelf. Je hoeft niets te doen.</Over>;
  }
  return <Answer question={question} />;
}

function Over({ children }: { children: string }) {
  return (
    <Alert kind="info" title="Dit is niet meer open" announce>
      {children}
    </Alert>
  );
}

function Answer({ question }: { question: SwapQuestion }) {
  const [step, setStep] = useState<Step>("ask");
  const take = useTakeOver(question.id);
  const answer = useAnswerSwap(question.id);
  const navigate = useNavigate();
  const error = take.error ?? answer.error;
  const offered = question.inReturn !== null;
  const takeOver = () =>
    take.mutate(undefined, {
      onSuccess: (card) =>
        void navigate(`/invalbeurten/${card.id}`, { state: { fresh: true }, replace: true }),
    });
  return (
    <Stack>
      {question.inReturn !== null && (
        <Card tone="asked">
          <Stack gap="small">
            <Heading level={2}>{`Jij geeft: ${workOf(question.inReturn)}`}</Heading>
            <SwapFacts work={question.inReturn} />
            <Paragraph>Er verandert niets tot je collega ja zegt.</Paragraph>
          </Stack>
        </Card>
      )}
      {question.status === "turned_down" && (
        <Alert kind="info" title="Je collega wilde deze ruil niet">
          Je kunt iets anders aanbieden, of het overnemen.
        </Alert>
      )}
      {error !== null && (
        <Alert kind="error" announce>
          {sentenceOf(error)}
        </Alert>
      )}
      {step === "ask" && (
        <>
          <Row>
            <Button
              look={offered ? "secondary" : "primary"}
              size="large"
              onClick={() => setStep("take")}
            >
              {offered ? "Ik neem het toch gewoon over" : "Ik neem het over"}
            </Button>
            <Button size="large" onClick={() => setStep("exchange")}>
              {offered ? "Ik bied iets anders aan" : "Ik ruil met een beurt van mij"}
            </Button>
            <Button look="subtle" busy={answer.isPending} onClick={() => answer.mutate(undefined)}>
              {offered ? "Toch niet" : "Niet deze keer"}
            </Button>
          </Row>
          <Paragraph tone="small">{`Dit kan tot ${formatDayAndTime(question.lapsesAt)}.`}</Paragraph>
        </>
      )}
      {step === "take" && (
        <Alert
          kind="warning"
          title="Kom je zeker?"
          actions={
            <Row>
              <Button look="primary" busy={take.isPending} onClick={takeOver}>
                Bevestig: ik kom
              </Button>
              <Button onClick={() => setStep("ask")}>Terug</Button>
            </Row>
          }
        >
          Het is meteen afgesproken, zonder bedenktijd: je collega rekent op je.
        </Alert>
      )}
      {step === "exchange" && (
        <ReturnChooser
          questionId={question.id}
          busy={answer.isPending}
          onBack={() => setStep("ask")}
          onChoose={(assignment) => answer.mutate(assignment, { onSuccess: () => setStep("ask") })}
        />
      )}
    </Stack>
  );
}
