/** Requests in the words people read. */
import { describe, expect, it } from "vitest";

import {
  addedWords,
  askedLine,
  halfDaysOf,
  hoursOf,
  namesOf,
  whenOf,
  workOf,
} from "@/requests/words";

const NOW = new Date("2026-11-23T06:00:00Z");
const work = { function: "teacher", yearGroups: [5], subject: "", track: "" } as const;
const morning = {
  date: "2026-11-23",
  start: "08:30",
  end: "12:00",
  halfDays: ["morning" as const],
};
const afternoon = {
  date: "2026-11-23",
  start: "12:45",
  end: "15:00",
  halfDays: ["afternoon" as const],
};

describe("the work", () => {
  it("is named by its group, its subject or its function", () => {
    expect(workOf(work)).toBe("Groep 5");
    expect(
      workOf({ ...work, function: "subject_teacher", subject: "gym", yearGroups: [5, 6] }),
    ).toBe("Gym, groep 5/6");
    expect(workOf({ ...work, yearGroups: [], subject: "wiskunde", track: "havo" })).toBe(
      "Wiskunde, bovenbouw havo",
    );
    expect(workOf({ ...work, function: "teaching_assistant", yearGroups: [1, 2] })).toBe(
      "Onderwijsassistent, groep 1/2",
    );
  });
});

describe("the time", () => {
  it("is one line for one day", () => {
    expect(whenOf([morning, afternoon], NOW)).toBe("vandaag 08:30\u00a0–\u2060\u00a015:00");
    expect(halfDaysOf([morning, afternoon])).toBe("hele dag");
    expect(halfDaysOf([morning])).toBe("ochtend");
  });

  it("leaves out hours that differ from day to day", () => {
    const short = { ...morning, date: "2026-11-25", end: "12:30" };
    expect(hoursOf([morning, afternoon, short])).toBeUndefined();
    expect(whenOf([morning, afternoon, short], NOW)).toBe("2 dagen, ma 23 nov – wo 25 nov");
  });
});

describe("counts and names", () => {
  it("say what a wave adds and how many that is together", () => {
    expect(addedWords(11, 11)).toBe("11 invallers");
    expect(addedWords(1, 1)).toBe("1 invaller");
    expect(addedWords(13, 24)).toBe("13 erbij, samen 24");
  });

  it("say how many were asked", () => {
    expect(askedLine({ asked: 0, refused: 0, openOffers: 0 })).toBe("Nog niemand gevraagd");
    expect(askedLine({ asked: 1, refused: 1, openOffers: 0 })).toBe(
      "1 invaller gevraagd, 1 zei nee",
    );
    expect(askedLine({ asked: 24, refused: 4, openOffers: 9 })).toBe(
      "24 invallers gevraagd, 4 zeiden nee",
    );
  });

  it("join people as a person would", () => {
    expect(namesOf([{ name: "Fatima" }, { name: "Joost" }, { name: "Anna" }])).toBe(
      "Fatima, Joost en Anna",
    );
  });
});
