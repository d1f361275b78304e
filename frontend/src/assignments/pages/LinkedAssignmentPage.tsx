/** The invalbeurt of a signed link in a reminder: seen and called off without signing in, never by opening alone. */
import { Navigate, useSearchParams } from "react-router";

import { useTokenOutOfSight } from "@/app/useTokenOutOfSight";
import { AssignmentSheet } from "@/assignments/components/AssignmentSheet";
import { CallOffBy } from "@/assignments/components/CallOff";
import { asksToSignIn, calledOff, endingOfLink } from "@/assignments/linkEndings";
import { useCallOffByLink, useLinkedAssignment } from "@/assignments/queries";
import { OfferEnding } from "@/offers/components/OfferView";
import { workOf } from "@/requests/words";
import { ButtonLink } from "@/ui/Button";
import { PageHeader, Row } from "@/ui/Layout";
import { CardSkeleton, QueryView } from "@/ui/States";
import "@/assignments/pages/assignment.css";

export default function LinkedAssignmentPage() {
  const token = useTokenOutOfSight();
  if (token === undefined) return <Navigate to="/invalbeurten" replace />;
  return <LinkedAssignmentView key={token} token={token} />;
}

function LinkedAssignmentView({ token }: { token: string }) {
  const assignment = useLinkedAssignment(token);
  const callOff = useCallOffByLink(token);
  const asked = useSearchParams()[0].get("antwoord") === "nee";
  const ending =
    callOff.data === undefined
      ? (endingOfLink(callOff.error) ?? endingOfLink(assignment.error))
      : calledOff(callOff.data);
  if (ending !== undefined)
    return (
      <OfferEnding
        ending={ending}
        after={asksToSignIn(callOff.error ?? assignment.error) ? <SignIn /> : <ToThePool />}
      />
    );
  return (
    <QueryView
      query={assignment}
      level={1}
      loading={<CardSkeleton count={1} label="Je invalbeurt openen" />}
    >
      {(card) => (
        <div className="assignments-page">
          <PageHeader kicker={workOf(card)} title={card.schoolLocation.name} />
          <AssignmentSheet card={card} />
          <Row>
            <CallOffBy card={card} asked={asked} callOff={callOff} />
            <ToThePool />
          </Row>
        </div>
      )}
    </QueryView>
  );
}

/** What more there is, such as swapping and messages, is for who signs in. */
function ToThePool() {
  return (
    <ButtonLink to="/invalbeurten" look="subtle">
      Naar mijn invalbeurten
    </ButtonLink>
  );
}

/** The list asks who is not signed in to do so first. */
function SignIn() {
  return (
    <ButtonLink to="/invalbeurten" look="primary">
      Log in en bekijk je invalbeurten
    </ButtonLink>
  );
}
