/** Who owns an agreement and who reviews it: two people, chosen from who can. */
import { ROLE_WORDS } from "@/accounts/roles";
import { usePeopleToInvolve } from "@/agreements/queries";
import type { AgreementPerson } from "@/agreements/types";
import { Select } from "@/ui/Select";

export function PeopleFields({
  region,
  owner,
  reviewer,
  errors,
  onOwner,
  onReviewer,
  ownerEmpty,
}: {
  region: number | undefined;
  owner: string;
  reviewer: string;
  errors: { owner?: string | undefined; reviewer?: string | undefined };
  onOwner: (id: string) => void;
  onReviewer: (id: string) => void;
  /** What no choice means. */
  ownerEmpty?: string;
}) {
  const people = usePeopleToInvolve(region).data?.results ?? [];
  return (
    <>
      <Select
        label="Trekker"
        description="Voert zo nodig cijfers in en dient de rapportage in."
        {...(ownerEmpty === undefined ? {} : { emptyLabel: ownerEmpty, optional: true })}
        value={owner}
        onChange={onOwner}
        options={people.map(optionOf)}
        error={errors.owner}
      />
      <Select
        label="Beoordelaar"
        description="Geeft de rapportage terug of keurt haar goed. Dat is nooit de trekker."
        optional
        emptyLabel="Nog niemand"
        value={reviewer}
        onChange={onReviewer}
        options={people.filter((one) => one.mayReview).map(optionOf)}
        error={errors.reviewer}
      />
    </>
  );
}

function optionOf({ id, name, roles }: AgreementPerson) {
  const words = roles.map((role) => ROLE_WORDS[role].toLowerCase()).join(", ");
  return { value: String(id), label: `${name} (${words})` };
}
