/** What counts for every next plan of this day. */
import { sentenceOf } from "@/http/errors";
import { useLiftWish } from "@/planning/queries";
import type { PlanWish } from "@/planning/types";
import { Button } from "@/ui/Button";
import { Table, type Column } from "@/ui/Table";
import { useToast } from "@/ui/toasts";

export function Wishes({ wishes }: { wishes: readonly PlanWish[] }) {
  const lift = useLiftWish();
  const toast = useToast();
  const onLift = (wish: PlanWish) =>
    lift.mutate(wish.id, { onError: (error) => toast(sentenceOf(error), "error") });
  return (
    <Table
      caption="Wat vaststaat en wat niet mag"
      captionHidden
      columns={columnsFor(onLift)}
      rows={wishes}
      rowKey={(wish) => wish.id}
    />
  );
}

function columnsFor(onLift: (wish: PlanWish) => void): readonly Column<PlanWish>[] {
  return [
    {
      id: "who",
      header: "Invaller",
      heading: true,
      cell: (wish) => wish.substitute.name,
    },
    {
      id: "kind",
      header: "Wens",
      cell: (wish) => (wish.kind === "pin" ? "Hier wel" : "Hier niet"),
    },
    { id: "where", header: "School", cell: (wish) => wish.request.schoolLocation.name },
    { id: "reason", header: "Reden", cell: (wish) => wish.reason || "Geen reden gegeven" },
    {
      id: "lift",
      header: "Wijzigen",
      align: "end",
      cell: (wish) => (
        <Button
          size="small"
          look="subtle"
          aria-label={`Haal weg: wens over ${wish.substitute.name}`}
          onClick={() => onLift(wish)}
        >
          Haal weg
        </Button>
      ),
    },
  ];
}
