/** Which page of a long list is shown, and the way to its neighbours. */
import { ChevronLeft, ChevronRight } from "lucide-react";

import { Button } from "@/ui/Button";
import { formatNumber } from "@/ui/format";
import "@/people/components/people.css";

export function Pages({
  page,
  pageSize,
  total,
  onPage,
}: {
  page: number;
  pageSize: number;
  total: number;
  onPage: (page: number) => void;
}) {
  const last = Math.max(1, Math.ceil(total / pageSize));
  if (last === 1) return null;
  const first = (page - 1) * pageSize + 1;
  return (
    <nav className="people-pages" aria-label="Bladzijden">
      <Button
        size="small"
        icon={<ChevronLeft size={18} aria-hidden="true" />}
        disabled={page === 1}
        onClick={() => onPage(page - 1)}
      >
        Vorige
      </Button>
      <p role="status">
        {`${formatNumber(first)} tot ${formatNumber(Math.min(total, first + pageSize - 1))} van ${formatNumber(total)}`}
      </p>
      <Button
        size="small"
        icon={<ChevronRight size={18} aria-hidden="true" />}
        disabled={page >= last}
        onClick={() => onPage(page + 1)}
      >
        Volgende
      </Button>
    </nav>
  );
}
