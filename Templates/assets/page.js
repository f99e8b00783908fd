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

  // Une page ouverte d’un dossier n’a pas d’adresse à donner.
  const shown = document.querySelector("[data-adresse]");
  if (shown && !shown.textContent && location.protocol !== "file:") shown.textContent = address;
})();
