/** After a "no" with a reason: one press that changes what one is asked, said exactly, and one to undo it. */
import { SlidersHorizontal, Undo2 } from "lucide-react";
import { useState } from "react";

import {
  useAvailability,
  usePreferences,
  useSaveAvailability,
  useSavePreferences,
  useStandby,
} from "@/availability/queries";
import type { Preferences, PreferencesBody } from "@/availability/types";
import { sentenceOf } from "@/http/errors";
import type { Offer } from "@/http/types";
import { isAboutDays, tuningOfDays, tuningOfWishes, type Tuning, type Why } from "@/offers/tuning";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { isoDay } from "@/ui/format";
import "@/offers/components/waiting-choice.css";

export default function Tune({ offer, why }: { offer: Offer; why: Why }) {
  return isAboutDays(why) ? <TuneDays offer={offer} /> : <TuneWishes offer={offer} why={why} />;
}

function TuneWishes({ offer, why }: { offer: Offer; why: Why }) {
  const wishes = usePreferences();
  const save = useSavePreferences();
  if (wishes.data === undefined) return null;
  return (
    <TuneChoice
      found={tuningOfWishes(why, offer, wishes.data, isoDay(new Date()))}
      save={(edit, onSuccess) => save.mutate(bodyOf(edit(wishes.data)), { onSuccess })}
      busy={save.isPending}
      error={save.error}
    />
  );
}

function TuneDays({ offer }: { offer: Offer }) {
  const own = useAvailability();
  const standby = useStandby();
  const save = useSaveAvailability();
  if (own.data === undefined || standby.data === undefined) return null;
  return (
    <TuneChoice
      found={tuningOfDays(offer, own.data, standby.data.halfDays)}
      save={(edit, onSuccess) => save.mutate(edit, { onSuccess })}
      busy={save.isPending}
      error={save.error}
    />
  );
}

function TuneChoice<Settings>({
  found,
  save,
  busy,
  error,
}: {
  found: Tuning<Settings> | undefined;
  save: (edit: (settings: Settings) => Settings, onSuccess: () => void) => void;
  busy: boolean;
  error: unknown;
}) {
  // What was offered first stays the choice: afterwards the settings say so already.
  const [tuning] = useState(found);
  const [said, setSaid] = useState<"nothing" | "done" | "undone">("nothing");
  if (tuning === undefined) return null;
  const isDone = said === "done";
  return (
    <div className="offers-waiting">
      {error !== null && (
        <Alert kind="error" announce>
          {sentenceOf(error)}
        </Alert>
      )}
      <p className="offers-waiting__hint" role="status">
        {said === "nothing"
          ? "Wil je dit vaker niet? Kies dan hieronder. Anders verandert er niets."
          : tuning[said]}
      </p>
      {isDone ? (
        <Button
          busy={busy}
          icon={<Undo2 aria-hidden="true" />}
          onClick={() => save(tuning.undo, () => setSaid("undone"))}
        >
          Ongedaan maken
        </Button>
      ) : (
        <Button
          busy={busy}
          icon={<SlidersHorizontal aria-hidden="true" />}
          onClick={() => save(tuning.apply, () => setSaid("done"))}
        >
          {tuning.ask}
        </Button>
      )}
    </div>
  );
}

function bodyOf({
  preferredSchools,
  hiddenSchools,
  pausedSchools,
  ...limits
}: Preferences): PreferencesBody {
  const ids = (schools: readonly { id: number }[]) => schools.map(({ id }) => id);
  return {
    ...limits,
    preferredSchools: ids(preferredSchools),
    hiddenSchools: ids(hiddenSchools),
    pausedSchools: pausedSchools.map(({ schoolLocation, lastDate }) => ({
      schoolLocation: schoolLocation.id,
      lastDate,
    })),
  };
}
