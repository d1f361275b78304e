import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it, vi } from "vitest";

import { ApiProblem, OfflineError } from "@/http/errors";
import { Button } from "@/ui/Button";
import { ChipChoices } from "@/ui/Choices";
import { Countdown } from "@/ui/Countdown";
import { CountLine } from "@/ui/Progress";
import { QueryView } from "@/ui/States";
import { RequestStatusBadge } from "@/ui/StatusBadge";
import { REQUEST_LOOKS } from "@/ui/statuses";
import { Heading, Parts } from "@/ui/Text";
import { NumberField, TextField } from "@/ui/TextField";
import { ToastProvider, useToast } from "@/ui/toasts";

it("a busy button refuses a second press", async () => {
  const press = vi.fn();
  render(
    <Button busy onClick={press}>
      Versturen
    </Button>,
  );

  await userEvent.click(screen.getByRole("button", { name: "Versturen" }));

  expect(press).not.toHaveBeenCalled();
});

it("a wrong field is tied to the sentence that says how to repair it", () => {
  render(
    <TextField
      label="Telefoonnummer"
      description="Alleen voor de school."
      value=""
      onChange={() => undefined}
      error="Vul tien cijfers in."
    />,
  );

  const described = screen.getByLabelText("Telefoonnummer").getAttribute("aria-describedby") ?? "";

  expect(described.split(" ").map((id) => document.getElementById(id)?.textContent.trim())).toEqual(
    ["Alleen voor de school.", "Vul tien cijfers in."],
  );
});

it("a number stays within its bounds", async () => {
  const user = userEvent.setup();
  function Km() {
    const [km, setKm] = useState<number | null>(59);
    return <NumberField label="Afstand" value={km} onChange={setKm} max={60} />;
  }
  render(<Km />);
  const more = screen.getByRole<HTMLButtonElement>("button", { name: "Afstand: één meer" });

  await user.click(more);

  expect(screen.getByLabelText<HTMLInputElement>("Afstand").value).toBe("60");
  expect(more.disabled).toBe(true);
});

it("chips give what was chosen in the order of the list", async () => {
  const user = userEvent.setup();
  const chosen = vi.fn();
  const options = ["4", "5", "6"].map((value) => ({ value, label: value }));
  render(<ChipChoices label="Groep" options={options} value={["6"]} onChange={chosen} />);

  await user.click(within(screen.getByRole("group", { name: "Groep" })).getByLabelText("4"));

  expect(chosen.mock.calls).toEqual([[["4", "6"]]]);
});

it("every state has its word beside its colour", () => {
  for (const [status, look] of Object.entries(REQUEST_LOOKS)) {
    const { unmount } = render(
      <RequestStatusBadge status={status as keyof typeof REQUEST_LOOKS} />,
    );
    expect(screen.getByText(look.label)).toBeTruthy();
    unmount();
  }
});

it("a share stands with what it counts", () => {
  const { container } = render(<CountLine part={41} whole={49} word="vervuld" />);

  expect(container.querySelector("p")?.textContent).toBe("84% vervuld, 41 van 49");
});

it("a countdown is not read out every second", () => {
  vi.useFakeTimers({ now: new Date("2026-11-23T06:04:00Z") });
  const { container } = render(
    <Countdown until="2026-11-23T06:13:30Z" label="Antwoord binnen" endedLabel="De tijd is om" />,
  );

  expect(container.querySelector("[aria-hidden] strong")?.textContent).toBe("9:30");
  expect(container.querySelector(".visually-hidden")?.textContent).toBe(
    "Antwoord binnen: tot vandaag 07:13",
  );
  expect(container.querySelector("[role=status], [role=alert], [aria-live]")).toBeNull();
  vi.useRealTimers();
});

it("a query shows old data with a word about it, else what went wrong and a way on", async () => {
  const user = userEvent.setup();
  const refetch = vi.fn();
  const shared = { isPending: false, refetch };
  const { rerender } = render(
    <QueryView query={{ ...shared, data: "bord", error: new OfflineError() }}>
      {(data) => data}
    </QueryView>,
  );
  expect(screen.getByRole("status").textContent).toBe(
    " Dit kan verouderd zijn. Je bent offline. Probeer het opnieuw als je weer bereik hebt.",
  );

  rerender(
    <QueryView<string> query={{ ...shared, data: undefined, error: new ApiProblem(500) }}>
      {(data) => data}
    </QueryView>,
  );
  await user.click(screen.getByRole("button", { name: "Opnieuw proberen" }));

  expect(refetch).toHaveBeenCalledTimes(1);
});

it("a page whose title is on its way has a heading to read, and a part of a page has none of its own", () => {
  const waiting = { data: undefined, error: null, isPending: true, refetch: vi.fn() };
  const { rerender } = render(
    <QueryView query={waiting} level={1}>
      {() => null}
    </QueryView>,
  );
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Bezig met laden");

  rerender(<QueryView query={waiting}>{() => null}</QueryView>);
  expect(screen.queryByRole("heading")).toBeNull();
});

it("a message is polite, a failure is urgent and stays until it is closed", async () => {
  const user = userEvent.setup();
  function Pressable() {
    const toast = useToast();
    return (
      <>
        <button onClick={() => toast("Verstuurd")}>goed</button>
        <button onClick={() => toast("Afgezegd", "error")}>fout</button>
      </>
    );
  }
  render(
    <ToastProvider>
      <Pressable />
    </ToastProvider>,
  );

  await user.click(screen.getByText("goed"));
  await user.click(screen.getByText("fout"));
  expect(screen.getByRole("status").textContent).toBe("Verstuurd");
  expect(screen.getByRole("alert").textContent).toBe("Afgezegd");

  await user.click(
    within(screen.getByRole("alert")).getByRole("button", { name: "Melding sluiten" }),
  );
  expect(screen.queryByRole("alert")).toBeNull();
});

it("words that belong together are read as one line, dot included", () => {
  render(
    <Heading level={2}>
      <Parts of={["Groep 4", "De Regenboog"]} />
    </Heading>,
  );

  expect(screen.getByRole("heading").textContent).toBe("Groep 4 · De Regenboog");
});
