/** One report: a form for who fills it in, a page to read for who reviews it or wants to know. */
import { useParams } from "react-router";

import { FillingForm } from "@/shortage/components/FillingForm";
import { ReportView } from "@/shortage/components/ReportView";
import { useReport } from "@/shortage/queries";
import type { Report } from "@/shortage/types";
import { lookOf, placeOfReport } from "@/shortage/words";
import { Alert } from "@/ui/Alert";
import { formatDate } from "@/ui/format";
import { PageHeader, Stack } from "@/ui/Layout";
import { CardSkeleton, QueryView } from "@/ui/States";
import { StatusBadge } from "@/ui/StatusBadge";
import { TextLink } from "@/ui/Text";
import "@/shortage/components/shortage.css";

export default function ReportPage() {
  const { reportId } = useParams();
  const query = useReport(Number(reportId));
  return (
    <QueryView query={query} level={1} loading={<CardSkeleton label="De opgave laden" />}>
      {(report) => <Loaded key={report.report.id} report={report} />}
    </QueryView>
  );
}

function Loaded({ report }: { report: Report }) {
  const row = report.report;
  const fills = row.nextMoves.includes("save");
  return (
    <div className="shortage-page">
      <Stack>
        <PageHeader
          kicker={<TextLink to="/tekortregistratie">Tekortregistratie</TextLink>}
          title={placeOfReport(row)}
          lead={
            fills
              ? `Wat kwam je tekort op ${row.referenceDay.label}? Invullen kan tot en met ${formatDate(row.referenceDay.closesDate)}.`
              : `Peildatum ${row.referenceDay.label}`
          }
          actions={<StatusBadge look={lookOf(row)} />}
        />
        {row.returnReason !== "" && (
          <Alert kind="warning" title="Je bestuur gaf deze opgave terug">
            {row.returnReason}
          </Alert>
        )}
        {row.number > 1 && <Alert title={`Correctie: versie ${row.number}`}>{row.reason}</Alert>}
        {row.isMissed && (
          <Alert kind="warning" title="Deze opgave is niet op tijd ingediend">
            Ze telt niet mee in de cijfers. De regiocoördinator kan meer tijd geven.
          </Alert>
        )}
        {fills ? <FillingForm report={report} /> : <ReportView report={report} />}
      </Stack>
    </div>
  );
}
