// A letter that fills in. The core, in WebAssembly, says which parts stand in the case that the
// address holds; here they are shown, and what is typed is put in its places.
'use strict';

const page = (id) => document.getElementById(id);
const all = (selector) => [...page('lettre').querySelectorAll(selector)];
const { ordre, offres, champs, mots } = JSON.parse(page('libelles').textContent);
const form = page('champs');
const [NO, YES, OPEN] = [0, 1, 2];
// A number as the core reads it: seven bits a byte, the lowest first.
function number(value) {
  const bytes = [];
  for (; value > 127; value >>>= 7) bytes.push(value & 127 | 128);
  return [...bytes, value];
}

// The answers of the address, by question; what it says of the fields is put into them.
function given() {
  const answers = {};
  for (const [key, value] of new URLSearchParams(location.hash.slice(1))) {
    if (offres[key]?.includes(value)) answers[key] = value;
    else if (form.elements[key] && isUntouched(form.elements[key])) form.elements[key].value = value;
  }
  return answers;
}

// Whether nothing was typed in a field since the page came.
const isUntouched = ({ value, defaultValue = '' }) => value === defaultValue;

let answers = {};

// What holds in the case, in the order of the conditions; none where the answers do not go together.
function truths() {
  const codes = ordre.map((q) => (answers[q] ? offres[q].indexOf(answers[q]) + 2 : 0));
  const chosen = champs.filter(({ choix }) => choix.length)
    .map(({ id, choix }) => choix.indexOf(form.elements[id].value) + 1);
  const reply = [...call('letter', [...codes, ...chosen])];
  if (!reply.length) return null;
  const take = (count) => reply.splice(0, count);
  const [fits] = take(1);
  const fields = take(champs.length);
  const options = champs.map(({ choix }) => take(choix.length));
  return { fits, fields, options, parts: reply };
}

function say(place, text) {
  if (page(place).textContent === text) return;
  page(place).textContent = text;
  page(place).className = text ? 'note' : '';
}

// Shows what holds, and what is missing.
function show() {
  const found = truths();
  const isCase = Object.keys(answers).length > 0;
  const fits = found && !(isCase && found.fits === NO);
  page('lettre').hidden = !fits;
  say('cas', !found ? mots.refuse : !fits ? mots.inadapte : isCase ? '' : mots.modele);
  if (!found) return act(false);
  all('[data-partie]').forEach((part) => {
    const truth = found.parts[part.dataset.partie];
    part.hidden = truth === NO;
    const proviso = part.querySelector('.quand');
    if (proviso) proviso.hidden = truth !== OPEN;
  });
  const missing = champs.filter((field, place) => {
    const input = form.elements[field.id];
    input.closest('.champ').hidden = found.fields[place] === NO;
    found.options[place].forEach((truth, option) => {
      input.options[option + 1].disabled = truth === NO;
    });
    if (input.selectedOptions?.[0].disabled) input.value = '';
    return input.required && isCase && found.fields[place] === YES && !input.value.trim();
  });
  all('[data-trou]').forEach(fill);
  all('[data-case]').forEach((line) => {
    const place = champs.findIndex(({ choix }) => choix.includes(line.dataset.case));
    const option = champs[place].choix.indexOf(line.dataset.case);
    line.hidden = Boolean(form.elements[champs[place].id].value)
      || found.options[place][option] === NO;
  });
  say('manque', missing.length
    ? `${mots.manque} ${missing.map(({ libelle }) => libelle).join(' ; ')}.` : '');
  act(fits && !missing.length);
}

// Puts what was typed in its place; an empty field leaves dots to write on.
function fill(hole) {
  const input = form.elements[hole.dataset.trou];
  const text = input.selectedOptions?.[0].dataset.texte ?? (input.options ? '' : input.value.trim());
  hole.firstElementChild.hidden = hole.querySelector('i').hidden = Boolean(text);
  hole.querySelector('b')?.remove();
  if (!text) return;
  const words = document.createElement('b');
  words.textContent = day(text, input) ?? text;
  hole.append(words);
}

const day = (text, { name }) => {
  const date = champs.find(({ id }) => id === name).genre === 'jour'
    && /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return date ? `${date[3]}/${date[2]}/${date[1]}` : undefined;
};

function act(isReady) {
  form.querySelectorAll('[data-action]').forEach((button) => { button.disabled = !isReady; });
}

// The parts that stand, each as its pieces: what is typed, and what is to be filled in by hand.
const parts = () => all('p').filter((part) => !part.hidden).map((part) => {
  const pieces = [];
  const walk = (node, italic) => {
    if (node.hidden) return;
    if (node.nodeType === Node.TEXT_NODE) pieces.push([italic, node.data]);
    else if (node.localName === 'br') pieces.push([italic, '\n']);
    else node.childNodes.forEach((child) => walk(child, italic || /^(i|em)$/.test(node.localName)));
  };
  walk(part, false);
  return { role: part.className, pieces };
});

const roles = ['expediteur', 'destinataire', 'lieu-date', 'objet', 'corps', 'point', 'signature'];

function rtf() {
  const encoded = parts().map(({ role, pieces }) => {
    const form = roles.includes(role) ? roles.indexOf(role) : roles.indexOf('point');
    return [...number(form), ...number(pieces.length), ...pieces.flatMap(([italic, text]) => {
      const bytes = new TextEncoder().encode(text);
      return [...number(Number(italic)), ...number(bytes.length), ...bytes];
    })];
  });
  return call('document', encoded.flat());
}

const actions = {
  imprimer: () => print(),
  async copier() {
    const text = parts().map(({ role, pieces }) =>
      (role === 'point' ? '- ' : '') + pieces.map(([, piece]) => piece).join('')).join('\n\n');
    try {
      await navigator.clipboard.writeText(text);
      page('fait').textContent = mots.copie;
    } catch {
      page('fait').textContent = mots.selectionnez;
      getSelection().selectAllChildren(page('lettre'));
    }
  },
  telecharger() {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([rtf()], { type: 'application/rtf' }));
    link.download = `${location.pathname.split('/').filter((one) => one && !/\./.test(one)).pop()}.rtf`;
    link.click();
    URL.revokeObjectURL(link.href);
    page('fait').textContent = mots.telecharge;
  },
};

async function start() {
  await startChecker();
  call('openLetter', bytesOf(atob(page('conditions').textContent)));
  const read = () => {
    answers = given();
    show();
  };
  form.hidden = false;
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('click', ({ target }) => actions[target.dataset.action]?.());
  addEventListener('hashchange', read);
  read();
}

window.courrier = { ready: start(), rtf: () => rtf() };
