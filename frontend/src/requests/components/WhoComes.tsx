/** Who comes, as the school sees it: name, time, and how to reach them. */
import { Phone } from "lucide-react";

import { useRoles } from "@/accounts/roles";
import { SchoolCallOff } from "@/assignments/components/SchoolCallOff";
import { notOn } from "@/assignments/days";
import type { AssignmentCard } from "@/http/types";
import { Person } from "@/requests/components/Person";
import { distinctDays, whenOf } from "@/requests/words";
import { Alert } from "@/ui/Alert";
import { ButtonLink } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { formatDayAndTime, formatTime } from "@/ui/format";
import { PhoneLink } from "@/ui/Text";
import "@/requests/components/who-comes.css";

export function WhoComes({ assignment }: { assignment: AssignmentCard }) {
  const { substitute, reportAt } = assignment;
  const swapUntil = assignment.swapUntil ?? null;
  const { active } = useRoles();
  const off = notOn(assignment);
  const reads = active?.role === "school_leader" || active?.role === "planner";
  return (
    <Card tone="filled" as="article">
      <div className="requests-who">
        <Person name={substitute.name} size="large">
          {`komt ${whenOf(assignment.periods)}`}
        </Person>
        <ul className="requests-who__facts">
          {reportAt !== "" && <li>{`Meldt zich om ${formatTime(reportAt)}`}</li>}
          {off !== "" && <li>{off}</li>}
          {off === "" && distinctDays(assignment.periods).length > 1 && (
            <li>Alle dagen dezelfde invaller</li>
          )}
          {substitute.phone !== null && substitute.phone !== "" && (
            <li className="requests-who__phone">
              <Phone size={18} aria-hidden="true" />
              <PhoneLink number={substitute.phone} />
            </li>
          )}
        </ul>
        {assignment.status === "confirmed" && swapUntil !== null && (
          <Alert kind="info" title="Zoekt een collega om over te nemen">
            {`Tot iemand ja zegt, komt ${substitute.name} gewoon. Dat kan tot ${formatDayAndTime(swapUntil)}.`}
          </Alert>
        )}
        {assignment.overriddenRules.length > 0 && (
          <Alert kind="warning" title="De planner week af van een regel">
            {assignment.overriddenRules.join(", ")}
          </Alert>
        )}
        {reads && assignment.mayCancel && (
          <div>
            <SchoolCallOff card={assignment} />
          </div>
        )}
        {reads && assignment.status === "completed" && (
          <div>
            <ButtonLink to={`/terugblik/${assignment.id}`} size="small">
              Terugblik
            </ButtonLink>
          </div>
        )}
      </div>
    </Card>
  );
}
