// What every page offers with a script: to copy its address, to print it, to search. Without one,
// these buttons do not show. Nothing is sent or kept.
'use strict';

(() => {
  const address = location.href.split('#')[0];

  // Copies a text, and says beside the button what came of it, in the words of the page.
  const copy = (text, button) => {
    const status = button.parentElement.querySelector('[role=status]');
    const { copie, refus } = status.dataset;
    navigator.clipboard.writeText(text).then(
      () => { status.textContent = copie; },
      () => { status.textContent = refus.replace('{adresse}', address); });
  };

  const actions = {
    imprimer: { works: 'print' in window, run: () => window.print() },
    copier: { works: Boolean(navigator.clipboard), run: (button) => copy(address, button) },
    // The words beside a button, to be pasted elsewhere.
    citer: {
      works: Boolean(navigator.clipboard),
      run: (button) => copy(
        button.closest('[data-citation]').querySelector('[data-a-citer]').textContent, button),
    },
  };

  for (const button of document.querySelectorAll('[data-action][hidden]')) {
    const action = actions[button.dataset.action];
    if (!action?.works) continue;
    button.hidden = false;
    button.addEventListener('click', () => action.run(button));
  }

  // Shown in another site, a page has its content alone.
  const own = document.currentScript.src.replace(/assets\/page\.js$/, '');
  if (window.parent !== window && /^cpf(-|$)/.test(window.name)) load(own, ['cadre.js']);

  // On a phone, the parts of an answer open one by one; a link to one and a search in the page open
  // it too.
  const parts = matchMedia('(max-width: 40em)').matches ? document.querySelectorAll('.partie') : [];
  const openings = [...parts].map(({ children: [heading, content] }) => {
    const button = document.createElement('button');
    const show = (isShown) => {
      button.setAttribute('aria-expanded', isShown);
      content.hidden = isShown ? false : 'until-found';
    };
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => show(content.hidden !== false));
    content.addEventListener('beforematch', () => show(true));
    const open = () => {
      if (location.hash === `#${heading.id}`) show(true);
    };
    show(false);
    open();
    return open;
  });
  window.addEventListener('hashchange', () => openings.forEach((open) => open()));

  // The menu closes behind who leaves it.
  const menu = document.querySelector('.menu');
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.firstElementChild.focus();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !menu.contains(relatedTarget)) menu.open = false;
  });

  // Paper has no folds.
  const folded = () => document.querySelectorAll('.fiabilite:not([open])');
  let unfolded = [];
  window.addEventListener('beforeprint', () => {
    unfolded = [...folded()];
    for (const block of unfolded) block.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const block of unfolded) block.open = false;
  });

  // The cases of an entry open the checker itself, where it runs; their answers stay in the page.
  if ('WebAssembly' in window) {
    for (const link of document.querySelectorAll('[data-cas]')) link.href = link.dataset.cas;
  }

  // Scripts of the site, in their order, each once.
  function load(root, names) {
    for (const name of names) {
      if (document.querySelector(`script[src$="assets/${name}"]`)) continue;
      const script = document.createElement('script');
      script.src = `${root}assets/${name}`;
      script.async = false;
      document.head.append(script);
    }
  }

  // What works out dates is loaded when somebody enters its form; until then the form waits.
  if ('WebAssembly' in window) {
    for (const shown of document.querySelectorAll('[data-calcul]')) shown.hidden = false;
    const enter = (form) => form && load(form.dataset.delais, ['coeur.js', 'vues.js', 'dates.js']);
    document.addEventListener('focusin', ({ target }) => enter(target.closest('[data-delais]')));
    // What was typed there before a reload comes back.
    if (history.state?.delais) enter(document.querySelector('[data-calcul] [data-delais]'));
    document.addEventListener('submit', (event) => {
      if (!event.target.matches('[data-delais]')) return;
      event.preventDefault();
      event.stopPropagation();
      event.target.dataset.attend = '';
    }, true);
  }

  // The search is loaded when somebody comes to its box, all of it at once; a sign says so until it
  // has answered. « Entrée » and the button lead to all that it finds.
  const search = document.querySelector('[data-racine]');
  if (search && 'WebAssembly' in window) {
    const [input, sign] = ['input', '.signe'].map((one) => search.querySelector(one));
    const begin = () => {
      for (const name of ['recherche-module.js', 'recherche-index.js']) {
        const link = Object.assign(document.createElement('link'), { rel: 'preload', as: 'script' });
        link.href = `${search.dataset.racine}assets/${name}`;
        document.head.append(link);
      }
      load(search.dataset.racine, ['coeur.js', 'recherche.js']);
    };
    search.hidden = false;
    const signs = ['focusin', 'pointerdown'];
    if (!navigator.connection?.saveData) signs.push('pointerenter');
    let begun = false;
    for (const name of signs) {
      search.addEventListener(name, () => {
        if (!begun) begin();
        begun = true;
      });
    }
    input.addEventListener('input', () => {
      sign.hidden = 'pret' in search.dataset || !input.value.trim();
    });
    search.addEventListener('submit', (event) => {
      event.preventDefault();
      const query = new URLSearchParams({ q: input.value });
      if (input.value.trim()) location.assign(`${search.dataset.racine}recherche/index.html#${query}`);
      else input.focus();
    });
  }

  // Ctrl K leads to the field of the page that takes words; a key alone would surprise those who
  // speak to their machine.
  const field = document.querySelector('#phrase, #q') ?? search?.querySelector('input');
  document.addEventListener('keydown', (event) => {
    const { key, altKey, shiftKey } = event;
    const isOrdered = key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!isOrdered || altKey || shiftKey || !field?.checkVisibility?.()) return;
    event.preventDefault();
    field.focus();
    field.select();
  });

  // A page of the checker whose address holds more answers hands them all to the checker.
  const checker = document.querySelector('a[data-verifier]');
  if (checker && location.hash.includes('=')) {
    location.replace(`${checker.href}&${location.hash.slice(1)}`);
  }

  // A page opened from a folder has no address to give.
  const shown = document.querySelector('[data-adresse]');
  if (shown && !shown.textContent && location.protocol !== 'file:') shown.textContent = address;
})();
