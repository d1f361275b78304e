/** One's own work in the calendar of the phone: a secret address, to copy, to renew and to stop. */
import { CalendarPlus, Copy } from "lucide-react";

import { useMakeCalendar, useOwnCalendar, useStopCalendar } from "@/assignments/calendar";
import { sentenceOf } from "@/http/errors";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Disclosure } from "@/ui/Disclosure";
import { Row, Stack } from "@/ui/Layout";
import { CardSkeleton, QueryView } from "@/ui/States";
import { OuterLink, Paragraph } from "@/ui/Text";
import { useToast } from "@/ui/toasts";
import "@/assignments/components/own-calendar.css";

export function OwnCalendar() {
  const calendar = useOwnCalendar();
  return (
    <Disclosure summary="In je eigen agenda">
      <QueryView query={calendar} loading={<CardSkeleton label="Je agenda-adres laden" />}>
        {({ address }) => (address === null ? <NoAddress /> : <HasAddress address={address} />)}
      </QueryView>
    </Disclosure>
  );
}

function NoAddress() {
  const make = useMakeCalendar();
  return (
    <Stack gap="small">
      <Paragraph tone="small">
        Maak een adres waarmee de agenda op je telefoon of computer je invalbeurten bijhoudt. Gaat
        er een niet door, dan zie je dat daar ook.
      </Paragraph>
      <Failure error={make.error} />
      <Row>
        <Button
          icon={<CalendarPlus aria-hidden="true" />}
          busy={make.isPending}
          onClick={() => make.mutate()}
        >
          Maak een agenda-adres
        </Button>
      </Row>
    </Stack>
  );
}

function HasAddress({ address }: { address: string }) {
  const make = useMakeCalendar();
  const stop = useStopCalendar();
  const toast = useToast();
  const copy = () => {
    navigator.clipboard.writeText(address).then(
      () => toast("Het adres is gekopieerd."),
      () => toast("Kopiëren lukt hier niet. Selecteer het adres en kopieer het zelf."),
    );
  };
  return (
    <Stack gap="small">
      <Paragraph tone="small">
        Wie dit adres heeft, kan zien waar en wanneer je invalt. Deel het dus niet. Je agenda kijkt
        zelf hoe vaak: reken op een half uur tot een dag.
      </Paragraph>
      <p className="own-calendar__address">{address}</p>
      <Failure error={make.error ?? stop.error} />
      <Row>
        <OuterLink href={address.replace(/^https?:/, "webcal:")}>Open in mijn agenda</OuterLink>
        <Button size="small" look="secondary" icon={<Copy aria-hidden="true" />} onClick={copy}>
          Kopieer het adres
        </Button>
        <Button
          size="small"
          look="secondary"
          busy={make.isPending}
          onClick={() =>
            make.mutate(undefined, {
              onSuccess: () => toast("Je hebt een nieuw adres. Het oude werkt niet meer."),
            })
          }
        >
          Maak een nieuw adres
        </Button>
        <Button
          size="small"
          look="secondary"
          busy={stop.isPending}
          onClick={() =>
            stop.mutate(undefined, { onSuccess: () => toast("Het adres werkt niet meer.") })
          }
        >
          Stop ermee
        </Button>
      </Row>
    </Stack>
  );
}

function Failure({ error }: { error: Error | null }) {
  if (error === null) return null;
  return (
    <Alert kind="error" announce>
      {sentenceOf(error)}
    </Alert>
  );
}
