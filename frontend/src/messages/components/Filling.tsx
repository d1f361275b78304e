/** What goes with a sentence: a time, some minutes, or a few words of one's own. */
import { Send } from "lucide-react";
import { useEffect, useRef, useState } from "react";

import { isProblem } from "@/http/errors";
import type { MessageBody, ReadySentence } from "@/messages/queries";
import { MOST_CHARACTERS, MOST_MINUTES, NOT_HERE, questionOf } from "@/messages/words";
import { Button } from "@/ui/Button";
import { Form } from "@/ui/Form";
import { Row } from "@/ui/Layout";
import { NumberField, TextArea } from "@/ui/TextField";
import { TimeField } from "@/ui/TimeField";

type Filled = { time: string | null; minutes: number | null; text: string };

export function Filling({
  sentence,
  error,
  busy,
  onSend,
  onBack,
}: {
  sentence: ReadySentence;
  error: unknown;
  busy: boolean;
  onSend: (body: MessageBody) => void;
  onBack: () => void;
}) {
  const [filled, setFilled] = useState<Filled>({ time: null, minutes: 10, text: "" });
  const [missing, setMissing] = useState<string>();
  const change = (some: Partial<Filled>) => {
    setMissing(undefined);
    setFilled({ ...filled, ...some });
  };
  const refused = isProblem(error) ? error.fields[0]?.message : undefined;
  const field = { label: questionOf(sentence), error: missing ?? refused };
  const form = useFocusInside();

  const send = () => {
    const body = bodyOf(sentence, filled);
    if (body === undefined) setMissing("Vul dit nog in.");
    else onSend(body);
  };
  return (
    <div className="messages__filling" ref={form}>
      <Form onSubmit={send}>
        {sentence.asks === "time" && (
          <TimeField {...field} value={filled.time} onChange={(time) => change({ time })} />
        )}
        {sentence.asks === "minutes" && (
          <NumberField
            {...field}
            value={filled.minutes}
            min={1}
            max={MOST_MINUTES}
            unit="minuten"
            onChange={(minutes) => change({ minutes })}
          />
        )}
        {sentence.asks === "text" && (
          <TextArea
            {...field}
            description={NOT_HERE}
            rows={3}
            maxLength={MOST_CHARACTERS}
            value={filled.text}
            onChange={(text) => change({ text })}
          />
        )}
        <Row>
          <Button
            type="submit"
            look="primary"
            size="large"
            busy={busy}
            icon={<Send aria-hidden="true" />}
          >
            Verstuur
          </Button>
          <Button look="subtle" size="large" onClick={onBack}>
            Terug
          </Button>
        </Row>
      </Form>
    </div>
  );
}

function bodyOf(sentence: ReadySentence, filled: Filled): MessageBody | undefined {
  const said = { sentence: sentence.sentence };
  if (sentence.asks === "time") {
    return filled.time === null ? undefined : { ...said, atTime: filled.time };
  }
  if (sentence.asks === "minutes") {
    return filled.minutes === null ? undefined : { ...said, minutes: filled.minutes };
  }
  const ownText = filled.text.trim();
  return ownText === "" ? undefined : { ...said, ownText };
}

/** The button that opened this is gone, so the focus goes to the field. */
function useFocusInside() {
  const inside = useRef<HTMLDivElement>(null);
  useEffect(() => {
    inside.current?.querySelector<HTMLElement>("textarea, input, [role=spinbutton]")?.focus();
  }, []);
  return inside;
}
