/** What the school did when nobody came: one press per answer, big enough for a thumb in a corridor. */
import {
  BookX,
  Combine,
  GraduationCap,
  HandHelping,
  House,
  LaptopMinimal,
  School,
  Split,
  UserRoundPlus,
  UsersRound,
  type LucideIcon,
} from "lucide-react";

import { OUTCOME_OPTIONS, type NamedOutcome } from "@/requests/words";
import { FieldGroup, useFieldIds } from "@/ui/Field";
import "@/requests/components/outcome-choices.css";

const ICONS: Record<NamedOutcome, LucideIcon> = {
  own_team: UserRoundPlus,
  support_staff: HandHelping,
  school_leader_teaches: School,
  assistant_or_student: GraduationCap,
  other_professional: UsersRound,
  split_over_groups: Split,
  merged_with_group: Combine,
  online: LaptopMinimal,
  lessons_cancelled: BookX,
  sent_home: House,
};

export function OutcomeChoices({
  label,
  description,
  labelHidden = false,
  value,
  onChange,
  error,
}: {
  label: string;
  description?: string | undefined;
  labelHidden?: boolean;
  value: NamedOutcome | null;
  onChange: (outcome: NamedOutcome) => void;
  error?: string | undefined;
}) {
  const ids = useFieldIds({ description, error });
  return (
    <FieldGroup
      ids={ids}
      label={label}
      description={description}
      labelHidden={labelHidden}
      error={error}
    >
      <div className="requests-outcomes">
        {OUTCOME_OPTIONS.map((option) => {
          const Icon = ICONS[option.value];
          return (
            <label key={option.value} className="requests-outcomes__choice">
              <input
                type="radio"
                name={ids.id}
                checked={value === option.value}
                onChange={() => onChange(option.value)}
              />
              <Icon size={22} aria-hidden="true" />
              <span>{option.label}</span>
            </label>
          );
        })}
      </div>
    </FieldGroup>
  );
}
