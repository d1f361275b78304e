/** Every screen the app has: each folder lists its own in `routes.ts`, and is found here. */
import type { QueryClient } from "@tanstack/react-query";
import type { LucideIcon } from "lucide-react";
import type { ComponentType } from "react";
import type { Params } from "react-router";

import type { Me, Role } from "@/http/types";

export type Audience = readonly Role[] | "signed-in" | "everyone";

export type NavEntry = {
  label: string;
  /** For the bottom of a phone, where five words share the width. */
  short?: string;
  icon: LucideIcon;
  /** Low comes first; the first four stand at the bottom of a phone. */
  order: number;
  /** Where it stands for a role that needs it less, or more. */
  orderFor?: Partial<Record<Role, number>>;
  /** A number that waits, shown as a badge; say in words what it counts. */
  waiting?: { count: (me: Me) => number; label: (count: number) => string };
  /** When the screen opens for more people than it stands in the navigation of. */
  onlyFor?: readonly Role[];
};

export type AppRoute = {
  /** Dutch address: "/aanvragen/:requestId". */
  path: string;
  title: string;
  audience: Audience;
  page: () => Promise<{ default: ComponentType }>;
  /** What a screen behind a notice asks the server before it can be drawn; asks nothing that is known already. */
  asks?: (queries: QueryClient, params: Readonly<Params>) => Promise<unknown>;
  nav?: NavEntry;
};

const lists = import.meta.glob<readonly AppRoute[]>("../*/routes.ts", {
  eager: true,
  import: "routes",
});

export const allRoutes: readonly AppRoute[] = Object.values(lists).flat();

export function mayOpen(route: AppRoute, role: Role | undefined): boolean {
  if (typeof route.audience === "string") return true;
  return role !== undefined && route.audience.includes(role);
}

export type NavRoute = AppRoute & { nav: NavEntry };

/** Where a role begins: its first screen that is not everybody's; undefined while nobody made one for it. */
export function homeOf(
  role: Role | undefined,
  routes: readonly AppRoute[] = allRoutes,
): NavRoute | undefined {
  return navigationOf(role, routes).find(
    ({ audience, nav }) => typeof audience !== "string" || nav.onlyFor !== undefined,
  );
}

/** What stands in the navigation of a role, in order. */
export function navigationOf(
  role: Role | undefined,
  routes: readonly AppRoute[] = allRoutes,
): readonly NavRoute[] {
  return routes
    .filter((route): route is NavRoute => route.nav !== undefined && mayOpen(route, role))
    .filter(
      ({ nav }) => nav.onlyFor === undefined || (role !== undefined && nav.onlyFor.includes(role)),
    )
    .sort((left, right) => placeOf(left.nav, role) - placeOf(right.nav, role));
}

function placeOf(nav: NavEntry, role: Role | undefined): number {
  return (role === undefined ? undefined : nav.orderFor?.[role]) ?? nav.order;
}
