// Waits for news of the site, once for all the pages that show it.
"use strict";

const pages = new Set();
let last = null;

const stream = new EventSource("/_apercu/evenements");
stream.onmessage = (event) => {
  last = JSON.parse(event.data);
  for (const page of pages) page.postMessage(last);
};

self.onconnect = (event) => {
  const [page] = event.ports;
  pages.add(page);
  if (last) page.postMessage(last);
};
