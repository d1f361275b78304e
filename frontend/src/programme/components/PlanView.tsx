/** One version of the plan, whole: its round, its five tasks, its measures in time, and what differs from another. */
import { FilePen, Plus } from "lucide-react";

import { useRoles } from "@/accounts/roles";
import { mayPropose } from "@/governance/words";
import { Attention } from "@/programme/components/Attention";
import { DifferencesPart } from "@/programme/components/DifferencesPart";
import { Doors } from "@/programme/components/Doors";
import { Exports } from "@/programme/components/Exports";
import { History } from "@/programme/components/History";
import { MeasureTimeline } from "@/programme/components/MeasureTimeline";
import { Principles } from "@/programme/components/Principles";
import { RoundCard } from "@/programme/components/RoundCard";
import { TaskPart } from "@/programme/components/TaskPart";
import { VersionSwitch } from "@/programme/components/VersionSwitch";
import { onceEach } from "@/programme/span";
import type { Version, VersionRow } from "@/programme/types";
import { lastDay, VERSION_LOOKS } from "@/programme/words";
import { ButtonLink } from "@/ui/Button";
import { formatDate } from "@/ui/format";
import { PageHeader, Row, Section, Stack } from "@/ui/Layout";
import { StatusBadge } from "@/ui/StatusBadge";
import { Paragraph } from "@/ui/Text";

export function PlanView({
  version,
  own,
  onChoose,
}: {
  version: Version;
  own: readonly VersionRow[];
  onChoose: (id: number) => void;
}) {
  const { active } = useRoles();
  const writes = active?.role === "coordinator" && active.region?.id === version.region.id;
  const measures = onceEach(version.sections.flatMap((section) => section.measures));
  return (
    <Stack gap="large">
      <title>{`${version.title} · Vervangingspool`}</title>
      <PageHeader
        title={version.title}
        kicker={version.region.name}
        lead={
          <Row>
            <StatusBadge look={VERSION_LOOKS[version.status]} />
            <span>
              {`${formatDate(version.fromDate)} tot en met ${lastDay(version.untilDate)}`}
            </span>
          </Row>
        }
        actions={<Writing version={version} own={own} writes={writes} />}
      />
      {own.length > 1 && <VersionSwitch versions={own} chosen={version.id} onChoose={onChoose} />}
      <RoundCard version={version} />
      <Attention measures={measures} />
      {version.introduction !== "" && <Paragraph>{version.introduction}</Paragraph>}
      <Doors writes={writes} />
      {version.sections.map((section) => (
        <TaskPart key={section.task} section={section} />
      ))}
      {measures.length > 0 && (
        <Section id="tijdlijn" title="De maatregelen in de tijd">
          <MeasureTimeline measures={measures} />
        </Section>
      )}
      <Section id="verschillen" title="Wat er anders is">
        <DifferencesPart version={version} own={own} />
      </Section>
      <Section id="uitgangspunten" title="Waaraan het plan is getoetst">
        <Principles version={version} />
      </Section>
      {version.status === "approved" && (
        <Section id="bestanden" title="Het plan als bestand">
          <Row>
            <Exports content="plan" name="plan" region={version.region.id} />
          </Row>
        </Section>
      )}
      <Section id="geschiedenis" title="Geschiedenis">
        <History moves={version.history} />
      </Section>
    </Stack>
  );
}

function Writing({
  version,
  own,
  writes,
}: {
  version: Version;
  own: readonly VersionRow[];
  writes: boolean;
}) {
  const { active } = useRoles();
  const draft = own.find(({ status }) => status === "draft");
  if (!writes) {
    if (!mayPropose(active?.role)) return null;
    return (
      <ButtonLink to="/besluiten/nieuw" icon={<FilePen size={18} aria-hidden="true" />}>
        Stel een wijziging voor
      </ButtonLink>
    );
  }
  if (draft === undefined) {
    return (
      <ButtonLink to="/plan/versies/nieuw" icon={<Plus size={18} aria-hidden="true" />}>
        Nieuwe versie
      </ButtonLink>
    );
  }
  return (
    <ButtonLink
      to={`/plan/versies/${draft.id}/bewerken`}
      look={draft.id === version.id ? "primary" : "secondary"}
      icon={<FilePen size={18} aria-hidden="true" />}
    >
      {draft.id === version.id ? "Schrijf verder" : "Schrijf aan het concept"}
    </ButtonLink>
  );
}
