/** The files that go with a report: to keep and to withdraw; what was withdrawn stays named. */
import { FileDown, FileX2 } from "lucide-react";
import { useState } from "react";

import { SayDialog } from "@/agreements/components/SayDialog";
import { useWithdrawEvidence } from "@/agreements/queries";
import type { AgreementPeriod, Evidence } from "@/agreements/types";
import { Button } from "@/ui/Button";
import { formatDayAndTime, formatNumber } from "@/ui/format";
import { Stack } from "@/ui/Layout";
import { Paragraph } from "@/ui/Text";
import { useToast } from "@/ui/toasts";

const MOST_REASON = 280;

export function EvidenceList({
  agreementId,
  period,
}: {
  agreementId: number;
  period: AgreementPeriod;
}) {
  const [withdrawing, setWithdrawing] = useState<Evidence | null>(null);
  if (period.evidence.length === 0) return null;
  return (
    <Stack gap="small">
      <ul className="agreements-evidence" aria-label={`Bewijs bij ${period.figure.label}`}>
        {period.evidence.map((evidence) => (
          <li key={evidence.id}>
            <File agreementId={agreementId} evidence={evidence} />
            {evidence.hasContent && period.reportMoves.includes("detach") && (
              <Button look="subtle" size="small" onClick={() => setWithdrawing(evidence)}>
                Trek in<span className="visually-hidden">: {evidence.fileName}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {withdrawing !== null && (
        <WithdrawDialog
          agreementId={agreementId}
          evidence={withdrawing}
          onClose={() => setWithdrawing(null)}
        />
      )}
    </Stack>
  );
}

function File({ agreementId, evidence }: { agreementId: number; evidence: Evidence }) {
  const size = `${formatNumber(Math.max(0.1, evidence.sizeInBytes / 1_000_000))} MB`;
  const by = `${evidence.addedBy}, ${formatDayAndTime(evidence.addedAt)}`;
  if (!evidence.hasContent) {
    return (
      <span className="agreements-evidence__file">
        <FileX2 size={18} aria-hidden="true" />
        <span>
          <s>{evidence.fileName}</s> ingetrokken: {evidence.withdrawnReason}
        </span>
      </span>
    );
  }
  return (
    <span className="agreements-evidence__file">
      <FileDown size={18} aria-hidden="true" />
      <span>
        <a
          className="nl-link"
          href={`/api/v1/agreements/${agreementId}/evidence/${evidence.id}/content`}
          download={evidence.fileName}
        >
          {evidence.fileName}
        </a>{" "}
        <span className="agreements-soft">{`${evidence.kindLabel}, ${size}`}</span>
        <span className="agreements-evidence__what">{evidence.description}</span>
        <span className="agreements-soft">{by}</span>
      </span>
    </span>
  );
}

function WithdrawDialog({
  agreementId,
  evidence,
  onClose,
}: {
  agreementId: number;
  evidence: Evidence;
  onClose: () => void;
}) {
  const withdraw = useWithdrawEvidence(agreementId);
  const toast = useToast();
  return (
    <SayDialog
      title="Bewijs intrekken"
      label="Waarom trek je het in?"
      action="Trek in"
      missing="Schrijf waarom je het intrekt."
      maxLength={MOST_REASON}
      busy={withdraw.isPending}
      error={withdraw.error}
      onClose={onClose}
      onSay={(reason) =>
        withdraw.mutate(
          { evidence: evidence.id, reason },
          {
            onSuccess: () => {
              toast("Het bewijs is ingetrokken.");
              onClose();
            },
          },
        )
      }
    >
      <Paragraph>
        We wissen de inhoud van {evidence.fileName}. De naam en jouw reden blijven staan.
      </Paragraph>
    </SayDialog>
  );
}
