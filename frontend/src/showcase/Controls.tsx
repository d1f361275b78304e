/** Buttons, links, states of things. */
import { Check, Send, Settings, X } from "lucide-react";
import { useState } from "react";

import { Button, ButtonLink, IconButton } from "@/ui/Button";
import { Dialog, Drawer } from "@/ui/Dialog";
import { Row, Section, Stack } from "@/ui/Layout";
import {
  AssignmentStatusBadge,
  NumberBadge,
  OfferStatusBadge,
  RequestStatusBadge,
  WaveStatusBadge,
} from "@/ui/StatusBadge";
import { ASSIGNMENT_LOOKS, OFFER_LOOKS, REQUEST_LOOKS, WAVE_LOOKS } from "@/ui/statuses";
import { Heading, OuterLink, Paragraph, PhoneLink, TextLink } from "@/ui/Text";
import { useToast } from "@/ui/toasts";

const keysOf = <Looks extends object>(looks: Looks) => Object.keys(looks) as (keyof Looks)[];

export function Controls() {
  const [open, setOpen] = useState<"dialog" | "drawer" | null>(null);
  const toast = useToast();
  return (
    <Stack gap="large">
      <Section id="buttons" title="Knoppen">
        <Row>
          <Button look="primary" icon={<Send aria-hidden="true" />}>
            Vraag een invaller
          </Button>
          <Button>Bewaren</Button>
          <Button look="subtle">Annuleren</Button>
          <Button look="danger" icon={<X aria-hidden="true" />}>
            Trek de aanvraag in
          </Button>
          <Button look="danger-secondary">Stop met vragen</Button>
        </Row>
        <Row>
          <Button look="primary" busy>
            Versturen
          </Button>
          <Button look="primary" disabled>
            Kan nog niet
          </Button>
          <Button size="small">Klein</Button>
          <Button look="primary" size="large" icon={<Check aria-hidden="true" />}>
            Ja, ik kom
          </Button>
          <ButtonLink to="/__ui">Een link als knop</ButtonLink>
          <Button pressed>Aan</Button>
          <IconButton
            label="Instellingen"
            icon={<Settings size={20} aria-hidden="true" />}
            onClick={() => toast("Bewaard")}
          />
        </Row>
      </Section>
      <Section id="badges" title="Toestanden">
        <Row>
          {keysOf(REQUEST_LOOKS).map((status) => (
            <RequestStatusBadge key={status} status={status} />
          ))}
        </Row>
        <Row>
          {keysOf(OFFER_LOOKS).map((status) => (
            <OfferStatusBadge key={status} status={status} />
          ))}
          {keysOf(ASSIGNMENT_LOOKS).map((status) => (
            <AssignmentStatusBadge key={status} status={status} />
          ))}
          {keysOf(WAVE_LOOKS).map((status) => (
            <WaveStatusBadge key={status} status={status} />
          ))}
        </Row>
        <Row>
          <RequestStatusBadge status="offering" size="large" />
          <NumberBadge count={3} label="3 open aanbiedingen" />
          <NumberBadge count={120} label="120 meldingen" />
        </Row>
      </Section>
      <Section id="text" title="Tekst">
        <Heading level={1}>Wie komt er vandaag?</Heading>
        <Heading level={2}>De Regenboog, groep 5</Heading>
        <Heading level={3}>Ronde 2 van 3</Heading>
        <Paragraph tone="lead">Er zijn 11 mensen gevraagd. Om 07:15 vragen we er 13 bij.</Paragraph>
        <Paragraph>
          Meer weten? Lees <TextLink to="/over">hoe de pool werkt</TextLink> of bel{" "}
          <PhoneLink number="0344 - 12 34 56" />. Of ga naar{" "}
          <OuterLink href="https://example.org">de regio</OuterLink>.
        </Paragraph>
        <Paragraph tone="small">Kleine tekst voor wat erbij hoort.</Paragraph>
      </Section>
      <Row>
        <Button onClick={() => setOpen("dialog")}>Open een vraag</Button>
        <Button onClick={() => setOpen("drawer")}>Open de lade</Button>
        <Button onClick={() => toast("Je aanvraag is verstuurd.")}>Toon een bericht</Button>
        <Button onClick={() => toast("Je invalbeurt is afgezegd.", "error")}>Toon een fout</Button>
      </Row>
      <Dialog
        open={open === "dialog"}
        onClose={() => setOpen(null)}
        title="Aanvraag intrekken?"
        actions={
          <>
            <Button onClick={() => setOpen(null)}>Terug</Button>
            <Button look="danger" onClick={() => setOpen(null)}>
              Ja, trek in
            </Button>
          </>
        }
      >
        <Paragraph>
          De 11 mensen die nu gevraagd zijn, horen direct dat het niet meer nodig is.
        </Paragraph>
      </Dialog>
      <Drawer open={open === "drawer"} onClose={() => setOpen(null)} title="Details">
        <Paragraph>Hier staat wat bij de rij hoort.</Paragraph>
      </Drawer>
    </Stack>
  );
}
