/** The offer of a signed link in a mail: seen and answered without signing in, never by opening alone. */
import { AssignmentSheet } from "@/assignments/components/AssignmentSheet";
import { OfferAnswer } from "@/offers/components/OfferAnswer";
import { OfferEnding, OfferView } from "@/offers/components/OfferView";
import { WaitingChoice } from "@/offers/components/WaitingChoice";
import { endingOfProblem } from "@/offers/endings";
import { useAcceptLink, useRefuseLink, useWaitByLink } from "@/offers/mutations";
import { useLinkedOffer } from "@/offers/queries";
import { Alert } from "@/ui/Alert";
import { ButtonLink } from "@/ui/Button";
import { PageHeader, Stack } from "@/ui/Layout";
import { CardSkeleton, QueryView } from "@/ui/States";

export default function LinkedOfferPage({ token }: { token: string }) {
  const offer = useLinkedOffer(token);
  const accept = useAcceptLink(token);
  const refuse = useRefuseLink(token);
  const waiting = useWaitByLink(token);
  const failed = accept.error ?? refuse.error;
  const ending = endingOfProblem(failed) ?? endingOfProblem(offer.error);
  const after = (
    <div className="offers-ended">
      {offer.data !== undefined && refuse.data === undefined && (
        <WaitingChoice offer={offer.data} moves={waiting} />
      )}
      <ButtonLink to="/aanbod">Naar de vervangingspool</ButtonLink>
    </div>
  );

  if (accept.data !== undefined) {
    return (
      <Stack>
        <PageHeader title="Je komt. Dank je wel!" />
        <Alert kind="ok" announce>
          De school weet het. Log in als je later iets wilt wijzigen.
        </Alert>
        <AssignmentSheet card={accept.data} />
      </Stack>
    );
  }
  if (ending !== undefined && offer.data === undefined) {
    return <OfferEnding ending={ending} after={after} />;
  }
  return (
    <QueryView
      query={offer}
      level={1}
      loading={<CardSkeleton count={1} label="Het aanbod openen" />}
    >
      {(data) => (
        <OfferView
          offer={refuse.data ?? data}
          ending={ending}
          after={after}
          answer={
            <OfferAnswer
              offer={data}
              withReasons={false}
              onAccept={(part) => accept.mutate(part)}
              onRefuse={() => refuse.mutate()}
              busy={accept.isPending || refuse.isPending}
              error={ending === undefined ? failed : null}
            />
          }
        />
      )}
    </QueryView>
  );
}
