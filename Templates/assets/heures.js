// The hours page: what is typed goes to the module as it is, what the module answers is shown.
'use strict';

// 1. The views.

const attribute = (name) => (el, value) => el.setAttribute(name, value);
Object.assign(slots, {
  texte: sets('textContent', core.typeset),
  cadre: attribute('viewBox'),
  ligne: attribute('transform'),
  depart: attribute('x'),
  largeur: attribute('width'),
  viser: (el, input) => el.addEventListener('click', (event) => {
    event.preventDefault();
    input.focus();
  }),
});
const lines = (texts = []) => texts.map((texte) => ({ texte }));

// The years as lines of a drawing: 200 units are the highest of its caps and balances.
function drawn(annees) {
  const top = Math.max(...annees.flatMap(({ solde, plafond }) => [solde, plafond]));
  const wide = (hours) => (200 * hours) / top;
  return annees.map((year, row) => ({
    ...year,
    ligne: `translate(0 ${24 * row})`,
    avant: wide(year.solde - year.credit),
    suite: 40 + wide(year.solde - year.credit),
    ajout: wide(year.credit),
    limite: `translate(${40 + wide(year.plafond)} 0)`,
  }));
}

// The texts that a reply names, with the words and the addresses of the page.
const cited = (ids) => ids.map((id) => {
  const link = page('textes').content.querySelector(`[data-id="${id}"]`);
  return { texte: link.textContent, url: link.getAttribute('href') };
});

// The answers of the checker that led here, with what was found.
let answers = '';
const known = (formation) => [
  ...new URLSearchParams(answers), ...formation ? [['heures', formation.heures]] : []];
const checker = (formation) => formation
  && `../verifier/index.html#${new URLSearchParams(known(formation))}`;

// The letters that say what was counted: its fields are in the address of each.
const letters = ({ solde, formation }) => {
  const counted = { solde, duree: formation?.duree, avance: formation?.anticipation };
  return [...page('lettres').content.querySelectorAll('a')]
    .filter(({ dataset }) => !dataset.avance || counted.avance)
    .map((link) => ({
      titre: link.textContent,
      adresse: `${link.getAttribute('href')}#${new URLSearchParams([
        ...answers ? known(formation) : [],
        ...Object.entries(link.dataset).filter(([fact]) => counted[fact] !== undefined)
          .map(([fact, field]) => [field, counted[fact]])])}`,
    }));
};

const rightsValues = ({ annees, formation, compte, alertes, ...found }, form) => ({
  lettres: letters({ ...found, formation }),
  ...found, ...formation, solde: found.solde, annees: drawn(annees),
  verification: checker(formation), reprise: answers, neuve: !answers,
  cadre: `0 0 300 ${24 * annees.length}`,
  textes: cited(found.textes), compte: lines(compte), alertes: lines(alertes),
  phrases: lines(formation?.phrases), issues: lines(formation?.issues),
  saisie: entered(form),
  aujourdhui: dayOf(new Date()),
});
const conversionValues = ({ notes, ...found }) => (
  { ...found, textes: cited(found.textes), notes: lines(notes) });

// 2. The forms.

// What a row of a field holds, as one text, and back: no part has a separator of its own.
const rowTexts = {
  __proto__: null,
  periode: ([first, last, share]) => `${first}..${last}${share && `=${share}`}`,
  absence: ([why, first, last]) => `${why}:${first}..${last}`,
  consomme: (parts) => parts.join(':'),
};
const rowParts = {
  __proto__: null,
  periode: (text) => text.split(/\.\.|=/),
  absence: (text) => text.split(/:|\.\./),
  consomme: (text) => text.split(':'),
};

// The rows that were filled in, with the names of their fields.
const rows = (form) => [...form.querySelectorAll('.rangee')]
  .map((row) => ({
    field: row.closest('[data-pour]').dataset.pour,
    texts: [...row.querySelectorAll('[data-part]')].map(({ value }) => value.trim()),
  }))
  .filter(({ texts }) => texts.some(Boolean));

// What was typed, by name of field.
const typed = (form) => [
  ...[...new FormData(form)].map(([name, text]) => [name, text.trim()]).filter(([, text]) => text),
  ...rows(form).map(({ field, texts }) => [field, rowTexts[field](texts)]),
];

const place = (form, name) => form.querySelector(`[data-pour="${name}"]`);
const nameOf = (form, field) =>
  place(form, field).querySelector('legend, label').textContent.trim();

// What was typed, as a reader sees it.
const entered = (form) => [
  ...typed(form).filter(([field]) => !rowTexts[field]).map(([field, text]) => ({
    nom: nameOf(form, field),
    texte: form.elements[field].selectedOptions?.[0].textContent ?? text,
  })),
  ...rows(form).map(({ field, texts }) => (
    { nom: nameOf(form, field), texte: texts.filter(Boolean).join(' : ') })),
];

// A message speaks of other fields by their names between braces: readers know their labels.
const labelled = (form, text) => text.replace(/\{([a-z-]+)\}/g,
  (all, field) => (place(form, field) ? nameOf(form, field) : all));

// What a fault says: the words of the page, where its field has some for having been left empty.
function told(form, { champ, message }) {
  const field = place(form, champ);
  const isEmpty = !field.querySelector('input, select').value.trim();
  return isEmpty && field.dataset.manque || labelled(form, message);
}

