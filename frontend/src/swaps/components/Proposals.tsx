/** What colleagues offer in return; without who they are. */
import { useState } from "react";
import { useNavigate } from "react-router";

import { sentenceOf } from "@/http/errors";
import { workOf } from "@/requests/words";
import { SwapFacts } from "@/swaps/components/SwapFacts";
import { useAcceptProposal, useSwapMove, type Swap } from "@/swaps/queries";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Row, Section, Stack } from "@/ui/Layout";
import { Heading, Paragraph } from "@/ui/Text";

export function Proposals({ swap }: { swap: Swap }) {
  if (swap.proposals.length === 0) return null;
  return (
    <Section id="proposals" title="Een collega wil ruilen">
      <Stack>
        {swap.proposals.map((proposal) => (
          <Proposal key={proposal.id} swap={swap} proposal={proposal} />
        ))}
      </Stack>
    </Section>
  );
}

function Proposal({ swap, proposal }: { swap: Swap; proposal: Swap["proposals"][number] }) {
  const [sure, setSure] = useState(false);
  const accept = useAcceptProposal(swap);
  const move = useSwapMove(swap.assignmentId);
  const navigate = useNavigate();
  const error = accept.error ?? move.error;
  const say = () =>
    accept.mutate(proposal.id, {
      onSuccess: (card) =>
        void navigate(`/invalbeurten/${card.id}`, { state: { fresh: true }, replace: true }),
    });
  return (
    <Card as="article" tone="asked">
      <Stack>
        <Heading level={3}>{`Jij krijgt: ${workOf(proposal.inReturn)}`}</Heading>
        <SwapFacts work={proposal.inReturn} />
        {error !== null && (
          <Alert kind="error" announce>
            {sentenceOf(error)}
          </Alert>
        )}
        {sure ? (
          <>
            <Paragraph>
              Jij doet dan deze invalbeurt, en je collega komt in jouw plaats. Dat is meteen
              afgesproken, zonder bedenktijd.
            </Paragraph>
            <Row>
              <Button look="primary" busy={accept.isPending} onClick={say}>
                Bevestig de ruil
              </Button>
              <Button onClick={() => setSure(false)}>Terug</Button>
            </Row>
          </>
        ) : (
          <Row>
            <Button look="primary" onClick={() => setSure(true)}>
              Ja, ruilen
            </Button>
            <Button
              busy={move.isPending}
              onClick={() => move.mutate(`/swaps/${swap.id}/proposals/${proposal.id}/refusal`)}
            >
              Deze ruil niet
            </Button>
          </Row>
        )}
      </Stack>
    </Card>
  );
}
