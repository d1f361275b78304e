/** The parts together, as on a morning: a board, an offer, a confirmation. */
import { Bike, CalendarClock, Check, MapPin, Phone, School } from "lucide-react";
import { useState } from "react";

import { Button } from "@/ui/Button";
import { Card, LinkCard } from "@/ui/Card";
import { Countdown } from "@/ui/Countdown";
import { DataList } from "@/ui/DataList";
import { Columns, Section, Stack } from "@/ui/Layout";
import { CounterTile, CounterTiles, CountLine } from "@/ui/Progress";
import { RequestStatusBadge } from "@/ui/StatusBadge";
import { REQUEST_LOOKS } from "@/ui/statuses";
import { Table } from "@/ui/Table";
import { Heading, Paragraph, PhoneLink } from "@/ui/Text";

type Row = {
  id: number;
  school: string;
  group: string;
  time: string;
  status: keyof typeof REQUEST_LOOKS;
  asked: number;
  who: string;
};

const ROWS: Row[] = [
  {
    id: 1,
    school: "De Regenboog, Tiel",
    group: "groep 5",
    time: "08:30 – 15:00",
    status: "offering",
    asked: 11,
    who: "",
  },
  {
    id: 2,
    school: "Het Kompas, Culemborg",
    group: "groep 1/2",
    time: "08:30 – 12:00",
    status: "filled",
    asked: 6,
    who: "Samira Bouzid",
  },
  {
    id: 3,
    school: "De Wegwijzer, Geldermalsen",
    group: "groep 8",
    time: "08:30 – 15:00",
    status: "unfilled",
    asked: 41,
    who: "",
  },
  {
    id: 4,
    school: "Lingecollege, Tiel",
    group: "wiskunde, havo",
    time: "10:10 – 12:40",
    status: "partly_filled",
    asked: 18,
    who: "Joris van Dam",
  },
  {
    id: 5,
    school: "De Bolster, Zaltbommel",
    group: "groep 3",
    time: "08:30 – 15:00",
    status: "open",
    asked: 0,
    who: "",
  },
];

export function Morning() {
  const [filter, setFilter] = useState<string | null>(null);
  const [start] = useState(() => new Date(Date.now() - 120_000).toISOString());
  const [end] = useState(() => new Date(Date.now() + 460_000).toISOString());
  const count = (status: string) => ROWS.filter((row) => row.status === status).length;
  return (
    <Stack gap="large">
      <CounterTiles label="Aanvragen van vandaag">
        {(["open", "offering", "partly_filled", "filled", "unfilled"] as const).map((status) => {
          const Icon = REQUEST_LOOKS[status].icon;
          return (
            <CounterTile
              key={status}
              count={count(status) * 7}
              label={REQUEST_LOOKS[status].label}
              tone={REQUEST_LOOKS[status].tone}
              icon={<Icon aria-hidden="true" />}
              pressed={filter === status}
              onPress={() => setFilter(filter === status ? null : status)}
            />
          );
        })}
      </CounterTiles>
      <CountLine part={41} whole={49} word="vervuld" />
      <Table
        caption="Aanvragen van vandaag"
        captionHidden
        rows={ROWS}
        rowKey={(row) => row.id}
        rowTone={(row) => REQUEST_LOOKS[row.status].tone}
        onRowPress={() => undefined}
        columns={[
          { id: "school", header: "School", heading: true, cell: (row) => row.school },
          { id: "group", header: "Groep of vak", cell: (row) => row.group },
          { id: "time", header: "Tijd", cell: (row) => row.time },
          {
            id: "status",
            header: "Stand",
            cell: (row) => <RequestStatusBadge status={row.status} />,
          },
          { id: "asked", header: "Gevraagd", align: "end", cell: (row) => row.asked },
          { id: "who", header: "Wie komt", cell: (row) => row.who || "–" },
        ]}
      />
      <Columns narrowest="20rem">
        <Section id="offer" title="Aanbod">
          <Card tone="asked">
            <Stack>
              <Stack gap="small">
                <Heading level={3}>De Regenboog, groep 5</Heading>
                <Paragraph tone="soft">vandaag 08:30 – 15:00</Paragraph>
              </Stack>
              <DataList
                look="facts"
                items={[
                  { term: "Adres", icon: <MapPin />, value: "Binnenhoek 12, Tiel" },
                  { term: "Reis", icon: <Bike />, value: "4,2 km, ongeveer 16 minuten" },
                  { term: "Melden", icon: <School />, value: "Bij de conciërge, ingang plein" },
                  { term: "Contact", icon: <Phone />, value: <PhoneLink number="0344 12 34 56" /> },
                ]}
              />
              <Countdown
                until={end}
                whole={start}
                label="Antwoord binnen"
                endedLabel="De tijd is om"
              />
              <Button look="primary" size="large" wide icon={<Check aria-hidden="true" />}>
                Ja, ik kom
              </Button>
              <Button wide>Nee, deze keer niet</Button>
            </Stack>
          </Card>
        </Section>
        <Section id="confirmed" title="Afspraken">
          <LinkCard
            to="/__ui"
            title="Het Kompas, groep 1/2"
            aside={<RequestStatusBadge status="filled" />}
            tone="filled"
          >
            <DataList
              look="facts"
              items={[
                { term: "Wanneer", icon: <CalendarClock />, value: "morgen 08:30 – 12:00" },
                { term: "Waar", icon: <MapPin />, value: "Kersenlaan 4, Culemborg" },
              ]}
            />
          </LinkCard>
          <Card>
            <DataList
              items={[
                { term: "Groep", value: "5" },
                { term: "Gevraagd door", value: "Marjan de Wit" },
                {
                  term: "Bijzonderheden",
                  value: "Twee kinderen gaan om 14:00 naar de logopedist.",
                },
              ]}
            />
          </Card>
        </Section>
      </Columns>
    </Stack>
  );
}
