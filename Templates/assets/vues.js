// Views: copies of the templates of a page, whose attributes data-… are slots for values.
'use strict';

const page = (id) => document.getElementById(id);
const sets = (property, of = (value) => value) =>
  (el, value) => { el[property] = of(value); };

// The slots of every page; a page adds its own.
const slots = {
  champ: sets('textContent'),
  adresse: sets('href'),
  valeur: sets('value'),
};

// Fills what an element holds. An element with data-chaque stands for a list, a copy for each item;
// one whose data-si is missing goes, with all that it holds.
function fill(view, values) {
  for (const el of [...view.children]) {
    const name = el.getAttribute('data-chaque');
    const missing = el.getAttribute('data-si');
    if (missing !== null && !(values[missing]?.length ?? values[missing])) el.remove();
    else if (name === null) fillElement(el, values);
    else {
      el.removeAttribute('data-chaque');
      el.replaceWith(...values[name].map((item) => (
        fillElement(el.cloneNode(true), { ...values, ...item }))));
    }
  }
  return view;
}

function fillElement(el, values) {
  el.removeAttribute('data-si');
  for (const attribute of el.getAttributeNames()) {
    const slot = attribute.startsWith('data-') && slots[attribute.slice('data-'.length)];
    if (slot) {
      slot(el, values[el.getAttribute(attribute)]);
      el.removeAttribute(attribute);
    }
  }
  return fill(el, values);
}

// What writes days is made once: it costs more than all else that a step shows.
const long = new Intl.DateTimeFormat('fr', { dateStyle: 'long' });
const dayOf = (date) => long.format(date).replace(/^1 /, '1er ');

const view = (name, values) => fill(page(`vue-${name}`).content.cloneNode(true), values);
