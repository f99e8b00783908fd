// Ce que la page offre de plus avec un script : copier son adresse, l’imprimer. Sans script, ces
// boutons ne se montrent pas. Rien n’est envoyé ni gardé.
(() => {
  "use strict";

  const address = location.href.split("#")[0];

  const actions = {
    imprimer: { works: "print" in window, run: () => window.print() },
    copier: {
      works: Boolean(navigator.clipboard),
      run: (say) =>
        navigator.clipboard.writeText(address).then(
          () => say("Lien copié."),
          () => say("Copie refusée par le navigateur : " + address)),
    },
  };

  for (const button of document.querySelectorAll("[data-action]")) {
    const action = actions[button.dataset.action];
    if (!action || !action.works) continue;
    const status = button.parentElement.querySelector("[role=status]");
    button.hidden = false;
    button.addEventListener("click", () => action.run((words) => { status.textContent = words; }));
  }

  // La recherche se charge quand on y entre ; « Entrée » mène à tous ses résultats.
  const search = document.querySelector("[data-racine]");
  if (search && "WebAssembly" in window) {
    search.hidden = false;
    search.addEventListener("focusin", () => {
      for (const name of ["coeur.js", "recherche.js"]) {
        if (document.querySelector(`script[src$="assets/${name}"]`)) continue;
        const script = document.createElement("script");
        script.src = search.dataset.racine + "assets/" + name;
        script.async = false;
        document.head.append(script);
      }
    }, { once: true });
    search.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.defaultPrevented || !event.target.value) return;
      location.assign(search.dataset.racine + "recherche/index.html#"
        + new URLSearchParams({ q: event.target.value }));
    });
  }

  // Une page ouverte d’un dossier n’a pas d’adresse à donner.
  const shown = document.querySelector("[data-adresse]");
  if (shown && !shown.textContent && location.protocol !== "file:") shown.textContent = address;
})();
