// Shows a page beside the panel of its entry, and follows where the page goes.
"use strict";

(() => {
  // Where this page, the panel and the page as it is printed stand: each followed by the page's path.
  const { atelier, panneau, impression } = document.querySelector("main").dataset;
  const panel = document.querySelector(".atelier-panneau");
  const frame = document.querySelector("iframe");
  const buttons = [...document.querySelectorAll("button[data-vue]")];

  const page = () => {
    const path = frame.contentWindow.location.pathname;
    return path.startsWith(impression) ? path.slice(impression.length) : path.slice(1);
  };

  const refresh = async () => {
    const path = page();
    const answer = await fetch(panneau + path);
    const parsed = new DOMParser().parseFromString(await answer.text(), "text/html");
    panel.replaceChildren(...parsed.body.childNodes);
    history.replaceState(null, "", atelier + path);
  };

  const look = (view) => {
    for (const button of buttons) {
      button.setAttribute("aria-pressed", String(button.dataset.vue === view));
    }
    frame.dataset.vue = view;
    const path = page();
    const wanted = (view === "papier" ? impression : "/") + path;
    if (frame.contentWindow.location.pathname !== wanted) frame.src = wanted;
  };

  for (const button of buttons) button.addEventListener("click", () => look(button.dataset.vue));
  frame.addEventListener("load", refresh);
})();
