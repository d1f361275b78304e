/** The question before calling off, for every side: which days, what happens then, and why. */
import type { UseMutationResult } from "@tanstack/react-query";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";

import { DayChooser } from "@/assignments/components/DayChooser";
import { daysInWords, daysLeft, idsOn, periodsToCome } from "@/assignments/days";
import type { CallingOff, CallOffReason } from "@/assignments/queries";
import { isProblem, sentenceOf } from "@/http/errors";
import type { AssignmentCard } from "@/http/types";
import { capitalised, dayHours, distinctDays } from "@/requests/words";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { RadioGroup } from "@/ui/Choices";
import { Dialog } from "@/ui/Dialog";
import { countOf, formatLongDay } from "@/ui/format";
import { Stack } from "@/ui/Layout";
import type { Option } from "@/ui/Select";
import { useToast } from "@/ui/toasts";
import { useNow } from "@/ui/useNow";
import "@/assignments/components/call-off.css";

type Left = Pick<AssignmentCard, "periods"> & { status?: AssignmentCard["status"] };

/** However it is done: signed in, or by the link of a mail. */
export type CallingOffBy = Pick<
  UseMutationResult<Left, Error, CallingOff>,
  "mutate" | "isPending" | "isError" | "error"
>;

type Words = {
  title: string;
  /** "Je" or the name of who comes. */
  who: string;
  confirm: string;
  look: "danger" | "primary";
};

/** Mounted when it is asked, so that it begins each time with all that is to come. */
export function CallOffQuestion({
  card,
  callOff,
  words,
  reasons,
  firstReason,
  onClose,
  onDone,
  children,
}: {
  card: Pick<AssignmentCard, "periods">;
  callOff: CallingOffBy;
  words: Words;
  /** None when the reason speaks for itself. */
  reasons: readonly Option<CallOffReason>[];
  firstReason: CallOffReason;
  onClose: () => void;
  /** With the days in words when a part stays, and nothing for all of it. */
  onDone: (part: string | undefined) => void;
  children: ReactNode;
}) {
  const [kept, setKept] = useState<readonly string[]>([]);
  const [reason, setReason] = useState(firstReason);
  const [none, setNone] = useState(false);
  const now = useNow(60_000);
  const toCome = periodsToCome(card.periods, now);
  const days = distinctDays(toCome);
  const chosen = days.filter((day) => !kept.includes(day));
  const stays = days.filter((day) => kept.includes(day));
  // Also of one day that is left: who kept it does not call it off by the same press.
  const chooses = days.length > 1 || stays.length > 0;
  useChangedUnder(card, { isBusy: callOff.isPending, hasChosen: kept.length > 0, onClose });
  const isPart = chosen.length > 0 && stays.length > 0;
  // Nobody is asked then for the whole request, so it can be no reason for a part of it.
  const offered = isPart ? reasons.filter(({ value }) => value !== "other_person") : reasons;
  const why = isPart && reason === "other_person" ? firstReason : reason;
  const confirm = () => {
    if (chosen.length === 0) {
      setNone(true);
      return;
    }
    const periodIds = stays.length === 0 ? [] : idsOn(toCome, chosen);
    const part = stays.length === 0 ? undefined : daysInWords(chosen);
    callOff.mutate(
      { reason: why, periodIds },
      { onSuccess: (left) => onDone(daysLeft(left, now).length === 0 ? undefined : part) },
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      actions={
        <>
          <Button onClick={onClose}>Terug</Button>
          <Button look={words.look} busy={callOff.isPending} onClick={confirm}>
            {stays.length === 0 || chosen.length === 0
              ? words.confirm
              : `${words.confirm} voor ${countOf(chosen.length, "dag", "dagen")}`}
          </Button>
        </>
      }
    >
      <Stack>
        {children}
        {chooses ? (
          <DayChooser
            periods={toCome}
            kept={kept}
            onKeep={(keep) => {
              setKept(keep);
              setNone(false);
            }}
            error={none ? "Kies ten minste één dag." : undefined}
          />
        ) : (
          <OneDay periods={toCome} />
        )}
        {distinctDays(card.periods).length > days.length && <p>Wat al gewerkt is, blijft staan.</p>}
        {chooses && (
          <p role="status" className="assignments-days__then">
            {chosen.length > 0 &&
              whatHappens({ who: words.who, chosen, stays, asks: why !== "other_person" })}
          </p>
        )}
        {reasons.length > 0 && (
          <RadioGroup
            label="Wat is er aan de hand?"
            value={why}
            onChange={setReason}
            options={offered}
          />
        )}
        {callOff.isError && (
          <Alert kind="error" announce>
            {refusalOf(callOff.error)}
          </Alert>
        )}
      </Stack>
    </Dialog>
  );
}

/** A choice among days that are not those of now is no choice: it closes, and says why. */
function useChangedUnder(
  card: Pick<AssignmentCard, "periods">,
  { isBusy, hasChosen, onClose }: { isBusy: boolean; hasChosen: boolean; onClose: () => void },
) {
  const toast = useToast();
  const ids = card.periods.map(({ id }) => id).join();
  const seen = useRef(ids);
  useEffect(() => {
    // What changes while it is sent is what was asked for, or is told by its refusal.
    if (isBusy || seen.current === ids) return;
    seen.current = ids;
    if (!hasChosen) return;
    toast("De dagen zijn intussen veranderd. Kijk wat er nog staat.", "info");
    onClose();
  }, [ids, isBusy, hasChosen, onClose, toast]);
}

/** What goes back to the school when there is nothing to choose. */
function OneDay({ periods }: { periods: AssignmentCard["periods"] }) {
  const title = useId();
  return (
    <div className="assignments-days">
      <p id={title}>
        <strong>Het gaat om deze dag:</strong>
      </p>
      <ul aria-labelledby={title}>
        {distinctDays(periods).map((day) => (
          <li key={day}>{`${capitalised(formatLongDay(day))}, ${dayHours(periods, day)}`}</li>
        ))}
      </ul>
    </div>
  );
}

/** "Je komt nog wel op maandag 8 december; voor dinsdag 9 december zoeken we meteen iemand anders." */
export function whatHappens(choice: {
  who: string;
  chosen: readonly string[];
  stays: readonly string[];
  asks: boolean;
}): string {
  const { who, chosen, stays } = choice;
  const then = choice.asks ? "zoeken we meteen iemand anders" : "vragen we niemand anders";
  return stays.length === 0
    ? `${who} komt dan niet meer. Voor alle ${chosen.length} dagen ${then}.`
    : `${who} komt nog wel op ${daysInWords(stays)}; voor ${daysInWords(chosen)} ${then}.`;
}

function refusalOf(error: unknown): string {
  return (isProblem(error) ? error.about("periodIds") : undefined) ?? sentenceOf(error);
}
