// Views: copies of the templates of a page, whose attributes data-… are slots for values.
'use strict';

const page = (id) => document.getElementById(id);
const sets = (property, of = (value) => value) =>
  (el, value) => { el[property] = of(value); };

// The slots of every page; a page adds its own.
const slots = {
  si: (el, value) => (value?.length ?? value) || el.remove(),
  champ: sets('textContent'),
  adresse: sets('href'),
  valeur: sets('value'),
};

function fill(view, values) {
  for (let each; (each = view.querySelector('[data-chaque]'));) {
    const list = values[each.dataset.chaque];
    delete each.dataset.chaque;
    each.replaceWith(...list.map((item) => fill(each.cloneNode(true), { ...values, ...item })));
  }
  for (const el of [view, ...view.querySelectorAll('*')]) {
    for (const [name, key] of Object.entries(el.dataset ?? {})) {
      if (slots[name]) {
        slots[name](el, values[key]);
        delete el.dataset[name];
      }
    }
  }
  return view;
}

const view = (name, values) => fill(page(`vue-${name}`).content.cloneNode(true), values);
