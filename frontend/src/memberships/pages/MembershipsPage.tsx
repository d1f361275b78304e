/** Who may do what in the region, since when; the pool office lets people in here and ends roles. */
import { CircleCheck, Hourglass, KeyRound, UserPlus, UserSearch } from "lucide-react";
import { useState } from "react";

import { ROLE_WORDS, useRoles } from "@/accounts/roles";
import type { Role } from "@/http/types";
import { EndDialog } from "@/memberships/components/EndDialog";
import { InviteDialog } from "@/memberships/components/InviteDialog";
import { useMemberships, type Membership, type MembershipFilters } from "@/memberships/queries";
import { Pages } from "@/people/components/Pages";
import { Button } from "@/ui/Button";
import { formatDate } from "@/ui/format";
import { PageHeader, Stack } from "@/ui/Layout";
import { Select } from "@/ui/Select";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { StatusBadge } from "@/ui/StatusBadge";
import { Table, type Column } from "@/ui/Table";
import { TextField } from "@/ui/TextField";
import "@/memberships/pages/memberships.css";

const LOOKS = {
  in: { label: "Heeft ingelogd", icon: CircleCheck, tone: "filled" },
  invited: { label: "Nog niet ingelogd", icon: Hourglass, tone: "ended" },
} as const;
/** Only the roles of a region; who watches the whole nation is not in this list. */
const ROLES = (
  [
    "school_leader",
    "board_hr",
    "planner",
    "coordinator",
    "seat_holder",
    "institute",
    "observer",
    "partner",
    "substitute",
  ] as const
).map((value) => ({ value, label: ROLE_WORDS[value] }));
const NOTHING: MembershipFilters = { q: "", role: "", page: 1 };

export default function MembershipsPage() {
  const { active } = useRoles();
  const region = active?.region ?? undefined;
  const [filters, setFilters] = useState(NOTHING);
  const [inviting, setInviting] = useState(false);
  const [ending, setEnding] = useState<Membership | null>(null);
  const held = useMemberships(filters);
  const narrowed = filters.q !== "" || filters.role !== "";
  const invite = (
    <Button look="primary" icon={<UserPlus aria-hidden="true" />} onClick={() => setInviting(true)}>
      Nodig iemand uit
    </Button>
  );
  return (
    <Stack>
      <PageHeader
        title="Toegang"
        kicker={region?.name}
        lead="Wie mag wat in de regio. Invallers nodig je uit bij Invallers."
        actions={region !== undefined && invite}
      />
      <search className="memberships-filters">
        <TextField
          type="search"
          label="Zoek naam, e-mail, school of bestuur"
          optional
          maxLength={80}
          value={filters.q}
          onChange={(q) => setFilters({ ...filters, q, page: 1 })}
        />
        <Select<Role>
          label="Rol"
          optional
          emptyLabel="Zonder invallers"
          value={filters.role}
          options={ROLES}
          onChange={(role) => setFilters({ ...filters, role, page: 1 })}
        />
      </search>
      <QueryView query={held} loading={<CardSkeleton count={5} label="De rollen laden" />}>
        {(page) => (
          <div className="memberships-list" aria-busy={held.isPlaceholderData}>
            <Table
              caption="Wie mag wat"
              captionHidden
              columns={columnsFor(setEnding)}
              rows={page.results}
              rowKey={(row) => row.id}
              empty={
                narrowed ? (
                  <EmptyState
                    title="Niemand gevonden"
                    icon={<UserSearch />}
                    action={<Button onClick={() => setFilters(NOTHING)}>Toon iedereen</Button>}
                  >
                    Kies een andere rol, of zoek op een deel van de naam.
                  </EmptyState>
                ) : (
                  <EmptyState title="Nog niemand heeft toegang" icon={<KeyRound />} action={invite}>
                    Nodig de eerste schoolleider uit. Die kan dan meteen iemand aanvragen.
                  </EmptyState>
                )
              }
            />
            {page.total > page.pageSize && (
              <Pages {...page} onPage={(wanted) => setFilters({ ...filters, page: wanted })} />
            )}
          </div>
        )}
      </QueryView>
      {inviting && region !== undefined && (
        <InviteDialog region={region} onClose={() => setInviting(false)} />
      )}
      {ending !== null && <EndDialog held={ending} onClose={() => setEnding(null)} />}
    </Stack>
  );
}

function columnsFor(onEnd: (held: Membership) => void): readonly Column<Membership>[] {
  return [
    {
      id: "name",
      header: "Naam",
      heading: true,
      cell: (row) => (
        <span className="memberships-who">
          {row.person.name}
          <span className="memberships-soft">{row.email}</span>
        </span>
      ),
    },
    { id: "role", header: "Rol", cell: (row) => ROLE_WORDS[row.role] },
    {
      id: "place",
      header: "Waar",
      cell: (row) => row.schoolLocation?.name ?? row.organisation?.name ?? "De hele regio",
    },
    { id: "from", header: "Sinds", cell: (row) => formatDate(row.fromDate) },
    {
      id: "state",
      header: "Stand",
      cell: (row) => <StatusBadge look={LOOKS[row.hasSignedIn ? "in" : "invited"]} />,
    },
    {
      id: "end",
      header: "Wijzigen",
      align: "end",
      cell: (row) =>
        row.mayEnd ? (
          <Button
            size="small"
            look="subtle"
            aria-label={`Beëindig ${ROLE_WORDS[row.role].toLowerCase()} ${row.person.name}`}
            onClick={() => onEnd(row)}
          >
            Beëindig
          </Button>
        ) : row.role === "seat_holder" || row.role === "institute" ? (
          "Niet door de pool"
        ) : (
          "Dat ben jij"
        ),
    },
  ];
}
