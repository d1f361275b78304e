/** The ways from the plan to what it is made of. */
import { Lightbulb, ListChecks, Puzzle } from "lucide-react";

import { ButtonLink } from "@/ui/Button";
import { Row } from "@/ui/Layout";

export function Doors({ writes }: { writes: boolean }) {
  return (
    <nav aria-label="Meer over het plan">
      <Row>
        <ButtonLink to="/plan/uitdagingen" icon={<Puzzle size={18} aria-hidden="true" />}>
          Uitdagingen
        </ButtonLink>
        <ButtonLink to="/plan/maatregelen" icon={<ListChecks size={18} aria-hidden="true" />}>
          {writes ? "Maatregelen bijhouden" : "Alle maatregelen"}
        </ButtonLink>
        <ButtonLink to="/plan/elders" icon={<Lightbulb size={18} aria-hidden="true" />}>
          Wat werkt elders
        </ButtonLink>
      </Row>
    </nav>
  );
}
