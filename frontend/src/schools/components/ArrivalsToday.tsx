/** Who comes to this school today, and whether they are there. */
import { SchoolArrival } from "@/assignments/components/SchoolArrival";
import { useAssignments } from "@/assignments/queries";
import { sentenceOf } from "@/http/errors";
import { Alert } from "@/ui/Alert";
import { Section } from "@/ui/Layout";

export function ArrivalsToday({ school, today }: { school: number; today: string }) {
  const cards = useAssignments({ from: today, until: today, schoolLocation: school });
  const coming = (cards.data?.results ?? []).flatMap((card) =>
    card.arrival ? [{ card, arrival: card.arrival }] : [],
  );
  // Nobody expected and not knowing are two things: at 08:25 the difference counts.
  if (cards.isError && cards.data === undefined) {
    return (
      <Alert kind="warning" title="We zien nu niet wie er is">
        {sentenceOf(cards.error)}
      </Alert>
    );
  }
  if (coming.length === 0) return null;
  return (
    <Section id="arrivals" title="Wie is er?">
      <ul className="schools-today__cards">
        {coming.map(({ card, arrival }) => (
          <li key={card.id}>
            <SchoolArrival card={card} arrival={arrival} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
