/** The opened request: a panel beside the board on a desk, a drawer over it on a smaller screen. */
import { Maximize2, X } from "lucide-react";
import { useEffect, useRef } from "react";

import { RequestPanel } from "@/board/components/RequestPanel";
import { useWide } from "@/board/useWide";
import { useRequest } from "@/requests/queries";
import { capitalised, workOf } from "@/requests/words";
import { IconButton, ButtonLink } from "@/ui/Button";
import { Drawer } from "@/ui/Dialog";
import { CardSkeleton, QueryView } from "@/ui/States";
import { Heading } from "@/ui/Text";
import "@/board/components/side.css";

export function RequestSide({ requestId, onClose }: { requestId: number; onClose: () => void }) {
  const request = useRequest(requestId);
  const wide = useWide();
  const title = request.data === undefined ? "Aanvraag" : capitalised(workOf(request.data));
  const panel = (
    <QueryView query={request} loading={<CardSkeleton count={2} label="De aanvraag laden" />}>
      {(detail) => <RequestPanel key={detail.id} request={detail} />}
    </QueryView>
  );
  if (!wide) {
    return (
      <Drawer open onClose={onClose} title={title}>
        {panel}
      </Drawer>
    );
  }
  return (
    <SidePanel key={requestId} requestId={requestId} title={title} onClose={onClose}>
      {panel}
    </SidePanel>
  );
}

function SidePanel({
  requestId,
  title,
  onClose,
  children,
}: {
  requestId: number;
  title: string;
  onClose: () => void;
  children: React.ReactNode;
}) {
  const panel = useRef<HTMLElement>(null);
  // What was pressed gets the focus back when the panel closes.
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, []);
  return (
    // Escape is a shortcut for the button in the head.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above
    <section
      ref={panel}
      tabIndex={-1}
      className="board-side"
      aria-labelledby="board-side-title"
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onClose();
      }}
    >
      <header className="board-side__head">
        <Heading level={2} id="board-side-title">
          {title}
        </Heading>
        <div className="board-side__buttons">
          <ButtonLink
            to={`/ochtendbord/aanvraag/${requestId}`}
            look="subtle"
            size="small"
            icon={<Maximize2 size={18} aria-hidden="true" />}
          >
            Hele pagina
          </ButtonLink>
          <IconButton label="Sluiten" icon={<X size={22} aria-hidden="true" />} onClick={onClose} />
        </div>
      </header>
      <div className="board-side__content">{children}</div>
    </section>
  );
}
