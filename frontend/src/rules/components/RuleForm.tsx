/** A new rule: which schools, until when, and whether only whole days. */
import { useState } from "react";

import { SchoolPicker } from "@/availability/components/SchoolPicker";
import { sentenceOf } from "@/http/errors";
import type { LocationRef } from "@/http/types";
import { useMakeRule } from "@/rules/queries";
import { STOPS } from "@/rules/words";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Checkbox, ChipChoice } from "@/ui/Choices";
import { Form } from "@/ui/Form";
import { Row, Stack } from "@/ui/Layout";
import { Heading, Paragraph } from "@/ui/Text";
import { TimeField } from "@/ui/TimeField";
import { useToast } from "@/ui/toasts";

export function RuleForm({ onDone }: { onDone: () => void }) {
  const [schools, setSchools] = useState<LocationRef[]>([]);
  const [days, setDays] = useState("1");
  const [time, setTime] = useState<string | null>("20:00");
  const [wholeDays, setWholeDays] = useState(true);
  const [missing, setMissing] = useState(false);
  const make = useMakeRule();
  const toast = useToast();
  const submit = () => {
    setMissing(schools.length === 0 || time === null);
    if (schools.length === 0 || time === null) return;
    make.mutate(
      {
        schools: schools.map((school) => school.id),
        untilDaysBefore: Number(days),
        untilTime: time,
        wholeDaysOnly: wholeDays,
      },
      {
        onSuccess: () => {
          toast("Je regel staat aan, voor vragen die vanaf nu komen.");
          onDone();
        },
      },
    );
  };
  return (
    <Form onSubmit={submit}>
      <Card>
        <Stack>
          <Heading level={2} looksLike={3}>
            Een nieuwe regel
          </Heading>
          <Paragraph tone="soft">
            Past een vraag bij deze regel, dan zeggen we namens jou ja. Je hoort het meteen.
          </Paragraph>
          <SchoolPicker
            label="Voor welke scholen?"
            description="Bij deze scholen zeg je altijd ja."
            schools={schools}
            onChange={setSchools}
            optional={false}
          />
          <ChipChoice
            label="Tot wanneer zegt de regel ja?"
            description="Daarna vragen we het je zelf."
            options={STOPS}
            value={days}
            onChange={setDays}
          />
          <TimeField label="Tot hoe laat?" value={time} onChange={setTime} />
          <Checkbox
            label="Alleen hele dagen"
            description="Voor een losse ochtend of middag vragen we het je zelf."
            checked={wholeDays}
            onChange={setWholeDays}
          />
          {missing && (
            <Alert kind="error" announce>
              Kies ten minste één school en een tijd.
            </Alert>
          )}
          {make.isError && (
            <Alert kind="error" announce>
              {sentenceOf(make.error)}
            </Alert>
          )}
          <Row>
            <Button type="submit" look="primary" busy={make.isPending}>
              Zet de regel aan
            </Button>
            <Button onClick={onDone}>Terug</Button>
          </Row>
        </Stack>
      </Card>
    </Form>
  );
}
