/** Which boards let this person work in their schools; who may decide, decides here. */
import { CircleCheck, CircleDashed, CircleX } from "lucide-react";

import { useRoles } from "@/accounts/roles";
import { sentenceOf } from "@/http/errors";
import { useDecideAdmission } from "@/people/queries";
import type { Admission, AdmissionStatus, PersonDetail } from "@/people/types";
import { ADMISSION_WORDS } from "@/people/words";
import { formatDate } from "@/ui/format";
import { Select } from "@/ui/Select";
import { StatusBadge } from "@/ui/StatusBadge";
import { Paragraph } from "@/ui/Text";
import { useToast } from "@/ui/toasts";

const LOOKS = {
  admitted: { label: ADMISSION_WORDS.admitted, icon: CircleCheck, tone: "filled" },
  pending: { label: ADMISSION_WORDS.pending, icon: CircleDashed, tone: "asked" },
  refused: { label: ADMISSION_WORDS.refused, icon: CircleX, tone: "unfilled" },
} as const;
const OPTIONS = (["pending", "admitted", "refused"] as const).map((value) => ({
  value,
  label: ADMISSION_WORDS[value],
}));
const ORDER = { pending: 0, admitted: 1, refused: 2 } as const;

export function Admissions({ person }: { person: PersonDetail }) {
  const { active } = useRoles();
  const decide = useDecideAdmission(person.id);
  const toast = useToast();
  if (person.admissions.length === 0) {
    return <Paragraph tone="soft">Nog geen bestuur besliste over deze invaller.</Paragraph>;
  }
  const mayDecide = (admission: Admission) =>
    active?.role === "planner" || active?.organisation?.id === admission.board.id;
  const save = (admission: Admission, status: AdmissionStatus) =>
    decide.mutate(
      { board: admission.board.id, status },
      {
        onSuccess: () =>
          toast(`${admission.board.name}: ${ADMISSION_WORDS[status].toLowerCase()}.`),
        onError: (error) => toast(sentenceOf(error), "error"),
      },
    );
  const sorted = [...person.admissions].sort(
    (left, right) =>
      ORDER[left.status] - ORDER[right.status] ||
      left.board.name.localeCompare(right.board.name, "nl"),
  );
  return (
    <ul className="people-admissions">
      {sorted.map((admission) => (
        <li key={admission.board.id}>
          <div>
            <p className="people-strong">{admission.board.name}</p>
            <StatusBadge look={LOOKS[admission.status]} />
            {admission.decidedAt !== null && (
              <span className="people-soft">{` sinds ${formatDate(admission.decidedAt)}`}</span>
            )}
          </div>
          {mayDecide(admission) && (
            <Select<AdmissionStatus>
              label={`Besluit van ${admission.board.name}`}
              labelHidden
              value={admission.status}
              options={OPTIONS}
              onChange={(status) => save(admission, status)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
