/** Four cards for who is new as an invaller: days, being asked, saying yes, hearing it at once. They can be skipped. */
import { useEffect, useRef, useState, type ComponentType } from "react";
import { useNavigate } from "react-router";

import { useRoles } from "@/accounts/roles";
import { BellDrawing, DaysDrawing, PhoneDrawing, YesDrawing } from "@/start/drawings";
import { rememberStart } from "@/start/seen";
import { Button } from "@/ui/Button";
import { Paragraph } from "@/ui/Text";
import "@/start/start.css";

type Card = { title: string; text: string; drawing: ComponentType };

const CARDS: readonly [Card, ...Card[]] = [
  {
    title: "Zeg wanneer je kunt",
    text: "Tik bij Mijn dagen op de ochtenden en middagen waarop je kunt. Kun je een keer niet? Tik op die dag.",
    drawing: DaysDrawing,
  },
  {
    title: "We vragen alleen wat past",
    text: "Je krijgt een vraag voor je eigen dagen, je eigen groepen en niet te ver weg. Je ziet ook waarom we jou vragen.",
    drawing: BellDrawing,
  },
  {
    title: "Twee tikken en je komt",
    text: "Druk op Ja, ik kom en daarna op Bevestig. Nee zeggen mag altijd, en kort na je ja heb je bedenktijd.",
    drawing: YesDrawing,
  },
  {
    title: "Hoor het meteen",
    text: "Zet meldingen aan op je telefoon. Dan hoor je het zodra er werk voor je is. Op je slotscherm staat nooit een naam of school.",
    drawing: PhoneDrawing,
  },
];

export default function StartPage() {
  const { me } = useRoles();
  const navigate = useNavigate();
  const [place, setPlace] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const card = CARDS[place] ?? CARDS[0];
  const isLast = place === CARDS.length - 1;

  // A new card is a new text: the screen reader starts at its title.
  useEffect(() => {
    if (place > 0) title.current?.focus();
  }, [place]);

  function finish(path: string) {
    rememberStart(me.id);
    void navigate(path, { replace: true });
  }

  return (
    <div className="start">
      <p className="start__count">{`${place + 1} van ${CARDS.length}`}</p>
      <card.drawing />
      <h1 ref={title} tabIndex={-1} className="start__title">
        {card.title}
      </h1>
      <Paragraph tone="lead">{card.text}</Paragraph>
      <div className="start__actions">
        {isLast ? (
          <Button look="primary" size="large" wide onClick={() => finish("/meldingen/apparaat")}>
            Zet meldingen aan
          </Button>
        ) : (
          <Button look="primary" size="large" wide onClick={() => setPlace(place + 1)}>
            Verder
          </Button>
        )}
        <Button look="subtle" wide onClick={() => finish(isLast ? "/beschikbaarheid" : "/aanbod")}>
          {isLast ? "Eerst mijn dagen invullen" : "Sla over"}
        </Button>
      </div>
    </div>
  );
}
