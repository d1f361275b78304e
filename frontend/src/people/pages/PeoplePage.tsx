/** The people of the pool: search, narrow down, and see at once whose papers need attention. */
import { UserSearch } from "lucide-react";
import { Link } from "react-router";

import { useRoles } from "@/accounts/roles";
import { InviteAll } from "@/people/components/InviteAll";
import { Pages } from "@/people/components/Pages";
import { PeopleFilters } from "@/people/components/PeopleFilters";
import { Warnings } from "@/people/components/Warnings";
import { usePeopleFilters } from "@/people/filters";
import { useBoards, usePeople } from "@/people/queries";
import type { PersonRow } from "@/people/types";
import { CATEGORY_WORDS, PERSON_STATUS_WORDS, POOL_GROUP_WORDS } from "@/people/words";
import { namesOf } from "@/requests/words";
import { Button } from "@/ui/Button";
import { countOf } from "@/ui/format";
import { PageHeader, Stack } from "@/ui/Layout";
import { CardSkeleton, EmptyState, QueryView } from "@/ui/States";
import { Table, type Column } from "@/ui/Table";
import "@/people/components/people.css";

export default function PeoplePage() {
  const { active } = useRoles();
  const { filters, change } = usePeopleFilters();
  const people = usePeople(filters);
  const boards = useBoards(active?.region?.id);
  const none = { q: "", category: "", poolGroup: "", board: "", status: "" };
  return (
    <Stack>
      <PageHeader
        title="Invallers"
        kicker={active?.region?.name}
        lead={people.data && countOf(people.data.total, "invaller", "invallers")}
        actions={
          active?.role === "planner" &&
          active.region !== null && <InviteAll region={active.region.id} />
        }
      />
      <PeopleFilters filters={filters} boards={boards.data?.results ?? []} onChange={change} />
      <QueryView query={people} loading={<CardSkeleton count={6} label="De invallers laden" />}>
        {(page) => (
          <div className="people-list" aria-busy={people.isPlaceholderData}>
            <Table
              caption="Invallers van de pool"
              captionHidden
              columns={COLUMNS}
              rows={page.results}
              rowKey={(row) => row.id}
              rowTone={(row) => (row.warnings.length > 0 ? "asked" : undefined)}
              empty={
                <EmptyState
                  title="Niemand gevonden"
                  icon={<UserSearch />}
                  action={<Button onClick={() => change(none)}>Toon alle invallers</Button>}
                >
                  Kies minder, of zoek op een deel van de naam.
                </EmptyState>
              }
            />
            <Pages {...page} onPage={(wanted) => change({ page: wanted })} />
          </div>
        )}
      </QueryView>
    </Stack>
  );
}

const COLUMNS: readonly Column<PersonRow>[] = [
  {
    id: "name",
    header: "Naam",
    heading: true,
    width: "12rem",
    cell: (row) => (
      <span className="people-name">
        <Link to={`/invallers/${row.id}`}>{row.name}</Link>
        <span className="people-soft">
          {row.hasAccount ? row.poolNumber : `${row.poolNumber} · nog niet uitgenodigd`}
        </span>
      </span>
    ),
  },
  {
    id: "category",
    header: "Soort",
    cell: (row) => (
      <>
        {CATEGORY_WORDS[row.category]}
        {row.status !== "active" && (
          <span className="people-soft people-block">{PERSON_STATUS_WORDS[row.status]}</span>
        )}
      </>
    ),
  },
  {
    id: "group",
    header: "Groep",
    cell: (row) => row.poolGroups.map((group) => POOL_GROUP_WORDS[group]).join(", ") || "–",
  },
  { id: "boards", header: "In dienst bij", cell: (row) => namesOf(row.boards) || "–" },
  {
    id: "papers",
    header: "Bevoegd",
    cell: (row) => row.qualifications.join(", ") || "–",
    deskOnly: true,
  },
  {
    id: "warnings",
    header: "Let op",
    cell: (row) => (row.warnings.length === 0 ? "In orde" : <Warnings warnings={row.warnings} />),
  },
];
