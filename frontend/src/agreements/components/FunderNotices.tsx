/** Notices to the funder about an agreement that is off track: the platform drafts, a person completes and sends. */
import { Ban, MailCheck, MailWarning } from "lucide-react";
import { useState } from "react";

import { SayDialog } from "@/agreements/components/SayDialog";
import { useFunderNotices, useMoveNotice, type NoticeStep } from "@/agreements/queries";
import type { FunderNotice } from "@/agreements/types";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { formatDate, formatDayAndTime } from "@/ui/format";
import { Row, Section, Stack } from "@/ui/Layout";
import { StatusBadge } from "@/ui/StatusBadge";
import type { StatusLook } from "@/ui/statuses";
import { Heading, Paragraph } from "@/ui/Text";
import { useToast } from "@/ui/toasts";

const LOOKS: Record<FunderNotice["status"], StatusLook> = {
  draft: { label: "Nog te versturen", icon: MailWarning, tone: "asked" },
  sent: { label: "Verstuurd", icon: MailCheck, tone: "filled" },
  dropped: { label: "Niet nodig", icon: Ban, tone: "ended" },
};

const STEPS: Record<
  NoticeStep,
  {
    button: string;
    title: string;
    label: string;
    action: string;
    missing?: string;
    maxLength: number;
    done: string;
  }
> = {
  complete: {
    button: "Vul aan",
    title: "De melding aanvullen",
    label: "Tekst van de melding",
    action: "Bewaar",
    missing: "Schrijf wat de subsidiegever moet weten.",
    maxLength: 6_000,
    done: "De melding is bewaard.",
  },
  send: {
    button: "Ik heb de melding verstuurd",
    title: "De melding is verstuurd",
    label: "Kenmerk bij de subsidiegever",
    action: "Leg vast",
    maxLength: 80,
    done: "Vastgelegd: de melding is verstuurd.",
  },
  drop: {
    button: "Niet nodig",
    title: "De melding is niet nodig",
    label: "Waarom niet?",
    action: "Leg vast",
    missing: "Schrijf waarom de melding niet nodig is.",
    maxLength: 500,
    done: "Vastgelegd: de melding is niet nodig.",
  },
};

export function FunderNotices({ agreementId, mayEdit }: { agreementId: number; mayEdit: boolean }) {
  const notices = useFunderNotices(agreementId).data ?? [];
  const [asked, setAsked] = useState<{ notice: FunderNotice; step: NoticeStep } | null>(null);
  if (notices.length === 0) return null;
  return (
    <Section id="melding" title="Melding aan de subsidiegever">
      <div className="agreements-list">
        {notices.map((notice) => (
          <Notice
            key={notice.id}
            notice={notice}
            mayEdit={mayEdit}
            onStep={(step) => setAsked({ notice, step })}
          />
        ))}
      </div>
      {asked !== null && (
        <NoticeDialog {...asked} agreementId={agreementId} onClose={() => setAsked(null)} />
      )}
    </Section>
  );
}

function Notice({
  notice,
  mayEdit,
  onStep,
}: {
  notice: FunderNotice;
  mayEdit: boolean;
  onStep: (step: NoticeStep) => void;
}) {
  return (
    <Card tone={LOOKS[notice.status].tone}>
      <Stack gap="small">
        <Row spread>
          <Heading level={3} looksLike={4}>
            {`Aan ${notice.addressee}, niet op koers sinds ${formatDate(notice.offTrackSince)}`}
          </Heading>
          <StatusBadge look={LOOKS[notice.status]} />
        </Row>
        <p className="agreements-letter">{notice.text}</p>
        <p className="agreements-soft">{endingOf(notice)}</p>
        {mayEdit && notice.status === "draft" && (
          <div className="agreements-moves agreements-screen-only">
            <Button look="primary" onClick={() => onStep("send")}>
              {STEPS.send.button}
            </Button>
            <Button onClick={() => onStep("complete")}>{STEPS.complete.button}</Button>
            <Button look="subtle" onClick={() => onStep("drop")}>
              {STEPS.drop.button}
            </Button>
          </div>
        )}
      </Stack>
    </Card>
  );
}

function endingOf({ status, draftedAt, closedAt, closedBy, reference, reason }: FunderNotice) {
  const closed = closedAt === null ? "" : `${closedBy ?? "De pool"}, ${formatDayAndTime(closedAt)}`;
  if (status === "draft") {
    return `Klaargezet door de pool, ${formatDayAndTime(draftedAt)}. Vul aan wat jij weet, en verstuur haar zelf.`;
  }
  if (status === "dropped") return `Niet nodig: ${reason} (${closed})`;
  return `Verstuurd door ${closed}${reference === "" ? "" : `, kenmerk ${reference}`}`;
}

function NoticeDialog({
  agreementId,
  notice,
  step,
  onClose,
}: {
  agreementId: number;
  notice: FunderNotice;
  step: NoticeStep;
  onClose: () => void;
}) {
  const move = useMoveNotice(agreementId, notice.id);
  const toast = useToast();
  const { title, label, action, missing, maxLength, done } = STEPS[step];
  return (
    <SayDialog
      title={title}
      label={label}
      action={action}
      missing={missing}
      maxLength={maxLength}
      first={step === "complete" ? notice.text : ""}
      busy={move.isPending}
      error={move.error}
      onClose={onClose}
      onSay={(text) =>
        move.mutate(
          { step, text },
          {
            onSuccess: () => {
              toast(done);
              onClose();
            },
          },
        )
      }
    >
      {step === "send" && (
        <Paragraph tone="soft">
          De pool verstuurt niets. Leg hier vast dat jij het gedaan hebt.
        </Paragraph>
      )}
    </SayDialog>
  );
}
