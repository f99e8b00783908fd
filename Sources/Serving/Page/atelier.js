// Shows a page beside the panel of its entry, and follows where the page goes.
"use strict";

(() => {
  const main = document.querySelector("[data-page]");
  const panel = document.querySelector("[data-panneau]");
  const frame = document.querySelector("iframe");
  const buttons = [...document.querySelectorAll("button[data-vue]")];
  const paper = "/_apercu/impression";

  const page = () => {
    const path = frame.contentWindow.location.pathname;
    return path.startsWith(paper + "/") ? path.slice(paper.length) : path;
  };

  const refresh = async () => {
    const path = page();
    const answer = await fetch(panel.dataset.panneau + path.slice(1));
    const parsed = new DOMParser().parseFromString(await answer.text(), "text/html");
    panel.replaceChildren(...parsed.body.childNodes);
    history.replaceState(null, "", "/_apercu/atelier" + path);
    main.dataset.page = path;
  };

  const look = (view) => {
    for (const button of buttons) {
      button.setAttribute("aria-pressed", String(button.dataset.vue === view));
    }
    frame.dataset.vue = view;
    const path = page();
    const wanted = view === "papier" ? paper + path : path;
    if (frame.contentWindow.location.pathname !== wanted) frame.src = wanted;
  };

  for (const button of buttons) button.addEventListener("click", () => look(button.dataset.vue));
  frame.addEventListener("load", refresh);
})();
