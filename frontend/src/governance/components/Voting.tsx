/** Speaking for one's seats: the question in reach of a thumb, what one said before, and proxies. */
import { useState } from "react";

import { AnswerButtons } from "@/governance/components/AnswerButtons";
import { ProxyDialog } from "@/governance/components/ProxyDialog";
import { VoteDialog, type Choice } from "@/governance/components/VoteDialog";
import { useEndProxy } from "@/governance/mutations";
import type { OwnSeat, RegionDecision, VoteAnswer } from "@/governance/types";
import { capacityOf, refusalOf, STANDING_LOOKS, untilOf } from "@/governance/words";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Row, Stack } from "@/ui/Layout";
import { StatusBadge } from "@/ui/StatusBadge";
import { Heading, Paragraph } from "@/ui/Text";
import { useToast } from "@/ui/toasts";
import { useNow } from "@/ui/useNow";
import "@/governance/components/voting.css";

const MINUTE_MS = 60_000;

/** Stays when the last seat is gone: a dialog that was open tells that the voting was closed. */
export function Voting({ decision }: { decision: RegionDecision }) {
  const [choice, setChoice] = useState<Choice | null>(null);
  const [lending, setLending] = useState<OwnSeat | null>(null);
  const asked = decision.mySeats.find((seat) => seat.isWaiting);
  const choose = (seat: OwnSeat) => (answer: VoteAnswer) =>
    setChoice({ seat, answer, textVersion: decision.textVersion });
  return (
    <>
      {asked !== undefined && (
        <section className="governance-ask" aria-label="Jouw stem">
          <Card padding="small" tone="asked">
            <Stack gap="small">
              <Question seat={asked} closesAt={decision.closesAt} />
              <AnswerButtons seat={asked} onChoose={choose(asked)} />
            </Stack>
          </Card>
        </section>
      )}
      {decision.mySeats.length > 0 && (
        <section className="governance-own" aria-label="Jouw zetels">
          {decision.mySeats.map((seat) => (
            <Card key={seat.id} padding="small">
              <Stack gap="small">
                <SeatVoice
                  seat={seat}
                  decision={decision}
                  isAsked={seat === asked}
                  onChoose={choose(seat)}
                  onLend={() => setLending(seat)}
                />
              </Stack>
            </Card>
          ))}
        </section>
      )}
      {choice !== null && (
        <VoteDialog decision={decision} choice={choice} onClose={() => setChoice(null)} />
      )}
      {lending !== null && (
        <ProxyDialog decision={decision} seat={lending} onClose={() => setLending(null)} />
      )}
    </>
  );
}

function Question({ seat, closesAt }: { seat: OwnSeat; closesAt: string | null }) {
  const now = useNow(MINUTE_MS);
  return (
    <div>
      <p className="governance-ask__who">{`Stem ${capacityOf(seat)}`}</p>
      {closesAt !== null && (
        <p className="governance-ask__until">{`Het kan ${untilOf(closesAt, now)}.`}</p>
      )}
    </div>
  );
}

type Voice = {
  seat: OwnSeat;
  decision: RegionDecision;
  /** The question about this seat stands in reach already. */
  isAsked: boolean;
  onChoose: (answer: VoteAnswer) => void;
  onLend: () => void;
};

function SeatVoice({ seat, decision, isAsked, onChoose, onLend }: Voice) {
  const [changing, setChanging] = useState(false);
  const asks = !isAsked && (seat.isWaiting || changing);
  return (
    <>
      <div className="governance-own__head">
        <Heading level={3} looksLike={4}>
          {seat.label}
        </Heading>
        <StatusBadge look={STANDING_LOOKS[seat.standing]} />
      </div>
      <Paragraph tone="small">{`Je spreekt ${capacityOf(seat)}. Mandaat: ${seat.mandate}`}</Paragraph>
      {asks && <AnswerButtons seat={seat} onChoose={onChoose} />}
      {!seat.isWaiting && !changing && (
        <Row>
          <Button size="small" onClick={() => setChanging(true)}>
            Wijzig je stem
          </Button>
          {seat.answers.includes("withdrawn") && (
            <Button size="small" look="subtle" onClick={() => onChoose("withdrawn")}>
              Neem je stem terug
            </Button>
          )}
        </Row>
      )}
      {seat.castAs === "holder" && <ProxyLine seat={seat} decision={decision} onLend={onLend} />}
    </>
  );
}

function ProxyLine({
  seat,
  decision,
  onLend,
}: {
  seat: OwnSeat;
  decision: RegionDecision;
  onLend: () => void;
}) {
  const end = useEndProxy(decision.id);
  const toast = useToast();
  if (seat.proxyName === null) {
    return (
      <div className="governance-ask__proxy">
        <Button size="small" look="subtle" onClick={onLend}>
          Laat een ander voor je stemmen
        </Button>
      </div>
    );
  }
  return (
    <>
      <Paragraph tone="small">
        {`${seat.proxyName} mag met een volmacht voor je zetel stemmen. Jouw eigen stem gaat altijd voor.`}
      </Paragraph>
      <div className="governance-ask__proxy">
        <Button
          size="small"
          look="subtle"
          busy={end.isPending}
          onClick={() =>
            end.mutate(seat.id, { onSuccess: () => toast("De volmacht is ingetrokken.") })
          }
        >
          Trek de volmacht in
        </Button>
      </div>
      {end.isError && (
        <Alert kind="error" announce>
          {refusalOf(end.error)}
        </Alert>
      )}
    </>
  );
}
