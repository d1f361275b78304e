/** Which boards signed a binding agreement, and signing it for one's own. */
import { CircleCheck, Hourglass, PenLine, Undo2 } from "lucide-react";
import { useState } from "react";

import { MoveDialog } from "@/governance/components/MoveDialog";
import { useSign, useWithdrawSignature } from "@/governance/mutations";
import type { BoardSignature, RegionDecision, Signing as SigningState } from "@/governance/types";
import { refusalOf } from "@/governance/words";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Card, CardList } from "@/ui/Card";
import { Disclosure } from "@/ui/Disclosure";
import { formatDate } from "@/ui/format";
import { Stack } from "@/ui/Layout";
import { CountLine } from "@/ui/Progress";
import { StatusBadge } from "@/ui/StatusBadge";
import { Paragraph } from "@/ui/Text";
import { TextArea } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";

const LOOKS = {
  signed: { label: "Getekend", icon: CircleCheck, tone: "filled" },
  waiting: { label: "Nog niet getekend", icon: Hourglass, tone: "asked" },
  withdrawn: { label: "Ingetrokken", icon: Undo2, tone: "unfilled" },
} as const;

export function Signing({
  decision,
  signing,
}: {
  decision: RegionDecision;
  signing: SigningState;
}) {
  const [withdrawing, setWithdrawing] = useState<BoardSignature | null>(null);
  const own = signing.boards.filter((line) => line.isMine);
  const others = signing.boards.filter((line) => !line.isMine);
  return (
    <Stack gap="small">
      <Card padding="small">
        <Stack gap="small">
          <p role="status">{signing.state}</p>
          <CountLine part={signing.signed} whole={signing.needed} word="getekend" />
        </Stack>
      </Card>
      {own.map((line) => (
        <Card key={line.board.id} padding="small" tone={line.isSigned ? undefined : "asked"}>
          <BoardRow decision={decision} line={line} onWithdraw={() => setWithdrawing(line)} />
        </Card>
      ))}
      {others.length > 0 && (
        <Disclosure summary={own.length > 0 ? "Andere besturen" : "Alle besturen"}>
          <CardList label="Handtekeningen per bestuur">
            {others.map((line) => (
              <li key={line.board.id}>
                <BoardRow decision={decision} line={line} onWithdraw={() => setWithdrawing(line)} />
              </li>
            ))}
          </CardList>
        </Disclosure>
      )}
      {withdrawing !== null && (
        <WithdrawalDialog
          decision={decision}
          line={withdrawing}
          onClose={() => setWithdrawing(null)}
        />
      )}
    </Stack>
  );
}

function BoardRow({
  decision,
  line,
  onWithdraw,
}: {
  decision: RegionDecision;
  line: BoardSignature;
  onWithdraw: () => void;
}) {
  const sign = useSign(decision.id);
  const toast = useToast();
  const { board, isSigned, isMine } = line;
  return (
    <Stack gap="small">
      <div className="governance-own__head">
        <strong>{board.name}</strong>
        <StatusBadge look={LOOKS[stateOf(line)]} />
      </div>
      {line.personName !== null && line.at !== null && (
        <Paragraph tone="small">
          {`${line.personName}, ${formatDate(line.at)}${line.reason === "" ? "" : `: ${line.reason}`}`}
        </Paragraph>
      )}
      {isMine && (
        <div>
          {isSigned ? (
            <Button size="small" look="subtle" onClick={onWithdraw}>
              Trek de handtekening in
            </Button>
          ) : (
            <Button
              look="primary"
              icon={<PenLine aria-hidden="true" />}
              busy={sign.isPending}
              onClick={() =>
                sign.mutate(board.id, { onSuccess: () => toast(`Getekend voor ${board.name}.`) })
              }
            >
              {`Teken voor ${board.name}`}
            </Button>
          )}
        </div>
      )}
      {sign.isError && (
        <Alert kind="error" announce>
          {refusalOf(sign.error)}
        </Alert>
      )}
    </Stack>
  );
}

function WithdrawalDialog({
  decision,
  line,
  onClose,
}: {
  decision: RegionDecision;
  line: BoardSignature;
  onClose: () => void;
}) {
  const withdraw = useWithdrawSignature(decision.id);
  const toast = useToast();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === "";
  return (
    <MoveDialog
      title="Handtekening intrekken?"
      confirm="Trek in"
      danger
      move={withdraw}
      onClose={onClose}
      onConfirm={() => {
        setTried(true);
        if (missing) return;
        withdraw.mutate(
          { organisation: line.board.id, reason: reason.trim() },
          {
            onSuccess: () => {
              toast("De handtekening is ingetrokken.");
              onClose();
            },
          },
        );
      }}
    >
      <TextArea
        label="Waarom?"
        description="Iedereen die de afspraak leest, leest dit ook."
        rows={3}
        maxLength={400}
        value={reason}
        onChange={setReason}
        error={tried && missing ? "Schrijf waarom het bestuur niet meer tekent." : undefined}
      />
    </MoveDialog>
  );
}

function stateOf(line: BoardSignature): keyof typeof LOOKS {
  if (line.isSigned) return "signed";
  return line.at === null ? "waiting" : "withdrawn";
}
