// Loads the page anew when the site changed, at the place where it was.
"use strict";

(() => {
  const { version, session } = document.currentScript.dataset;
  const key = "apercu-defilement " + location.pathname;
  const isFramed = window.top !== window;
  if (isFramed) document.documentElement.classList.add("apercu-cadre");

  const place = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  if (place !== null) {
    history.scrollRestoration = "manual";
    const scroll = () => window.scrollTo(0, Number(place));
    scroll();
    window.addEventListener(
      "load",
      () => {
        scroll();
        history.scrollRestoration = "auto";
      },
      { once: true }
    );
  }

  const show = (news) => {
    if (news.session !== session || news.version > Number(version)) {
      sessionStorage.setItem(key, String(window.scrollY));
      location.reload();
      return;
    }
    const state = document.querySelector("[data-apercu-etat]");
    if (state) state.textContent = news.etat;
  };

  const watch = new SharedWorker("/_apercu/veille.js");
  watch.port.onmessage = (event) => show(event.data);
})();