// Puts each fault beside its field, and all of them before the form.
function showFaults(form, found = []) {
  const fautes = found.map((fault) => ({ ...fault, message: told(form, fault) }));
  for (const field of form.querySelectorAll('[data-pour]')) {
    const own = fautes.filter(({ champ }) => champ === field.dataset.pour);
    field.querySelector('.faute').textContent = own.map(({ message }) => core.typeset(message)).join('. ');
    for (const input of field.querySelectorAll('input, select')) {
      if (own.length) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
    }
  }
  const summary = form.querySelector('[data-fautes]');
  summary.replaceChildren(...fautes.length ? [view('fautes', {
    fautes: fautes.map(({ champ, message }) => ({
      message, nom: nameOf(form, champ), cible: place(form, champ).querySelector('input, select'),
    })),
  })] : []);
  for (const input of form.querySelectorAll('details [aria-invalid]')) {
    input.closest('details').open = true;
  }
}

// Asks the module, and shows faults or a result; gives the element that says which.
async function answer(form, ask, name, values) {
  const result = page(`resultat-${form.id}`);
  let found;
  try {
    found = await ask(typed(form));
  } catch {
    result.replaceChildren(view('panne', {}));
    return result;
  }
  showFaults(form, found.fautes);
  result.replaceChildren(...found.fautes ? [] : [view(name, values(found, form))]);
  return found.fautes ? form.querySelector('.erreur') : result.querySelector('h2');
}

// 3. The page.

const [hours, conversion] = ['heures', 'conversion'].map(page);

const listOf = (field) => place(hours, field).querySelector('[data-rangees]');

// A row is told from the others by its number.
function rename(row, number) {
  row.setAttribute('aria-label', `${row.getAttribute('aria-label').split(' ')[0]} ${number}`);
}

function addRow(field, texts = []) {
  const list = listOf(field);
  list.append(view(`rangee-${field}`, {}));
  const row = list.lastElementChild;
  rename(row, list.children.length);
  const inputs = [...row.querySelectorAll('[data-part]')];
  inputs.forEach((input, index) => { input.value = texts[index] ?? ''; });
  return inputs[0];
}

function clear() {
  for (const field of Object.keys(rowTexts)) {
    listOf(field).replaceChildren();
    addRow(field);
  }
  showFaults(hours);
  page('resultat-heures').replaceChildren();
}

// Fills the form from the fragment of the address, which holds what was typed.
function read(fragment) {
  hours.reset();
  for (const [name, text] of new URLSearchParams(fragment)) {
    if (name === 'reponses') answers = text;
    const input = hours.querySelector(`[name="${CSS.escape(name)}"]`);
    if (rowParts[name]) {
      if (!rows(hours).some(({ field }) => field === name)) listOf(name).replaceChildren();
      addRow(name, rowParts[name](text));
    } else if (input?.type === 'checkbox') input.checked = text === input.value;
    else if (input) input.value = text;
    if (input?.closest('details') || rowParts[name]) hours.querySelector('details').open = true;
  }
}

const count = () => answer(hours, core.rights, 'droits', rightsValues);

hours.addEventListener('submit', async (event) => {
  event.preventDefault();
  history.replaceState(null, '', `#${new URLSearchParams(
    [...typed(hours), ...answers ? [['reponses', answers]] : []])}`);
  (await count()).focus();
});
hours.addEventListener('reset', () => {
  answers = '';
  clear();
});
// The form is emptied too before the address fills it, which keeps what it holds.
hours.querySelector('[type=reset]').addEventListener('click', () => {
  history.replaceState(null, '', location.pathname);
});
conversion.addEventListener('submit', async (event) => {
  event.preventDefault();
  const shown = await answer(conversion, core.conversion, 'conversion', conversionValues);
  if (shown?.matches('.erreur')) shown.focus();
});

const actions = {
  ajouter: (button) => addRow(button.closest('[data-pour]').dataset.pour).focus(),
  oter: (button) => {
    const field = button.closest('[data-pour]');
    const rows = button.closest('[data-rangees]').children;
    button.closest('.rangee').remove();
    [...rows].forEach((row, place) => rename(row, place + 1));
    field.querySelector('[data-action="ajouter"]').focus();
  },
  imprimer: () => print(),
};
hours.closest('.saisie').addEventListener('click', (event) => {
  const button = event.target.closest('[data-action]');
  if (button) actions[button.dataset.action](button);
});

// An anchor of the page holds nothing that was typed.
function follow() {
  const fragment = location.hash.slice(1);
  if (!fragment.includes('=')) return;
  read(fragment);
  if (typed(hours).length) count();
}
// A page that was built in an earlier year offers the years since too.
const low = hours.elements['peu-qualifie'];
for (let year = Number(low.lastElementChild.value) + 1; year <= new Date().getFullYear(); year += 1) {
  const option = low.lastElementChild.cloneNode();
  option.textContent = low.lastElementChild.textContent.replace(/\d+/, year);
  option.value = year;
  low.append(option);
}

addEventListener('hashchange', follow);
clear();
hours.closest('.saisie').hidden = false;
follow();
