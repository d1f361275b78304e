/** Confirms what one says, for which seat and with which mandate; tells honestly when the proposal moved on. */
import { useState } from "react";

import { useVote } from "@/governance/mutations";
import type { OwnSeat, RegionDecision, VoteAnswer } from "@/governance/types";
import { ANSWER_WORDS, capacityOf, isOvertaken, refusalOf } from "@/governance/words";
import { useIdempotencyKey } from "@/http/useIdempotencyKey";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { DataList } from "@/ui/DataList";
import { Dialog } from "@/ui/Dialog";
import { Stack } from "@/ui/Layout";
import { Paragraph } from "@/ui/Text";
import { TextArea } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";

/** The version is that of the text on screen when the person chose. */
export type Choice = { seat: OwnSeat; answer: VoteAnswer; textVersion: number };

const LONGEST_REASON = 2_000;
const DONE: Record<VoteAnswer, string> = {
  for: "Je stem is geteld: voor.",
  against: "Je stem is geteld: tegen.",
  object: "Je bezwaar staat erbij. Wie het voorstel deed krijgt bericht.",
  abstain: "Geteld: je onthoudt je.",
  withdrawn: "Je stem is teruggenomen.",
};

export function VoteDialog({
  decision,
  choice,
  onClose,
}: {
  decision: RegionDecision;
  choice: Choice;
  onClose: () => void;
}) {
  const { seat, answer, textVersion } = choice;
  const { key, renew } = useIdempotencyKey();
  const vote = useVote(decision.id, key);
  const toast = useToast();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const needsReason = answer === "object";
  const missing = needsReason && reason.trim() === "";
  const overtaken = overtakenBy(decision, choice, vote);

  const confirm = () => {
    setTried(true);
    if (missing) return;
    vote.mutate(
      { seat: seat.id, textVersion, answer, reason: reason.trim() },
      {
        onSuccess: () => {
          toast(DONE[answer]);
          onClose();
        },
      },
    );
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={ANSWER_WORDS[answer].sentence}
      actions={
        overtaken === undefined ? (
          <>
            <Button onClick={onClose}>Terug</Button>
            <Button look="primary" busy={vote.isPending} onClick={confirm}>
              Bevestig
            </Button>
          </>
        ) : (
          <Button look="primary" onClick={onClose}>
            Bekijk het voorstel
          </Button>
        )
      }
    >
      <Stack>
        {overtaken === undefined ? (
          <>
            <Paragraph>{`Dat doe je ${capacityOf(seat)}.`}</Paragraph>
            <DataList
              items={[
                { term: "Over", value: decision.title },
                { term: "Mandaat", value: seat.mandate },
              ]}
            />
            {answer !== "withdrawn" && (
              <TextArea
                label={needsReason ? "Waarom heb je bezwaar?" : "Waarom?"}
                description={
                  needsReason
                    ? "Wat moet er anders zodat het wel kan? Iedereen aan tafel leest dit."
                    : "Iedereen aan tafel leest dit."
                }
                optional={!needsReason}
                rows={needsReason ? 4 : 2}
                maxLength={LONGEST_REASON}
                value={reason}
                onChange={(text) => {
                  setReason(text);
                  renew();
                }}
                error={
                  tried && missing
                    ? "Schrijf waarom: dan kan het voorstel beter worden."
                    : undefined
                }
              />
            )}
            {vote.isError && (
              <Alert kind="error" announce>
                {refusalOf(vote.error)}
              </Alert>
            )}
          </>
        ) : (
          <Alert kind="warning" announce title="Er is iets veranderd">
            {overtaken}
          </Alert>
        )}
      </Stack>
    </Dialog>
  );
}

/** Why this choice no longer fits what is on the table; nothing while it does. */
function overtakenBy(
  decision: RegionDecision,
  { seat, textVersion }: Choice,
  vote: { isPending: boolean; isSuccess: boolean; error: unknown },
): string | undefined {
  if (isOvertaken(vote.error)) return refusalOf(vote.error);
  if (vote.isPending || vote.isSuccess) return undefined;
  if (decision.textVersion !== textVersion) {
    return "Het voorstel is net gewijzigd. Je stem is niet geteld. Lees eerst de nieuwe tekst en stem dan opnieuw.";
  }
  if (!decision.mySeats.some((mine) => mine.id === seat.id)) {
    return "De stemming is net gesloten. Je stem is niet geteld.";
  }
  return undefined;
}
