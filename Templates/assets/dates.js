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
  // Words as they are printed; ids and numbers stay.
  const printed = (values) => Object.fromEntries(Object.entries(values).map(([key, value]) => (
    [key, typeof value === 'string' ? core.typeset(value) : value])));

  const values = ({ delais, notes, ...found }) => ({
    ...printed(found),
    delais: delais.map((one, rang) => (
      { ...printed(one), rang, numero: rang + 1, references: cited(one.textes) })),
    notes: notes.map((note) => ({ ...printed(note), references: cited(note.textes) })),
  });

  const place = (form, name) => form.querySelector(`[data-pour="${name}"]`);
  const nameOf = (form, name) => place(form, name).querySelector('label').textContent.trim();

  // Puts each fault beside its field; gives the first field that has one.
  function showFaults(form, faults = []) {
    for (const field of form.querySelectorAll('[data-pour]')) {
      const own = faults.filter(({ champ }) => champ === field.dataset.pour);
      const input = field.querySelector('input');
      field.querySelector('.faute').textContent = own.map(({ message }) => core.typeset(
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

  async function answer(form) {
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
      wrong.focus();
      return;
    }
    result.querySelector('[data-agenda]').href = URL.createObjectURL(
      new Blob([found.agenda], { type: 'text/calendar;charset=utf-8' }));
    result.querySelector('h3').focus();
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
  // Those that were sent before this script came.
  for (const form of document.querySelectorAll('[data-attend]')) answer(form);
})();
