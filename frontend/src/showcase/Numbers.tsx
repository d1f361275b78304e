/** Numbers, courses and what happened. */
import { CircleCheck, Send, UserPlus } from "lucide-react";

import { Card } from "@/ui/Card";
import { BarChart, BarList, Sparkline } from "@/ui/Charts";
import { Columns, Stack } from "@/ui/Layout";
import { CountLine, ProgressBar } from "@/ui/Progress";
import { Timeline } from "@/ui/Timeline";

export function Numbers() {
  return (
    <Stack>
      <Columns>
        <Card>
          <CountLine part={41} whole={49} word="vervuld" />
        </Card>
        <Card>
          <ProgressBar label="Bestand lezen" value={62} tone="partly" />
        </Card>
        <Card>
          <Sparkline label="Vervuld per week" values={[71, 74, 70, 78, 81, 80, 83]} />
        </Card>
      </Columns>
      <Columns>
        <Card>
          <BarChart
            label="Aanvragen deze week"
            bars={[
              { label: "ma", value: 49 },
              { label: "di", value: 31 },
              { label: "wo", value: 22 },
              { label: "do", value: 38 },
              { label: "vr", value: 27 },
            ]}
          />
        </Card>
        <Card>
          <BarList
            label="Wie niet gevraagd wordt"
            bars={[
              { label: "Werkt die dag al", value: 63 },
              { label: "Niet beschikbaar", value: 48 },
              { label: "Niet bevoegd voor groep 5", value: 21 },
            ]}
          />
        </Card>
        <Card>
          <Timeline
            label="Wat er gebeurde"
            items={[
              {
                id: 1,
                at: "2026-11-23T06:12:00Z",
                title: "Samira Bouzid neemt aan",
                tone: "filled",
                icon: <CircleCheck />,
              },
              {
                id: 2,
                at: "2026-11-23T06:05:00Z",
                title: "Ronde 1 verstuurd",
                detail: "11 mensen",
                tone: "asked",
                icon: <Send />,
              },
              {
                id: 3,
                at: "2026-11-23T06:04:00Z",
                title: "Aanvraag gemaakt",
                detail: "Marjan de Wit, schoolleider",
                tone: "open",
                icon: <UserPlus />,
              },
            ]}
          />
        </Card>
      </Columns>
    </Stack>
  );
}
