/** One request of the board on a page of its own, with everything the planner can see and do. */
import { ArrowLeft } from "lucide-react";
import { useParams } from "react-router";

import { RequestPanel } from "@/board/components/RequestPanel";
import { useRequest } from "@/requests/queries";
import { workOf } from "@/requests/words";
import { ButtonLink } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { PageHeader } from "@/ui/Layout";
import { CardSkeleton, QueryView } from "@/ui/States";
import "@/board/pages/board.css";

export default function BoardRequestPage() {
  const { requestId } = useParams();
  const request = useRequest(Number(requestId));
  return (
    <QueryView query={request} level={1} loading={<CardSkeleton label="De aanvraag laden" />}>
      {(detail) => (
        <div className="board-page">
          <title>{`${workOf(detail)} · Vervangingspool`}</title>
          <PageHeader
            title={workOf(detail)}
            kicker={detail.schoolLocation.name}
            actions={
              <ButtonLink
                to={`/ochtendbord?dag=${detail.periods[0]?.date ?? ""}&aanvraag=${detail.id}`}
                icon={<ArrowLeft size={18} aria-hidden="true" />}
              >
                Naar het bord
              </ButtonLink>
            }
          />
          <Card>
            <RequestPanel request={detail} />
          </Card>
        </div>
      )}
    </QueryView>
  );
}
