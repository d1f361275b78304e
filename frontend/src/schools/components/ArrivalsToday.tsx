/** Who comes to this school today, and whether they are there. */
import { SchoolArrival } from "@/assignments/components/SchoolArrival";
import { useAssignments } from "@/assignments/queries";
import { Section } from "@/ui/Layout";

export function ArrivalsToday({ school, today }: { school: number; today: string }) {
  const cards = useAssignments({ from: today, until: today, schoolLocation: school });
  const coming = (cards.data?.results ?? []).flatMap((card) =>
    card.arrival ? [{ card, arrival: card.arrival }] : [],
  );
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
