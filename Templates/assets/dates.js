// Dates that follow from a day: what is typed goes to the module as it is, what it answers is shown.
// Forms may come later than this script: the checker makes one for each answer.
'use strict';

(() => {
  Object.assign(slots, {
    instant: sets('dateTime'),
    // A line of 312 units, from 14 on; the module tells places in thousandths.
    ligne: (el, place) => el.setAttribute('transform', `translate(${14 + place * 0.312} 0)`),
    hauteur: (el, rank) => el.setAttribute('y', rank % 2 ? 53 : 18),
  });

  // The texts that a reply names, with the words and the addresses of the page.
  const cited = (ids) => ids.map((id) => {
    const link = page('textes-des-delais').content.querySelector(`[data-id="${id}"]`);
    return { titre: link.textContent, url: link.getAttribute('href') };
  });
  // Each address once, after all that stands there: articles may have the address of their code.
  const addresses = (ids) => {
    const all = cited([...new Set(ids)]);
    return [...new Set(all.map(({ url }) => url))].map((url) => ({
      url, titre: all.filter((one) => one.url === url).map(({ titre }) => titre).join(', '),
    }));
  };
  // Words as they are printed; ids and numbers stay.
  const printed = (values) => Object.fromEntries(Object.entries(values).map(([key, value]) => (
    [key, typeof value === 'string' ? core.typeset(value) : value])));

  const values = ({ delais, notes, ...found }) => ({
    ...printed(found),
    textes: addresses([...delais, ...notes].flatMap(({ textes }) => textes)),
    delais: delais.map((one, rang) => (
      { ...printed(one), rang, numero: rang + 1, references: cited(one.textes) })),
    notes: notes.map((note) => ({ ...printed(note), references: cited(note.textes) })),
  });

  // The form of this page, where it has one that stays.
  const lasting = document.querySelector('[data-calcul] [data-delais]');
  const place = (form, name) => form.querySelector(`[data-pour="${name}"]`);
  const nameOf = (form, name) => place(form, name).querySelector('label').firstChild.data.trim();

  // Puts each fault beside its field, in the words of the page where it is empty; gives the first field
  // that has one.
  function showFaults(form, faults = []) {
    for (const field of form.querySelectorAll('[data-pour]')) {
      const own = faults.filter(({ champ }) => champ === field.dataset.pour);
      const input = field.querySelector('input');
      const due = own.length && !input.value && field.dataset.manque;
      field.querySelector('.faute').textContent = due || own.map(({ message }) => core.typeset(
        message.replace(/\{([a-z-]+)\}/g, (all, name) => nameOf(form, name)))).join('. ');
      if (own.length) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
      if (own.length && input.closest('details')) input.closest('details').open = true;
    }
    return form.querySelector('[aria-invalid]');
  }

  // Puts an answer in the place of the former one, whose diary goes with it.
  function show(result, ...views) {
    const former = result.querySelector('[data-agenda]');
    if (former) URL.revokeObjectURL(former.href);
    result.replaceChildren(...views);
  }

  // Shows what follows from what was typed, and leads there who asked for it.
  async function answer(form, isAsked = true) {
    const result = form.parentElement.querySelector('[data-dates]');
    const typed = [...new FormData(form)].filter(([, text]) => text.trim());
    let found;
    try {
      const texts = [...page('textes-des-delais').content.querySelectorAll('a')]
        .map((link) => [`texte:${link.dataset.id}`, link.textContent]);
      found = await core.deadlines([...typed, ...texts]);
    } catch {
      show(result, view('panne-delais', {}));
      return;
    }
    const wrong = showFaults(form, found.fautes);
    show(result, ...found.fautes ? [] : [view('delais', values(found))]);
    if (found.fautes) {
      if (isAsked) wrong.focus();
      return;
    }
    result.querySelector('[data-agenda]').href = URL.createObjectURL(
      new Blob([found.agenda], { type: 'text/calendar;charset=utf-8' }));
    // How to count without the page steps back.
    document.querySelector('[data-repli]')?.removeAttribute('open');
    if (isAsked) result.querySelector('h3').focus();
    if (form === lasting) keep(form);
  }

  // What was typed stays with this entry of the history: a reload and « Back » find it again. In the
  // checker, the history holds its answers alone.
  function keep(form) {
    const delais = [...new FormData(form)].filter(([, text]) => text);
    const calcul = Boolean(form.parentElement.querySelector('.echeances'));
    history.replaceState({ ...history.state, delais, calcul }, '');
  }
  function bringBack(form) {
    const { delais = [], calcul } = history.state ?? {};
    for (const [name, text] of delais) {
      form.elements[name].value = text;
      form.elements[name].closest('details')?.setAttribute('open', '');
    }
    if (calcul) answer(form, false);
  }

  document.addEventListener('submit', (event) => {
    if (!event.target.matches('[data-delais]')) return;
    event.preventDefault();
    event.stopPropagation();
    answer(event.target);
  }, true);
  document.addEventListener('click', (event) => {
    if (event.target.closest('.echeances [data-imprimer]')) print();
  });
  if (lasting) {
    bringBack(lasting);
    lasting.addEventListener('change', () => keep(lasting));
  }
  // Those that were sent before this script came.
  for (const form of document.querySelectorAll('[data-attend]')) answer(form);
})();
