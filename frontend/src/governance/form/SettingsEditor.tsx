/** The settings of one kind of change, in words and in groups; what changes is marked with how it is now. */
import { CATALOGUE, type Setting, type SettingGroup } from "@/governance/form/catalogue";
import { OrderField } from "@/governance/form/OrderField";
import { at, shownAt, withChange } from "@/governance/form/settings";
import { StepsField, type Step } from "@/governance/form/StepsField";
import { WeightsField, type Weights } from "@/governance/form/WeightsField";
import type { Settings } from "@/governance/types";
import { POOL_GROUP_WORDS } from "@/people/words";
import { Checkbox } from "@/ui/Choices";
import { Disclosure } from "@/ui/Disclosure";
import { Columns, Stack } from "@/ui/Layout";
import { Select } from "@/ui/Select";
import { NumberField } from "@/ui/TextField";

const CENTS = 100;

type Props = {
  kind: string;
  current: Settings;
  changes: Settings;
  onChange: (changes: Settings) => void;
};

export function SettingsEditor({ kind, current, changes, onChange }: Props) {
  return (
    <Stack gap="small">
      {groupsOf(kind, current).map((group, index) => {
        const changed = group.settings.some(({ path }) => at(changes, path) !== undefined);
        return (
          <Disclosure
            key={group.title}
            summary={changed ? `${group.title} (verandert)` : group.title}
            open={index === 0 || changed}
          >
            <Columns narrowest="16rem">
              {group.settings.map((setting) => (
                <SettingField
                  key={setting.path}
                  setting={setting}
                  value={shownAt(changes, current, setting.path)}
                  onChange={(value) => onChange(withChange(changes, current, setting.path, value))}
                />
              ))}
            </Columns>
          </Disclosure>
        );
      })}
    </Stack>
  );
}

/** Only what the region has a value for. */
function groupsOf(kind: string, current: Settings): readonly SettingGroup[] {
  return (CATALOGUE[kind] ?? [])
    .map((group) => ({
      ...group,
      settings: group.settings.filter(({ path }) => at(current, path) !== undefined),
    }))
    .filter(({ settings }) => settings.length > 0);
}

function SettingField({
  setting,
  value,
  onChange,
}: {
  setting: Setting;
  value: unknown;
  onChange: (value: unknown) => void;
}) {
  const { label, kind, description, unit, min = 0, max } = setting;
  const more = description === undefined ? {} : { description };
  const bounds = { min, ...(max === undefined ? {} : { max }) };
  switch (kind) {
    case "yes":
      return <Checkbox label={label} checked={value === true} onChange={onChange} {...more} />;
    case "number":
      return (
        <NumberField
          label={label}
          value={Number(value)}
          onChange={(number) => onChange(number ?? min)}
          {...(unit === undefined ? {} : { unit })}
          {...bounds}
          {...more}
        />
      );
    case "percent":
      return (
        <NumberField
          label={label}
          unit="%"
          value={Math.round(Number(value) * 100)}
          onChange={(percents) => onChange((percents ?? 0) / 100)}
          {...bounds}
          {...more}
        />
      );
    case "order":
      return (
        <OrderField
          label={label}
          value={value as readonly string[]}
          words={POOL_GROUP_WORDS}
          onChange={onChange}
        />
      );
    case "steps":
      return <StepsField label={label} value={value as readonly Step[]} onChange={onChange} />;
    case "choice":
      return (
        <Select
          label={label}
          value={String(value)}
          options={setting.options ?? []}
          onChange={onChange}
          {...more}
        />
      );
    case "euros":
      return (
        <NumberField
          label={label}
          unit="euro"
          value={Math.round(Number(value) / CENTS)}
          onChange={(euros) => onChange((euros ?? 0) * CENTS)}
          {...bounds}
          {...more}
        />
      );
    case "weights":
      return (
        <WeightsField
          label={label}
          weighed={setting.weighed ?? "boards"}
          value={value as Weights}
          onChange={onChange}
          {...more}
        />
      );
    case "share":
      return <ShareField label={label} value={value as Share} onChange={onChange} />;
  }
}

type Share = { numerator: number; denominator: number };

const SHARES: readonly { value: string; label: string }[] = [
  { value: "1/3", label: "een derde" },
  { value: "1/2", label: "de helft" },
  { value: "2/3", label: "twee derde" },
  { value: "3/4", label: "drie kwart" },
  { value: "1/1", label: "alle" },
];

function ShareField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: Share;
  onChange: (value: Share) => void;
}) {
  return (
    <Select
      label={label}
      value={`${value.numerator}/${value.denominator}`}
      options={SHARES}
      onChange={(share) => {
        const [numerator = 1, denominator = 2] = share.split("/").map(Number);
        onChange({ numerator, denominator });
      }}
    />
  );
}
