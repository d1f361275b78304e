/** Choose one of many by typing a few letters: a school, a substitute. */
import { ChevronDown } from "lucide-react";
import { useEffect } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { ComboBox as AriaComboBox } from "react-aria-components/ComboBox";
import { Group } from "react-aria-components/Group";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";

import { FieldNotes, OptionalMark, useFieldIds, type FieldProps } from "@/ui/Field";
import { keepPageReadable, usePopoverPlace } from "@/ui/front";
import "@/ui/combo-box.css";

export type ComboOption = { id: number | string; label: string; detail?: string };

export type ComboBoxProps = FieldProps & {
  options: readonly ComboOption[];
  value: ComboOption["id"] | null;
  onChange: (id: ComboOption["id"] | null) => void;
  /** Give both to let the server search; without them the options are filtered here. */
  search?: string;
  onSearch?: (text: string) => void;
  emptyText?: string;
};

export function ComboBox({
  options,
  value,
  onChange,
  search,
  onSearch,
  emptyText = "Niets gevonden",
  ...field
}: ComboBoxProps) {
  const ids = useFieldIds(field);
  const place = usePopoverPlace();
  useEffect(() => () => keepPageReadable(false), []);
  return (
    <I18nProvider locale="nl-NL">
      <AriaComboBox
        className="ui-field"
        {...(onSearch === undefined
          ? { defaultItems: options }
          : { items: options, inputValue: search ?? "", onInputChange: onSearch })}
        value={value}
        onChange={(key) => onChange(key)}
        isInvalid={field.error !== undefined}
        isRequired={field.optional !== true}
        allowsEmptyCollection
        menuTrigger="focus"
        onOpenChange={keepPageReadable}
        {...(ids.describedBy === undefined ? {} : { "aria-describedby": ids.describedBy })}
      >
        <Label className={field.labelHidden === true ? "visually-hidden" : "utrecht-form-label"}>
          {field.label}
          {field.optional === true && <OptionalMark />}
        </Label>
        <FieldNotes ids={ids} description={field.description} error={field.error} />
        <Group className="ui-combo">
          <Input className="utrecht-textbox ui-textbox ui-combo__input" />
          <AriaButton className="ui-combo__button">
            <ChevronDown size={20} aria-hidden="true" />
          </AriaButton>
        </Group>
        <Popover className="ui-popover ui-combo__popover" {...place}>
          <ListBox<ComboOption>
            className="ui-combo__list"
            renderEmptyState={() => <p className="ui-combo__empty">{emptyText}</p>}
          >
            {(option) => (
              <ListBoxItem id={option.id} textValue={option.label} className="ui-combo__option">
                <span>{option.label}</span>
                {option.detail !== undefined && (
                  <span className="ui-combo__detail">{option.detail}</span>
                )}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </AriaComboBox>
    </I18nProvider>
  );
}
