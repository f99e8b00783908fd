// A letter that fills in. The core, in WebAssembly, says which parts stand in the case that the
// address holds, what each field holds and what is wrong with it, and what must still be answered;
// here it is shown.
'use strict';

const page = (id) => document.getElementById(id);
const all = (selector) => [...page('lettre').querySelectorAll(selector)];
const { ordre, offres, suites, champs, parties, sinon, questions, formes, mots } =
  JSON.parse(page('libelles').textContent);
const form = page('champs');
const [NO, YES, OPEN] = [0, 1, 2];

// The answers of the address, by question; what it says of the fields is put into them.
function given() {
  const answers = {};
  for (const [key, value] of new URLSearchParams(location.hash.slice(1))) {
    if (Object.hasOwn(offres, key) && offres[key].includes(value)) answers[key] = value;
    else if (form.elements[key] && isUntouched(form.elements[key])) form.elements[key].value = value;
  }
  return answers;
}

// Whether nothing was typed in a field since the page came.
const isUntouched = ({ value, defaultValue = '' }) => value === defaultValue;

let answers = {};

const request = () => [
  ...ordre.map((question) => (answers[question]
    ? offres[question].indexOf(answers[question]) + 2 : 0)),
  ...champs.filter(({ choix }) => choix.length)
    .map(({ id, choix }) => choix.indexOf(form.elements[id].value) + 1),
];

// What holds in the case, in the order of the conditions; none where the answers do not go together.
function truths() {
  const reply = [...call('letter', request())];
  if (!reply.length) return null;
  const take = (count) => reply.splice(0, count);
  const [fits] = take(2);
  const fields = take(champs.length);
  const options = champs.map(({ choix }) => take(choix.length));
  return { fits, fields, options, parts: take(parties), instead: sinon[reply.indexOf(YES)] };
}

// The questions on which the letter hangs, each with its answers that can be given.
function undecided() {
  const reply = replyOf(call('undecided', request()));
  const pending = new Map();
  while (!reply.isDone()) {
    const place = reply.number();
    const offered = reply.list(reply.number).map((code) => offres[ordre[place]][code - 2]);
    pending.set(ordre[place], offered.length ? offered : offres[ordre[place]]);
  }
  return pending;
}

// What each field holds, as it is printed, and what is wrong with it.
function filled() {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].flatMap(number);
  const typed = champs.flatMap(({ id }) => encoded(form.elements[id].value));
  const reply = replyOf(call('filled', [...day, ...typed]));
  return champs.map(({ id }) => ({ id, text: reply.text(), fault: reply.text() }));
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
  page('voir').hidden = !isCase || Boolean(fits);
  page('voir').firstElementChild.hash = location.hash;
  say('cas', !found ? mots.refuse
    : fits ? '' : mots.inadapte + (found.instead ? `\u00a0: ${found.instead}` : '.'));
  page('actes').hidden = !fits;
  if (!fits) {
    say('modele', '');
    tell([], []);
    ask(new Map());
    return;
  }
  all('[data-partie]').forEach((part) => {
    const truth = found.parts[part.dataset.partie];
    part.hidden = truth === NO;
    const proviso = part.querySelector('.quand');
    if (proviso) proviso.hidden = truth !== OPEN;
  });
  const held = filled();
  const isBegun = isCase || champs.some(({ id }) => !isUntouched(form.elements[id]));
  const missing = champs.filter((field, place) => {
    const input = form.elements[field.id];
    input.closest('.champ').hidden = found.fields[place] === NO;
    found.options[place].forEach((truth, option) => {
      input.options[option + 1].disabled = truth === NO;
    });
    if (input.selectedOptions?.[0].disabled) input.value = '';
    return input.required && isBegun && found.fields[place] === YES
      && !held[place].text && !held[place].fault;
  });
  const wrong = champs.filter(({ id }, place) => complain(id,
    found.fields[place] === NO ? '' : held[place].fault));
  all('[data-trou]').forEach((hole) => fill(hole, held));
  all('[data-case]').forEach((line) => {
    const place = champs.findIndex(({ choix }) => choix.includes(line.dataset.case));
    const option = champs[place].choix.indexOf(line.dataset.case);
    line.hidden = Boolean(form.elements[champs[place].id].value)
      || found.options[place][option] === NO;
  });
  all('ul').forEach((list) => { list.hidden = [...list.children].every(({ hidden }) => hidden); });
  const pending = undecided();
  ask(pending);
  // A follow-up may be left unanswered: the letter then keeps what hangs on it, between brackets.
  const due = [...pending.keys()].filter((id) => !suites.includes(id));
  say('modele', !isCase ? mots.modele : pending.size && !due.length ? mots.garde : '');
  const field = ({ id, libelle }) => ({ libelle, place: `champ-${id}` });
  tell(wrong.map(field), [
    ...isBegun ? due.map((id) => (
      { libelle: questions[ordre.indexOf(id)].texte, place: `reponse-${id}` })) : [],
    ...missing.map(field),
  ]);
}

// Lists what is wrong and what is missing, each with a link to its field.
function tell(wrong, awaited) {
  const told = [...list(mots.corrigez, wrong), ...list(mots.manque, awaited)];
  const text = told.map(({ textContent }) => textContent).join('');
  page('lettre').classList.toggle('incomplete', Boolean(text));
  if (page('manque').textContent === text) return;
  page('manque').replaceChildren(...told);
  page('manque').className = text ? 'note' : '';
}

function list(words, items) {
  if (!items.length) return [];
  const [opening, points] = ['p', 'ul'].map((name) => document.createElement(name));
  opening.textContent = words;
  points.append(...items.map(({ libelle, place }) => {
    const [point, link] = ['li', 'a'].map((name) => document.createElement(name));
    Object.assign(link, { href: `#${place}`, textContent: libelle });
    point.append(link);
    return point;
  }));
  return [opening, points];
}

