import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";

import { MessageBox } from "@/messages/components/MessageBox";
import { UnreadBadge } from "@/messages/components/UnreadBadge";
import type { Message, MessageBox as Box } from "@/messages/queries";
import { AS_PLANNER, AS_SUBSTITUTE, personWith } from "@/testing/people";
import { json, problem, renderScreen, type Answers } from "@/testing/render";

const BOX: Box = {
  assignmentId: 3,
  ownSide: "substitute",
  mayWrite: true,
  whyClosed: null,
  whyClosedLabel: "",
  closesAt: "2026-12-04T13:45:00Z",
  leftToday: 10,
  unreadCount: 0,
  readySentences: [
    { sentence: "where_to_park", sentenceLabel: "Waar kan ik parkeren?", asks: "nothing" },
    {
      sentence: "i_am_later",
      sentenceLabel: "Ik ben iets later: ongeveer … minuten.",
      asks: "minutes",
    },
    { sentence: "own_words", sentenceLabel: "Iets anders dat praktisch is", asks: "text" },
  ],
};
const ASKED: Message = {
  id: 11,
  senderSide: "substitute",
  isOwn: true,
  sentByName: "Sanne Visser",
  sentence: "where_to_park",
  messageText: "Waar kan ik parkeren?",
  sentAt: "2026-11-20T06:20:00Z",
  readAt: null,
};
const ANSWERED: Message = {
  ...ASKED,
  id: 12,
  senderSide: "school",
  isOwn: false,
  sentByName: "Leonie de Vries",
  sentence: "park_at_school",
  messageText: "Je kunt bij de school parkeren.",
};
const SEND = "POST /api/v1/assignments/3/messages";

function open({
  box = {},
  messages = [],
  answers = {},
}: { box?: Partial<Box>; messages?: Message[]; answers?: Answers } = {}) {
  return renderScreen(<MessageBox assignmentId={3} />, {
    me: personWith(AS_SUBSTITUTE),
    answers: {
      "GET /api/v1/assignments/3/message-box": { ...BOX, ...box },
      "GET /api/v1/assignments/3/messages": {
        results: messages,
        page: 1,
        pageSize: 100,
        total: messages.length,
      },
      "POST /api/v1/assignments/3/message-reading": { ...BOX, ...box },
      [SEND]: () => json(ASKED, 201),
      ...answers,
    },
  });
}

const press = async (name: string) =>
  userEvent.click(await screen.findByRole("button", { name: new RegExp(name) }));

test("nothing said yet: it says who reads, and one press says a ready sentence", async () => {
  const { asked } = open();

  expect(await screen.findByText(/Nog geen berichten/)).toBeDefined();
  expect(screen.getByText(/Alleen jij en de school lezen dit/)).toBeDefined();
  await press("Waar kan ik parkeren");

  expect(await screen.findByText("Verstuurd")).toBeDefined();
  const sent = asked.filter((one) => one.method === "POST");
  expect(sent.map((one) => one.body)).toEqual([{ sentence: "where_to_park" }]);
  expect(sent[0]?.headers.get("Idempotency-Key")).not.toBeNull();
});

test("a sentence with minutes asks for them first", async () => {
  const { asked } = open();

  await press("Ik ben iets later");
  await press("één meer");
  await press("Verstuur");

  await waitFor(() =>
    expect(asked.find((one) => one.method === "POST")?.body).toEqual({
      sentence: "i_am_later",
      minutes: 11,
    }),
  );
});

test("own words stand behind one press, say what does not belong there, and stay when refused", async () => {
  const sentence = "“koorts” lijkt over gezondheid te gaan.";
  open({
    answers: {
      [SEND]: problem(400, "invalid", {
        detail: sentence,
        errors: [{ field: "ownText", message: sentence }],
      }),
    },
  });

  expect(screen.queryByLabelText("Je bericht")).toBeNull();
  await press("Iets anders");
  const field = await screen.findByLabelText("Je bericht");
  expect(field).toHaveProperty("maxLength", 200);
  expect(screen.getByText(/niets over gezondheid/)).toBeDefined();
  await userEvent.type(field, "Ik heb koorts.");
  await press("Verstuur");

  expect(await screen.findByText(sentence)).toBeDefined();
  expect(field).toHaveProperty("value", "Ik heb koorts.");
  expect(field.getAttribute("aria-invalid")).toBe("true");
});

