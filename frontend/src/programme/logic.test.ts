import { expect, test, vi } from "vitest";

import {
  challengeBody,
  challengeErrors,
  EMPTY_CHALLENGE,
  numberOf,
} from "@/programme/form/challenge";
import { DraftSaver, type SaveState } from "@/programme/form/draftSaver";
import { bodyOf, EMPTY, errorsOf, type MeasureDraft } from "@/programme/form/measure";
import { barOf, inOrder, marksOf, nextSchoolYear, placeOn, scaleAround } from "@/programme/span";
import type { MeasureRow } from "@/programme/types";
import { measureWith } from "@/testing/programme";

const TODAY = "2026-11-28";
const SCALE = scaleAround(TODAY);
const FILLED: MeasureDraft = {
  ...EMPTY,
  title: "Meeloopdagen",
  text: "Een dag mee.",
  task: "recruit",
  kind: "temporary",
  fromDate: "2026-12-01",
  lastDate: "2027-01-31",
};

test("the line of time runs from half a year ago to three quarters ahead", () => {
  expect(SCALE).toEqual({ from: "2026-05-01", until: "2027-08-01" });
  expect(marksOf(SCALE).map(({ label }) => label)).toEqual([
    "mei 26",
    "aug 26",
    "nov 26",
    "feb 27",
    "mei 27",
  ]);
  expect(placeOn(SCALE, "2020-01-01")).toBe(0);
  expect(placeOn(SCALE, "2030-01-01")).toBe(100);
});

test("a bar stands between its days, and says when it goes on past the edge", () => {
  const within = {
    fromDate: "2026-05-01",
    endDate: "2027-08-01",
    evaluationDate: "2026-11-28",
    status: "running" as const,
  };
  expect(barOf(within, SCALE)).toEqual({
    start: 0,
    length: 100,
    goesOn: false,
    cameBefore: false,
    evaluation: placeOn(SCALE, "2026-11-28"),
  });
  const endless = {
    ...within,
    fromDate: "2025-01-01",
    endDate: null,
    evaluationDate: "2030-01-01",
  };
  expect(barOf(endless, SCALE)).toEqual({
    start: 0,
    length: 100,
    goesOn: true,
    cameBefore: true,
    evaluation: undefined,
  });
  expect(
    barOf({ ...within, endDate: "2026-05-01", fromDate: "2025-05-01" }, SCALE),
  ).toBeUndefined();
  expect(barOf({ ...within, fromDate: "2027-08-01", endDate: null }, SCALE)).toBeUndefined();
});

test("what was evaluated and has no end stops at its evaluation", () => {
  const over = {
    fromDate: "2026-05-01",
    endDate: null,
    evaluationDate: "2026-11-28",
    status: "evaluated" as const,
  };

  expect(barOf(over, SCALE)).toMatchObject({
    length: placeOn(SCALE, "2026-11-28"),
    goesOn: false,
  });
});

test("what asks for attention goes first, what is over goes last", () => {
  const rows: MeasureRow[] = [
    measureWith({ id: 1, status: "withdrawn" }),
    measureWith({ id: 2, status: "running", fromDate: "2026-02-01" }),
    measureWith({ id: 3, status: "running", fromDate: "2026-01-01" }),
    measureWith({ id: 4, status: "running", attention: "Te laat." }),
    measureWith({ id: 5, status: "planned" }),
  ];

  expect(inOrder(rows).map(({ id }) => id)).toEqual([4, 3, 2, 5, 1]);
});

test("the next school year begins on the first of August", () => {
  expect(nextSchoolYear("2026-07-31")).toEqual({ from: "2026-08-01", until: "2027-08-01" });
  expect(nextSchoolYear("2026-08-01")).toEqual({ from: "2027-08-01", until: "2028-08-01" });
});

