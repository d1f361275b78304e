/** Looking back on one invalbeurt: for who worked, for the school, and what the planner may read of it. */
import { useParams } from "react-router";

import { AnswerForm } from "@/looking-back/components/AnswerForm";
import { SaidBySchool } from "@/looking-back/components/SaidBySchool";
import { WhatElse } from "@/looking-back/components/WhatElse";
import { useLookBack, type LookBack } from "@/looking-back/queries";
import { whoReads } from "@/looking-back/words";
import { Alert } from "@/ui/Alert";
import { formatDate, formatDayAndTime } from "@/ui/format";
import { PageHeader, Stack } from "@/ui/Layout";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { Paragraph } from "@/ui/Text";

export default function LookBackPage() {
  const lookBack = useLookBack(Number(useParams()["assignmentId"]));
  return (
    <QueryView
      query={lookBack}
      level={1}
      loading={<CardSkeleton count={2} label="De vragen laden" />}
    >
      {(data) => <Asked key={data.assignmentId} lookBack={data} />}
    </QueryView>
  );
}

function Asked({ lookBack }: { lookBack: LookBack }) {
  const { askedSide, lastDate, closesAt, ownAnswer, schoolAnswer } = lookBack;
  const other = askedSide === "substitute" ? lookBack.schoolLocation.name : lookBack.substituteName;
  return (
    <Stack>
      <PageHeader
        title="Terugblik"
        kicker={lastDate === null ? other : `${other} · ${formatDate(lastDate)}`}
        lead={askedSide === "substitute" ? "Hoe werd je ontvangen?" : "Hoe ging het werk?"}
      />
      {askedSide !== null && (
        <Paragraph tone="soft">{whoReads(askedSide, lookBack.substituteName)}</Paragraph>
      )}
      {lookBack.mayAnswer && closesAt !== null && (
        <>
          {ownAnswer !== null && (
            <Alert kind="ok" title="Je hebt geantwoord" announce>
              {`Wil je iets anders zeggen? Dat kan tot ${formatDayAndTime(closesAt)}.`}
            </Alert>
          )}
          <WhatElse lookBack={lookBack} />
          <AnswerForm lookBack={lookBack} />
        </>
      )}
      {!lookBack.mayAnswer && askedSide !== null && (
        <EmptyState title={ownAnswer === null ? "De vragen zijn dicht" : "Je hebt geantwoord"}>
          Antwoorden kan na het laatste dagdeel, tot veertien dagen daarna.
        </EmptyState>
      )}
      {schoolAnswer !== null && <SaidBySchool said={schoolAnswer} />}
      {askedSide === null && schoolAnswer === null && (
        <EmptyState title="De school heeft nog niets gezegd" />
      )}
    </Stack>
  );
}