test("nothing is sent without words", async () => {
  const { asked } = open();

  await press("Iets anders");
  await press("Verstuur");

  expect(screen.getByText("Vul dit nog in.")).toBeDefined();
  expect(asked.filter((one) => one.method === "POST")).toEqual([]);
});

test("the sender reads when it was seen, and the words of the other side are told as seen", async () => {
  const { asked } = open({
    messages: [ANSWERED, { ...ASKED, readAt: "2026-11-20T06:31:00Z" }],
    box: { unreadCount: 1 },
  });

  const log = within(await screen.findByRole("log", { name: "Wat er gezegd is" }));
  const [first, second] = await log.findAllByRole("listitem");
  expect(first?.textContent).toMatch(/Waar kan ik parkeren\?gelezen .*07:31/);
  expect(second?.textContent).toContain("Je kunt bij de school parkeren.");
  await waitFor(() =>
    expect(asked.find((one) => one.method === "POST")?.body).toEqual({ upTo: 12 }),
  );
});

test("a screen that nobody looks at has seen nothing", async () => {
  vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  const { asked } = open({ messages: [ANSWERED], box: { unreadCount: 1 } });

  expect(await screen.findByText("Je kunt bij de school parkeren.")).toBeDefined();
  expect(asked.filter((one) => one.method === "POST")).toEqual([]);
  vi.restoreAllMocks();
});

test("closed: what was said stays to be read, and why nobody can write", async () => {
  open({
    messages: [ASKED],
    box: {
      mayWrite: false,
      whyClosed: "over",
      whyClosedLabel: "Berichten kunnen tot twee dagen na het werk.",
    },
  });

  expect(await screen.findByText(/tot twee dagen na het werk/)).toBeDefined();
  expect(await screen.findByText("nog niet gelezen")).toBeDefined();
  expect(screen.queryByRole("button")).toBeNull();
});

test("what closed without a word is not there at all", async () => {
  const { container } = open({ box: { mayWrite: false, whyClosed: "called_off" } });

  await waitFor(() => expect(container.textContent).toBe(""));
});

test("enough for today points to the telephone", async () => {
  open({ box: { mayWrite: false, leftToday: 0 } });

  expect(await screen.findByText(/vandaag genoeg berichten/)).toBeDefined();
});

test("offline it says that nothing went, and trying again uses the same key", async () => {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  let fails = true;
  const { asked } = open({
    answers: { [SEND]: () => (fails ? new TypeError("no network") : json(ASKED, 201)) },
  });

  await press("Waar kan ik parkeren");
  expect(await screen.findByText("Niet verstuurd")).toBeDefined();
  expect(screen.getByText(/bewaren een bericht niet voor later/)).toBeDefined();
  fails = false;
  await press("Opnieuw versturen");

  expect(await screen.findByText("Verstuurd")).toBeDefined();
  const keys = asked
    .filter((one) => one.method === "POST")
    .map((one) => one.headers.get("Idempotency-Key"));
  expect(new Set(keys).size).toBe(1);
  vi.restoreAllMocks();
});

test("a hint of the other side brings the new message", async () => {
  const pages = [[], [ANSWERED]];
  const { socket } = open({
    answers: {
      "GET /api/v1/assignments/3/messages": () => {
        const results = pages.length > 1 ? pages.shift() : pages[0];
        return { results, page: 1, pageSize: 100, total: results?.length };
      },
    },
  });
  await screen.findByText(/Nog geen berichten/);

  socket.open();
  socket.hint("message", 3);

  expect(await screen.findByText("Je kunt bij de school parkeren.")).toBeDefined();
});

test("a card says how many are new; a planner asks for nothing", async () => {
  const answers = {
    "GET /api/v1/unread-messages": {
      results: [{ id: 3, requestId: 9, unreadCount: 2, lastAt: "2026-11-20T06:20:00Z" }],
    },
  };
  renderScreen(<UnreadBadge assignmentId={3} />, { me: personWith(AS_SUBSTITUTE), answers });
  expect(await screen.findByText("2 nieuwe berichten")).toBeDefined();

  const { asked } = renderScreen(<UnreadBadge assignmentId={3} />, {
    me: personWith(AS_PLANNER),
    answers,
  });
  expect(asked).toEqual([]);
});
