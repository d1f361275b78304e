/** Addresses to screens. */
import { lazy, Suspense, type ComponentType } from "react";
import { BrowserRouter, Route, Routes, useLocation } from "react-router";

import { CrashGuard } from "@/app/CrashPage";
import { Frame } from "@/app/Frame";
import { HomeRedirect } from "@/app/HomeRedirect";
import { NotFoundPage } from "@/app/NotFoundPage";
import { SCREENS } from "@/app/screens";

/** The screens only need addresses, none of the loading of data that a router can do: that halves it. */
export function AppRouter() {
  return (
    <BrowserRouter>
      <CrashGuard>
        <Screens />
      </CrashGuard>
    </BrowserRouter>
  );
}

function Screens() {
  return (
    <Routes>
      {SHOWCASE !== undefined && <Route path="/__ui" element={<SHOWCASE />} />}
      <Route element={<Frame />}>
        <Route index element={<Whole page={HomeRedirect} />} />
        {SCREENS.map(({ route: { path }, Page }) => (
          <Route key={path} path={path} element={<Whole page={Page} />} />
        ))}
        <Route path="*" element={<Whole page={NotFoundPage} />} />
      </Route>
    </Routes>
  );
}

/** A screen that fails leaves the navigation standing, and going elsewhere is a way on. */
function Whole({ page: Page }: { page: ComponentType }) {
  const { pathname } = useLocation();
  return (
    <CrashGuard key={pathname}>
      <Suspense fallback={null}>
        <Page />
      </Suspense>
    </CrashGuard>
  );
}

/** The page with all parts, for looking at them while building; absent from what people get. */
const SHOWCASE = import.meta.env.DEV
  ? lazy(async () => import("@/showcase/ShowcasePage"))
  : undefined;