// Says beside a field what is wrong with it, once it is left; whether something is.
function complain(id, fault) {
  const input = form.elements[id];
  const place = page(`faute-${id}`);
  const isTold = fault && (input !== document.activeElement || !place.hidden);
  place.hidden = !isTold;
  if (place.textContent !== fault) place.textContent = isTold ? fault : '';
  input.setAttribute('aria-invalid', String(Boolean(isTold)));
  return Boolean(fault);
}

// Asks what the letter hangs on, and what was answered here.
function ask(pending) {
  for (const question of ordre) {
    let field = page(`question-${question}`);
    if (!field && !pending.has(question)) continue;
    field ??= addQuestion(question);
    const input = field.querySelector('select');
    if (pending.has(question)) {
      [...input.options].forEach((option) => {
        option.disabled = Boolean(option.value) && !pending.get(question).includes(option.value);
      });
    }
    input.value = answers[question] ?? '';
    field.hidden = !pending.has(question) && !input.value;
  }
}

function addQuestion(question) {
  const { texte, reponses } = questions[ordre.indexOf(question)];
  const field = document.createElement('div');
  const label = document.createElement('label');
  const input = document.createElement('select');
  field.className = 'champ';
  field.id = `question-${question}`;
  input.id = `reponse-${question}`;
  label.htmlFor = input.id;
  label.textContent = texte;
  if (suites.includes(question)) {
    const note = Object.assign(document.createElement('span'), { className: 'aide' });
    note.textContent = mots.facultatif;
    label.append(' ', note);
  }
  input.append(new Option(mots['a-choisir'], ''),
    ...offres[question].map((answer, place) => new Option(reponses[place], answer)));
  input.addEventListener('change', () => answer(question, input.value));
  field.append(label, input);
  const later = ordre.slice(ordre.indexOf(question) + 1)
    .map((other) => page(`question-${other}`)).find(Boolean);
  page('precisions').insertBefore(field, later ?? null);
  return field;
}

// Keeps an answer in the address, without those that no longer go with it.
function answer(question, value) {
  if (value) answers[question] = value;
  else delete answers[question];
  for (const other of ordre.slice(ordre.indexOf(question) + 1).reverse()) {
    if (!truths()) delete answers[other];
  }
  const address = new URLSearchParams(location.hash.slice(1));
  ordre.forEach((other) => address.delete(other));
  ordre.filter((other) => answers[other])
    .forEach((other) => address.set(other, answers[other]));
  history.replaceState(history.state, '', `#${address}`);
  show();
}

// Puts what a field holds in its place; an empty field leaves dots to write on.
function fill(hole, held) {
  const input = form.elements[hole.dataset.trou];
  const text = input.options ? input.selectedOptions[0].dataset.texte ?? ''
    : held.find(({ id }) => id === input.name).text;
  hole.firstElementChild.hidden = hole.querySelector('i').hidden = Boolean(text);
  hole.querySelector('b')?.remove();
  if (!text) return;
  const words = document.createElement('b');
  words.textContent = text;
  hole.append(words);
}

// Does what a button says, or leads to what keeps it from being done.
function act(name) {
  if (page('manque').textContent) page('manque').focus();
  else actions[name]();
}

// What was typed stays with this entry of the history: a reload and « Back » find it again.
const typed = () => Object.fromEntries(champs.map(({ id }) => [id, form.elements[id].value]));
const keep = () => history.replaceState({ typed: typed() }, '');
let pause;
const soon = () => {
  clearTimeout(pause);
  pause = setTimeout(keep, 300);
};
function bringBack() {
  for (const [id, text] of Object.entries(history.state?.typed ?? {})) {
    if (form.elements[id]) form.elements[id].value = text;
  }
}

function clear() {
  clearTimeout(pause);
  answers = {};
  history.replaceState(null, '', location.pathname);
  show();
}

// The parts that stand, each as its pieces: what is typed, and what is to be filled in by hand.
const parts = () => all('[data-partie], [data-case]').filter((part) => !part.hidden).map((part) => {
  const pieces = part.dataset.case ? [[false, '☐ ']] : [];
  const walk = (node, italic) => {
    if (node.hidden || node.localName === 'ul') return;
    if (node.nodeType === Node.TEXT_NODE) pieces.push([italic, node.data]);
    else if (node.localName === 'br') pieces.push([italic, '\n']);
    else node.childNodes.forEach((child) => walk(child, italic || /^(i|em)$/.test(node.localName)));
  };
  walk(part, false);
  return { role: part.className, pieces };
});

function rtf() {
  // A box stands as a point does.
  const paragraphs = parts().map(({ role, pieces }) => [
    ...number(formes[role === 'case' ? 'point' : role]), ...number(pieces.length),
    ...pieces.flatMap(([italic, text]) => [...number(Number(italic)), ...encoded(text)])]);
  return call('document', paragraphs.flat());
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
  bringBack();
  form.addEventListener('input', ({ target }) => target.name && (show(), soon()));
  form.addEventListener('change', keep);
  form.addEventListener('focusout', ({ target }) => target.name && show());
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('click', (event) => {
    const { action } = event.target.dataset;
    const link = event.target.closest('#manque a');
    if (action) act(action);
    if (!link) return;
    event.preventDefault();
    page(link.hash.slice(1)).focus();
  });
  // Fields are emptied once this event is over.
  form.addEventListener('reset', () => setTimeout(clear));
  addEventListener('hashchange', read);
  read();
}

window.courrier = { ready: start(), rtf: () => rtf() };
