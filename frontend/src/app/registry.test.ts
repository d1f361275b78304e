import { House } from "lucide-react";
import { expect, it } from "vitest";

import { ROLE_WORDS } from "@/accounts/roles";
import { allRoutes, homeOf, mayOpen, navigationOf, type AppRoute } from "@/app/registry";
import type { Role } from "@/http/types";
import { personWith } from "@/testing/people";

const page = () => Promise.resolve({ default: () => null });

function route(path: string, audience: AppRoute["audience"], order?: number): AppRoute {
  const shared = { path, title: path, audience, page };
  return order === undefined ? shared : { ...shared, nav: { label: path, icon: House, order } };
}

it("puts the places of a role in order and leaves out those of others", () => {
  const routes = [
    route("/later", ["planner"], 20),
    route("/eerst", ["planner"], 10),
    route("/anders", ["substitute"], 5),
    route("/allen", "signed-in", 30),
    route("/zonder", ["planner"]),
  ];

  expect(navigationOf("planner", routes).map(({ path }) => path)).toEqual([
    "/eerst",
    "/later",
    "/allen",
  ]);
});

it("stands further down for a role that needs it less", () => {
  const shared = route("/besluiten", "signed-in");
  const routes: AppRoute[] = [
    route("/meldingen", "signed-in", 40),
    {
      ...shared,
      nav: { label: "Besluiten", icon: House, order: 25, orderFor: { substitute: 70 } },
    },
  ];
  const paths = (role: "planner" | "substitute") =>
    navigationOf(role, routes).map((one) => one.path);

  expect(paths("planner")).toEqual(["/besluiten", "/meldingen"]);
  expect(paths("substitute")).toEqual(["/meldingen", "/besluiten"]);
});

it("lets nobody begin at a screen that is everybody's", () => {
  const routes = [route("/meldingen", "signed-in", 5), route("/bord", ["planner"], 10)];

  expect(homeOf("planner", routes)?.path).toBe("/bord");
  expect(homeOf("institute", routes)).toBeUndefined();
});

it("opens a screen of a role to nobody without it", () => {
  expect(mayOpen(route("/bord", ["planner"]), "planner")).toBe(true);
  expect(mayOpen(route("/bord", ["planner"]), "school_leader")).toBe(false);
  expect(mayOpen(route("/bord", ["planner"]), undefined)).toBe(false);
  expect(mayOpen(route("/over", "everyone"), undefined)).toBe(true);
});

it("finds the screens of every folder, each address once", () => {
  const paths = allRoutes.map(({ path }) => path);

  expect(paths.filter((path) => ["/inloggen", "/over", "/privacy"].includes(path)).sort()).toEqual([
    "/inloggen",
    "/over",
    "/privacy",
  ]);
  expect(new Set(paths).size).toBe(paths.length);
});

it("has a screen to begin at for every role", () => {
  const homeless = Object.keys(ROLE_WORDS).filter((role) => homeOf(role as Role) === undefined);

  expect(homeless).toEqual([]);
  expect(homeOf("national_monitor")?.path).toBe("/regios");
  expect(homeOf("school_leader")?.path).toBe("/vandaag");
});

it("counts all that waits, votes or not, where the list of it is", () => {
  const nobody = personWith();
  const me = { ...nobody, waiting: { ...nobody.waiting, decisionsToVote: 1, items: 3 } };
  const waiting = allRoutes.find(({ path }) => path === "/wacht-op-mij")?.nav?.waiting;

  expect(waiting?.count(me)).toBe(3);
  expect(waiting?.label(3)).toBe("3 dingen wachten op je");
});