test("a measure names what it still misses, by its kind", () => {
  expect(Object.keys(errorsOf(EMPTY))).toEqual(["title", "text", "task", "kind", "fromDate"]);
  expect(errorsOf(FILLED)).toEqual({});
  expect(errorsOf({ ...FILLED, lastDate: null }).lastDate).toBe(
    "Een tijdelijke maatregel heeft een laatste dag.",
  );
  expect(errorsOf({ ...FILLED, kind: "experiment" }).evaluationDate).toBe(
    "Een experiment heeft een dag waarop je het evalueert.",
  );
  expect(errorsOf({ ...FILLED, lastDate: "2026-11-30" }).lastDate).toBe(
    "De laatste dag komt niet voor de eerste.",
  );
  expect(errorsOf({ ...FILLED, evaluationDate: "2026-12-01" }).evaluationDate).toBe(
    "De evaluatie komt na de eerste dag.",
  );
  expect(errorsOf({ ...FILLED, duties: [{ who: "De pool", what: " " }] }).duties).toBeDefined();
});

test("people say the last day, the API the day after; a measure for good has neither", () => {
  expect(bodyOf(FILLED)?.endDate).toBe("2027-02-01");
  expect(bodyOf({ ...FILLED, kind: "structural" })?.endDate).toBeNull();
  expect(bodyOf({ ...FILLED, duties: [{ who: "", what: "" }] })?.duties).toEqual([]);
  expect(bodyOf({ ...FILLED, title: " " })).toBeUndefined();
});

test("a figure is a number in Dutch, with a source and a day", () => {
  expect([numberOf("12,4"), numberOf("1.250,5"), numberOf("-3"), numberOf("ongeveer 3")]).toEqual([
    12.4,
    1250.5,
    -3,
    undefined,
  ]);
  const draft = {
    ...EMPTY_CHALLENGE,
    title: "Te weinig invallers",
    text: "Op maandag.",
    tasks: ["match" as const],
    indicator: "fill_rate",
    value: "78",
  };
  expect(Object.keys(challengeErrors(draft))).toEqual(["source", "valueDate"]);
  expect(challengeBody(draft)).toBeUndefined();
  const named = { ...draft, source: "De pool", valueDate: "2026-11-01" };
  expect(challengeBody(named)?.figure).toEqual({
    indicator: "fill_rate",
    outsideIndicator: "",
    unit: null,
    source: "De pool",
    value: 78,
    valueDate: "2026-11-01",
  });
  expect(challengeErrors({ ...named, indicator: "" }).outside).toBeDefined();
});

function saverOf(send: (part: string, body: string, version: number) => Promise<number>) {
  const states: SaveState["kind"][] = [];
  const saver = new DraftSaver<string, string>({
    version: 1,
    send,
    onState: ({ kind }) => states.push(kind),
  });
  return { saver, states };
}

test("what is written is sent after a pause, the newest words only, each after the one before", async () => {
  vi.useFakeTimers();
  const sent: unknown[] = [];
  const { saver, states } = saverOf((part, body, version) => {
    sent.push([part, body, version]);
    return Promise.resolve(version + 1);
  });

  saver.change("match", "E");
  saver.change("match", "Elke");
  saver.change("train", "Samen");
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(1_200);

  expect(sent).toEqual([
    ["match", "Elke", 1],
    ["train", "Samen", 2],
  ]);
  expect(states).toEqual(["saving", "saved", "saving", "saved"]);
  vi.useRealTimers();
});

test("what could not be sent waits, and goes with the next try", async () => {
  let works = false;
  const sent: string[] = [];
  const { saver, states } = saverOf((_part, body, version) => {
    if (!works) return Promise.reject(new Error("weg"));
    sent.push(body);
    return Promise.resolve(version + 1);
  });

  saver.change("match", "Elke ochtend");
  expect(await saver.flush()).toBe(false);
  works = true;
  expect(await saver.flush()).toBe(true);

  expect(sent).toEqual(["Elke ochtend"]);
  expect(states).toEqual(["saving", "failed", "saving", "saved"]);
});
