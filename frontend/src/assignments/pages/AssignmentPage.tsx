/** One invalbeurt: everything to get there, and the way out. */
import { useLocation, useParams, useSearchParams } from "react-router";

import { AssignmentSheet } from "@/assignments/components/AssignmentSheet";
import { OwnArrival } from "@/assignments/components/OwnArrival";
import { CallOff } from "@/assignments/components/CallOff";
import { useAssignment } from "@/assignments/queries";
import type { AssignmentCard, Side } from "@/http/types";
import { MessageBox } from "@/messages/components/MessageBox";
import { workOf } from "@/requests/words";
import { Alert } from "@/ui/Alert";
import { ButtonLink } from "@/ui/Button";
import { Countdown } from "@/ui/Countdown";
import { formatDayAndTime, isoDay } from "@/ui/format";
import { PageHeader, Row } from "@/ui/Layout";
import { CardSkeleton, QueryView } from "@/ui/States";
import { AssignmentStatusBadge } from "@/ui/StatusBadge";
import { useNow } from "@/ui/useNow";
import "@/assignments/pages/assignment.css";

const CALLED_OFF_BY: Record<Side, string> = {
  substitute: "Je hebt zelf afgezegd. De school weet het.",
  school: "De school heeft je niet meer nodig. Je hoeft niet te komen.",
  pool: "De pool heeft deze invalbeurt afgezegd. Je hoeft niet te komen.",
  colleague: "Een collega komt in jouw plaats. De school weet het; het telt niet als afzegging.",
};

const UNDONE_BY = {
  self: "Je draaide je ja terug binnen de bedenktijd. De school weet het.",
  others: "De afspraak is binnen de bedenktijd teruggedraaid. Je hoeft niet te komen.",
} as const;

/** The truth about an end, and not the usual one: an undo counts for nobody, and who was missed is not "not needed". */
function whatHappened(card: AssignmentCard): string {
  if (card.reportedAbsent) {
    return "De school zegt dat je er niet was en vraagt iemand anders. Klopt dat niet? Bel dan de school.";
  }
  const by = card.cancelledBySide === null ? "" : CALLED_OFF_BY[card.cancelledBySide];
  return card.undone && card.cancelledBySide !== "colleague"
    ? `${UNDONE_BY[card.cancelledBySide === "substitute" ? "self" : "others"]} Dit telt niet als afzegging.`
    : by;
}

export default function AssignmentPage() {
  const assignment = useAssignment(Number(useParams()["assignmentId"]));
  return (
    <QueryView
      query={assignment}
      level={1}
      loading={<CardSkeleton count={2} label="Je invalbeurt laden" />}
    >
      {(card) => <AssignmentView card={card} />}
    </QueryView>
  );
}

function AssignmentView({ card }: { card: AssignmentCard }) {
  const location = useLocation();
  const fresh = (location.state as { fresh?: boolean } | null)?.fresh === true;
  // From a reminder: the question is open at once, and asks again each time that somebody comes for it.
  const cannotCome = useSearchParams()[0].get("antwoord") === "nee";
  const today = isoDay(useNow(60_000));
  const cancelled = card.status === "cancelled";
  // A card kept by an older version does not have it.
  const swapUntil = card.swapUntil ?? null;
  return (
    <div className="assignments-page">
      <title>{`${card.schoolLocation.name} · Vervangingspool`}</title>
      <PageHeader
        kicker={workOf(card)}
        title={card.schoolLocation.name}
        actions={<AssignmentStatusBadge status={card.status} size="large" />}
      />
      {fresh && card.status === "confirmed" && (
        <Alert kind="ok" title="Je komt. Dank je wel!" announce>
          De school weet het en ziet je naam.
        </Alert>
      )}
      {cancelled && (
        <Alert kind="warning" title="Deze invalbeurt gaat niet door" announce>
          {whatHappened(card)}
        </Alert>
      )}
      {/* A card kept from yesterday says nothing about today. */}
      {card.arrival?.date === today && <OwnArrival assignmentId={card.id} arrival={card.arrival} />}
      <AssignmentSheet card={card} />
      {card.status === "confirmed" && swapUntil !== null && (
        <Alert kind="info" title="Je zoekt een collega">
          {`Jij komt, tot een collega ja zegt. Dat kan tot ${formatDayAndTime(swapUntil)}.`}
        </Alert>
      )}
      {card.mayCancel && (
        <div className="assignments-page__out">
          <RegretLine card={card} />
          <Row>
            <ButtonLink to={`/invalbeurten/${card.id}/ruilen`}>Ruilen</ButtonLink>
            <CallOff key={location.key} card={card} asked={cannotCome} />
          </Row>
        </div>
      )}
      <MessageBox assignmentId={card.id} />
      <Row>
        {card.status === "completed" && (
          <ButtonLink to={`/invalbeurten/${card.id}/terugblik`}>Terugblik</ButtonLink>
        )}
        <ButtonLink to="/invalbeurten" look="subtle">
          Alle invalbeurten
        </ButtonLink>
      </Row>
    </div>
  );
}

/** Shown only while it runs: after that there is nothing to count down to. */
function RegretLine({ card }: { card: AssignmentCard }) {
  const now = useNow(5_000);
  if (Date.parse(card.regretUntil) <= now.getTime()) return null;
  return (
    <Countdown until={card.regretUntil} label="Bedenktijd: nog" endedLabel="Bedenktijd voorbij" />
  );
}
