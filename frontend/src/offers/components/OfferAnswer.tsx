/** Two presses to come, one to say why not; the buttons stay where the thumb is. */
import { Check, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";

import { sentenceOf } from "@/http/errors";
import type { Offer } from "@/http/types";
import { PartChooser } from "@/offers/components/PartChooser";
import { hasParts, shownPart } from "@/offers/parts";
import type { Why } from "@/offers/tuning";
import { whenOf } from "@/requests/words";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import "@/offers/components/offer-answer.css";

type Step = "ask" | "confirm" | "part" | "refuse";

const REASONS: readonly { value: Why; label: string }[] = [
  { value: "busy", label: "Ik ben al bezet" },
  { value: "too_far", label: "Te ver" },
  { value: "other_plans", label: "Andere plannen" },
  { value: "not_my_group", label: "Niet mijn groep" },
  { value: "this_school", label: "Niet deze school" },
];

export function OfferAnswer({
  offer,
  onAccept,
  onRefuse,
  busy,
  error,
  above,
  withReasons = true,
  saidYes = false,
}: {
  offer: Offer;
  /** The parts that stood on the screen; none of what cannot be split. */
  onAccept: (part?: number[]) => void;
  onRefuse: (why?: Why) => void;
  busy: boolean;
  /** A failure that can be tried again. */
  error: unknown;
  /** What became of an answer that was given before, while the question still stands. */
  above?: string | undefined;
  withReasons?: boolean;
  /** The first of the two presses was on the notice. */
  saidYes?: boolean;
}) {
  const [step, setStep] = useState<Step>(saidYes ? "confirm" : "ask");
  const question = useFocusOnStep(step);
  return (
    <div className="offers-answer">
      {error !== null && error !== undefined && (
        <Alert kind="error" announce>
          {sentenceOf(error)}
        </Alert>
      )}
      {above !== undefined && (
        <Alert kind="warning" announce>
          {above}
        </Alert>
      )}
      {step === "ask" && (
        <div className="offers-answer__buttons">
          <Button
            look="primary"
            size="large"
            icon={<Check aria-hidden="true" />}
            onClick={() => setStep("confirm")}
          >
            Ja, ik kom
          </Button>
          <Button size="large" onClick={() => setStep("refuse")}>
            Niet deze keer
          </Button>
        </div>
      )}
      {step === "ask" && hasParts(offer) && (
        <Button look="subtle" onClick={() => setStep("part")}>
          Ik kan een deel
        </Button>
      )}
      {step === "confirm" && (
        <>
          <p ref={question} tabIndex={-1} className="offers-answer__question">
            {`Je komt ${whenOf(offer.periods)} naar ${offer.schoolLocation.name}.`}
          </p>
          <div className="offers-answer__buttons">
            <Button
              look="primary"
              size="large"
              busy={busy}
              icon={<Check aria-hidden="true" />}
              onClick={() => onAccept(shownPart(offer))}
            >
              Bevestig
            </Button>
            <Button size="large" disabled={busy} onClick={() => setStep("ask")}>
              Terug
            </Button>
          </div>
        </>
      )}
      {step === "part" && (
        <PartChooser offer={offer} busy={busy} onAccept={onAccept} onBack={() => setStep("ask")} />
      )}
      {step === "refuse" && (
        <>
          <p ref={question} tabIndex={-1} className="offers-answer__question">
            {withReasons
              ? "Niet deze keer. Waarom niet?"
              : "Zeker weten? Dan vragen we iemand anders."}
          </p>
          <div className="offers-answer__reasons">
            {withReasons &&
              REASONS.map((reason) => (
                <Button key={reason.value} disabled={busy} onClick={() => onRefuse(reason.value)}>
                  {reason.label}
                </Button>
              ))}
            <Button busy={busy} icon={<X aria-hidden="true" />} onClick={() => onRefuse()}>
              {withReasons ? "Zeg ik niet" : "Niet deze keer"}
            </Button>
            <Button look="subtle" disabled={busy} onClick={() => setStep("ask")}>
              Terug
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

/** The keyboard and the screen reader follow to the next question. */
function useFocusOnStep(step: Step) {
  const element = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (step !== "ask") element.current?.focus();
  }, [step]);
  return element;
}
