/** How an agreement stands and why: the status, the rule with its numbers filled in, and what a person says beside it. */
import { PenLine } from "lucide-react";
import { useState } from "react";

import { NoteDialog } from "@/agreements/components/NoteDialog";
import type { Agreement } from "@/agreements/types";
import { RULE_WORDS, STATUS_LOOKS } from "@/agreements/words";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Disclosure } from "@/ui/Disclosure";
import { formatDate, formatDayAndTime } from "@/ui/format";
import { Columns, Stack } from "@/ui/Layout";
import { StatusBadge } from "@/ui/StatusBadge";
import { Heading, Paragraph } from "@/ui/Text";

export function Standing({ shown }: { shown: Agreement }) {
  const { agreement } = shown;
  const look = STATUS_LOOKS[agreement.status];
  return (
    <Columns narrowest="20rem">
      <Card tone={look.tone}>
        <Stack gap="small">
          <Heading level={2} looksLike={4}>
            Hoe het ervoor staat
          </Heading>
          <div role="status">
            <StatusBadge look={look} size="large" />
          </div>
          <Paragraph>{agreement.reason}</Paragraph>
          {agreement.offTrackSince !== null && (
            <Paragraph>{`Niet op koers sinds ${formatDate(agreement.offTrackSince)}.`}</Paragraph>
          )}
          <Paragraph tone="soft">De regel: {RULE_WORDS[agreement.rule]}</Paragraph>
          <AllRules />
        </Stack>
      </Card>
      <Note shown={shown} />
    </Columns>
  );
}

function AllRules() {
  return (
    <Disclosure summary="Alle regels, op volgorde">
      <ol className="agreements-rules">
        <li>Geen streefwaarde, geen periode voorbij of geen meting: te vroeg om te zeggen.</li>
        <li>
          Alle perioden voorbij: gehaald als de laatste meting de streefwaarde haalt, anders niet
          gehaald. Ontbreekt er een meting, dan niet op koers.
        </li>
        <li>
          De laatste meting haalt de streefwaarde: op koers. Let op als er daarna een meting
          ontbreekt, of als minder dan vier vijfde van de gegevens binnen is.
        </li>
        <li>
          De laatste meting haalt de streefwaarde niet: let op als ze minstens halverwege zit tussen
          nulmeting en streefwaarde, anders niet op koers.
        </li>
      </ol>
      <Paragraph tone="small">
        We vergelijken met de precieze cijfers. Afronden brengt een cijfer nooit over een grens.
      </Paragraph>
    </Disclosure>
  );
}

function Note({ shown }: { shown: Agreement }) {
  const [writing, setWriting] = useState(false);
  const { agreement, mayEdit, notedBy, notedAt } = shown;
  return (
    <Card>
      <Stack gap="small">
        <Heading level={2} looksLike={4}>
          Toelichting
        </Heading>
        {agreement.note === "" ? (
          <Paragraph tone="soft">
            Niemand schreef een toelichting. Die staat naast de stand en verandert haar niet.
          </Paragraph>
        ) : (
          <>
            <Paragraph>{agreement.note}</Paragraph>
            {notedBy !== null && notedAt !== null && (
              <Paragraph tone="small">{`${notedBy}, ${formatDayAndTime(notedAt)}`}</Paragraph>
            )}
          </>
        )}
        {mayEdit && (
          <div className="agreements-screen-only">
            <Button
              icon={<PenLine size={18} aria-hidden="true" />}
              onClick={() => setWriting(true)}
            >
              {agreement.note === "" ? "Schrijf een toelichting" : "Schrijf een nieuwe toelichting"}
            </Button>
          </div>
        )}
      </Stack>
      {writing && <NoteDialog agreement={agreement} onClose={() => setWriting(false)} />}
    </Card>
  );
}
