/** The service worker: the app opens without a connection, and what was asked or answered without one is sent later. */
/// <reference lib="webworker" />
import { clientsClaim } from "workbox-core";
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
} from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";

import { keepAnswersGivenOffline } from "./keptAnswers";
import { keepRequestsMadeOffline } from "./keptRequests";
import { showPushedNotices } from "./pushedNotices";

declare const self: ServiceWorkerGlobalScope;

cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST);
registerRoute(
  new NavigationRoute(createHandlerBoundToURL("/index.html"), {
    denylist: [/^\/(?:api|_allauth|ws|static|calendar)(?:\/|$)/],
  }),
);
keepRequestsMadeOffline(self);
keepAnswersGivenOffline(self);
showPushedNotices(self);

void self.skipWaiting();
clientsClaim();
