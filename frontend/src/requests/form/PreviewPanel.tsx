/** What sending would do: how many people and when, why not the others, and how to change the pace. */
import type { RequestPreview } from "@/http/types";
import { WaveChooser } from "@/requests/components/WaveChooser";
import { WavePlan } from "@/requests/components/WavePlan";
import type { RequestDraft, WaveChoice } from "@/requests/form/draft";
import { Alert } from "@/ui/Alert";
import { BarList } from "@/ui/Charts";
import { Disclosure } from "@/ui/Disclosure";
import { countOf, formatDayAndTime, formatDuration, formatTime, isoDay } from "@/ui/format";
import { Heading, Paragraph } from "@/ui/Text";

export function PreviewPanel({
  preview,
  draft,
  onChange,
  now,
  wavesError,
}: {
  preview: RequestPreview;
  draft: RequestDraft;
  onChange: (part: Partial<RequestDraft>) => void;
  now: Date;
  wavesError?: string | undefined;
}) {
  const others = preview.excluded.reduce((sum, rule) => sum + rule.count, 0);
  return (
    <div className="requests-preview">
      <Heading level={2} looksLike={3}>
        Zo vragen we mensen
      </Heading>
      {preview.eligibleCount === 0 ? (
        <Alert kind="warning" title="Nu past er niemand">
          Je kunt toch versturen: we kijken steeds opnieuw, tot {stopTime(preview.stopAt, now)}.
        </Alert>
      ) : (
        <WavePlan waves={preview.waves} now={now} />
      )}
      <Warnings preview={preview} />
      {preview.eligibleCount > 0 && (
        <Paragraph tone="small">
          {`Wie je vraagt, heeft ${formatDuration(preview.expiresAfterMinutes * 60_000)} om te antwoorden. We vragen door tot ${stopTime(preview.stopAt, now)}.`}
        </Paragraph>
      )}
      <div>
        {others > 0 && (
          <Disclosure summary={`Waarom ${countOf(others, "ander", "anderen")} niet`}>
            <BarList
              label="Waarom anderen niet"
              bars={preview.excluded.map((rule) => ({ label: rule.label, value: rule.count }))}
            />
          </Disclosure>
        )}
        <Disclosure summary="Sneller of rustiger vragen" open={draft.waves !== null}>
          <WaveChooser
            value={draft.waves}
            onChange={(waves) => onChange({ waves })}
            planned={choicesOf(preview, now)}
            eligible={preview.eligibleCount}
            error={wavesError}
          />
        </Disclosure>
      </div>
    </div>
  );
}

function Warnings({ preview }: { preview: RequestPreview }) {
  if (preview.eligibleCount === 0 || (!preview.smallChance && preview.warnings.length === 0)) {
    return null;
  }
  return (
    <Alert kind="warning" {...(preview.smallChance ? { title: "De kans is klein" } : {})}>
      {preview.warnings.length === 0 ? (
        <p>Het begint al snel. We proberen het toch.</p>
      ) : (
        preview.warnings.map((warning) => <p key={warning}>{warning}</p>)
      )}
    </Alert>
  );
}

function stopTime(stopAt: string, now: Date): string {
  return isoDay(stopAt) === isoDay(now) ? formatTime(stopAt) : formatDayAndTime(stopAt, now);
}

function choicesOf(preview: RequestPreview, now: Date): WaveChoice[] {
  return preview.waves.map((wave) => ({
    minutesAfterStart: Math.max(
      0,
      Math.round((Date.parse(wave.startsAt) - now.getTime()) / 60_000),
    ),
    size: wave.size,
  }));
}
