/** What the maker of a proposal and the coordinator can do with it now; the server says which of it. */
import { useState } from "react";

import { ConsentQuestionDialog } from "@/governance/components/ConsentDialogs";
import {
  CloseDialog,
  ExplainDialog,
  WithdrawDialog,
} from "@/governance/components/SteeringDialogs";
import { useOpenProposal } from "@/governance/mutations";
import type { DecisionMove, RegionDecision } from "@/governance/types";
import { refusalOf } from "@/governance/words";
import { Alert } from "@/ui/Alert";
import { Button, ButtonLink } from "@/ui/Button";
import { useToast } from "@/ui/toasts";
import "@/governance/components/steering.css";

type Asked = "withdraw" | "close" | "explain" | "ask_consent";

const STEERED: readonly DecisionMove[] = [
  "open",
  "revise",
  "amend",
  "withdraw",
  "close",
  "explain",
  "ask_consent",
];

export function canSteer(decision: RegionDecision): boolean {
  return decision.moves.some((move) => STEERED.includes(move));
}

export function Steering({ decision }: { decision: RegionDecision }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const open = useOpenProposal(decision.id);
  const toast = useToast();
  const can = (move: DecisionMove) => decision.moves.includes(move);
  const close = () => setAsked(null);
  return (
    <div className="governance-steering">
      {can("open") && (
        <Button
          look="primary"
          busy={open.isPending}
          onClick={() =>
            open.mutate(undefined, {
              onSuccess: () =>
                toast("Het voorstel is in stemming. Iedereen aan tafel krijgt bericht."),
            })
          }
        >
          Breng in stemming
        </Button>
      )}
      {can("close") && (
        <Button look="primary" onClick={() => setAsked("close")}>
          Sluit de stemming
        </Button>
      )}
      {(can("revise") || can("amend")) && (
        <ButtonLink to={`/besluiten/${decision.id}/wijzigen`}>
          {can("revise") ? "Pas het concept aan" : "Wijzig het voorstel"}
        </ButtonLink>
      )}
      {can("explain") && (
        <Button onClick={() => setAsked("explain")}>Schrijf op wat er besloten is</Button>
      )}
      {can("ask_consent") && (
        <Button onClick={() => setAsked("ask_consent")}>Vraag instemming van een orgaan</Button>
      )}
      {can("withdraw") && (
        <Button look="danger-secondary" onClick={() => setAsked("withdraw")}>
          Trek het voorstel in
        </Button>
      )}
      {open.isError && (
        <Alert kind="error" announce>
          {refusalOf(open.error)}
        </Alert>
      )}
      {asked === "withdraw" && <WithdrawDialog decision={decision} onClose={close} />}
      {asked === "close" && <CloseDialog decision={decision} onClose={close} />}
      {asked === "explain" && <ExplainDialog decision={decision} onClose={close} />}
      {asked === "ask_consent" && <ConsentQuestionDialog decision={decision} onClose={close} />}
    </div>
  );
}
