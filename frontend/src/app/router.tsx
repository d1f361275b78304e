/** Addresses to screens: every screen is loaded when first opened and guarded by its audience. */
import type { ComponentType } from "react";
import { createBrowserRouter, type RouteObject } from "react-router";

import { CrashPage } from "@/app/CrashPage";
import { Frame } from "@/app/Frame";
import { Guard } from "@/app/Guard";
import { HomeRedirect } from "@/app/HomeRedirect";
import { NotFoundPage } from "@/app/NotFoundPage";
import { allRoutes, type AppRoute } from "@/app/registry";

export function createRouter() {
  return createBrowserRouter([
    ...showcase(),
    {
      element: <Frame />,
      errorElement: <CrashPage />,
      HydrateFallback: () => null,
      children: [
        {
          // A screen that fails leaves the navigation standing.
          errorElement: <CrashPage />,
          children: [
            { index: true, element: <HomeRedirect /> },
            ...allRoutes.map(routeObjectOf),
            { path: "*", element: <NotFoundPage /> },
          ],
        },
      ],
    },
  ]);
}

function routeObjectOf(route: AppRoute): RouteObject {
  return {
    path: route.path,
    lazy: async () => {
      const { default: Page } = await route.page();
      return { Component: guarded(Page, route) };
    },
  };
}

function guarded(Page: ComponentType, route: AppRoute): ComponentType {
  return function GuardedPage() {
    return (
      <Guard route={route}>
        <Page />
      </Guard>
    );
  };
}

/** The page with all parts, for looking at them while building; absent from what people get. */
function showcase(): RouteObject[] {
  if (!import.meta.env.DEV) return [];
  return [
    {
      path: "/__ui",
      lazy: async () => ({ Component: (await import("@/showcase/ShowcasePage")).default }),
    },
  ];
}
