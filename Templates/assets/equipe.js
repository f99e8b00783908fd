// The page of a staff list: the bytes of the file go to the module, which answers with rows; this
// script shows them, and hands over what was set right by hand.
'use strict';

const decoder = new TextDecoder();
const none = new Uint8Array();

// 1. The module, and a list that it reads.

const staff = core.machine('equipe-module.js', () => opened.forget());
const opened = core.kept(async () => staff.call('open', await core.load('equipe-tables.js')));
const ask = async (name, request = none) => JSON.parse(decoder.decode(await staff.call(name, request)));

const STEP = { hungry: 0, written: 1, refused: 2 };
const SLICE = 1 << 18;
// How long the page may be busy before it breathes, in milliseconds.
const BUSY = 30;
const breath = () => new Promise((done) => { setTimeout(done); });

// What was set right by hand in the file that is shown.
let corrections;
const correctionBytes = () => Uint8Array.from([
  ...number(corrections.columns.size),
  ...[...corrections.columns].flatMap(([place, name]) => [...number(place), ...encoded(name)]),
  ...number(corrections.words.size),
  ...[...corrections.words.values()].flatMap(({ question, code, said }) => (
    [...number(question), ...number(code), ...encoded(said)])),
]);

// The rows of one step, each with its place in the result.
function rowsOf(reply, at, line) {
  const rows = [];
  let [start, first] = [at, line];
  for (let left = reply.number(); left > 0; left -= 1) {
    const [length, lines, outcome, verdict, short] = Array.from({ length: 5 }, () => reply.number());
    rows.push({ start, length, line: first, outcome, verdict: verdict - 1, short: short === 1 });
    start += length;
    first += lines;
  }
  return { rows, line: first };
}

// Reads a file to its end; nothing where another reading began meanwhile.
let turn = 0;
async function read(file, progress) {
  turn += 1;
  const own = turn;
  await opened.get();
  if (own !== turn) return undefined;
  const today = new Date();
  await staff.call('begin', correctionBytes(), today.getFullYear(), today.getMonth() + 1, today.getDate());
  const [parts, rows] = [[], []];
  let [place, size, line] = [0, 0, 1];
  for (let since = performance.now(); own === turn;) {
    const reply = replyOf(await staff.call('step', none));
    const step = reply.number();
    if (step === STEP.hungry) {
      const slice = new Uint8Array(await file.slice(place, place + SLICE).arrayBuffer());
      if (own !== turn) return undefined;
      place += slice.length;
      await staff.call('take', slice);
    } else if (step === STEP.written) {
      const found = rowsOf(reply, size, line);
      const bytes = reply.rest();
      // The header has no row, and as many lines as it has ends of lines.
      line = parts.length ? found.line : 1 + bytes.filter((byte) => byte === 10).length;
      for (const row of found.rows) rows.push(row);
      parts.push(bytes);
      size += bytes.length;
    } else {
      const columns = await ask('columns');
      return { columns, summary: await ask('summary'), rows: rows.filter(({ outcome }) => outcome), blob: new Blob(parts, { type: 'text/csv' }), bytes: joined(parts, size) };
    }
    if (performance.now() - since > BUSY) {
      progress(rows.length, place / file.size);
      await breath();
      since = performance.now();
    }
  }
  return undefined;
}

function joined(parts, size) {
  const all = new Uint8Array(size);
  let place = 0;
  for (const part of parts) {
    all.set(part, place);
    place += part.length;
  }
  return all;
}

// 2. The words of the page.

const words = JSON.parse(page('mots').textContent);
const format = new Intl.NumberFormat('fr');
// Words of the page, with what stands in their braces; {n} is a number, and may ask for the singular.
function say(key, values = {}) {
  const { dataset, textContent } = page('mots-de-la-liste').content.querySelector(`[data-mot="${key}"]`);
  const told = (value) => (typeof value === 'number' ? format.format(value) : value);
  return core.typeset(values.n < 2 && dataset.un || textContent)
    .replace(/\{(\w+)\}/g, (_, name) => told(values[name]));
}
const nameOf = (list, id) => list.find((one) => one.id === id)?.nom ?? id;
const plain = (words) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const lines = (texts) => texts.map((texte) => ({ texte }));

Object.assign(slots, {
  texte: sets('textContent', core.typeset),
  cle: sets('id'),
  pour: sets('htmlFor'),
  ouvert: sets('open', Boolean),
  colonne: sets('place'),
  question: sets('question'),
  mot: sets('said'),
  lien: sets('href'),
  nom: sets('download'),
  ton: (el, verdict) => { if (verdict) el.classList.add(`verdict-${verdict}`); },
});

// 3. The table.

const OUTCOME = { answered: 1, whatever: 2, incomplete: 3, faulty: 4 };
const PAGE = 50;
let file;
let list;
let shown = [];
let first = 0;

const filters = () => ['reponse', 'heures', 'texte'].map((name) => page(`filtre-${name}`)?.value ?? '');

function matching() {
  const [answer, hours, word] = filters();
  const wanted = plain(word.trim());
  return list.rows.filter((row) => (!answer || answerOf(row) === answer)
    && (!hours || (row.outcome !== OUTCOME.faulty && row.short === (hours === 'manque')))
    && (!wanted || plain(rowText(row)).includes(wanted)));
}

const rowBytes = ({ start, length }) => list.bytes.subarray(start, start + length);
const rowText = (row) => decoder.decode(rowBytes(row));

// What a row is filtered by.
function answerOf({ outcome, verdict }) {
  if (outcome === OUTCOME.faulty) return 'fautive';
  if (outcome === OUTCOME.incomplete) return 'incomplete';
  return words.verdicts[verdict]?.id ?? '';
}

function answerText(of, outcome) {
  if (outcome === OUTCOME.faulty) return of('erreur');
  if (outcome === OUTCOME.incomplete) {
    const question = of('question');
    return question
      ? say('incomplete-sur', { question: nameOf(words.questions, question) }) : say('incomplete');
  }
  return nameOf(words.verdicts, of('verdict'));
}

// The columns whose values are shown beside the answer, among those that are there.
const figures = () => ['droits-solde', 'couvert-manque', 'prise-en-charge']
  .filter((id) => list.columns.ajoutees.includes(id));
// The first columns that are carried alone: they say who a row is about.
const named = () => list.columns.colonnes.map(({ nom, lue }, place) => ({ nom, lue, place }))
  .filter(({ lue }) => !lue).slice(0, 2);

async function show(from = 0, size = PAGE) {
  const own = list;
  shown = matching();
  first = Math.min(from, Math.max(0, shown.length - 1));
  const rows = shown.slice(first, first + size);
  const cells = rows.length ? await ask('cells', joined(rows.map(rowBytes), rows.reduce((sum, { length }) => sum + length, 0))) : [];
  if (own !== list) return;
  const width = list.columns.colonnes.length;
  page('resultat-liste').querySelector('tbody').replaceChildren(...rows.map((row, index) => {
    const of = (id) => cells[index][width + list.columns.ajoutees.indexOf(id)] ?? '';
    return view('ligne', {
      numero: format.format(row.line),
      recopiees: named().map(({ place }) => ({ texte: cells[index][place] ?? '' })),
      reponse: answerText(of, row.outcome),
      ton: row.outcome === OUTCOME.faulty ? 'non' : of('verdict'),
      lien: of('lien') && `../${of('lien')}`,
      nombres: figures().map((id) => ({ texte: of(id) })),
    });
  }));
  page('montrees').textContent = shown.length
    ? say('montrees', { n: shown.length, de: first + 1, a: first + rows.length }) : say('aucune');
  const [before, after] = page('pages').querySelectorAll('button');
  page('pages').hidden = shown.length <= size;
  before.disabled = first === 0;
  after.disabled = first + size >= shown.length;
}

// 4. What a reading comes to.

const option = (value, label) => Object.assign(document.createElement('option'), { value, textContent: label });

let address;
function showResult() {
  const { summary, rows, columns, blob } = list;
  if (address) URL.revokeObjectURL(address);
  address = URL.createObjectURL(blob);
  const there = new Map();
  for (const row of rows) there.set(answerOf(row), (there.get(answerOf(row)) ?? 0) + 1);
  const short = rows.filter((row) => row.short).length;
  const carried = columns.colonnes.filter(({ lue }) => !lue);
  page('resultat-liste').replaceChildren(view('resultat', {
    compte: say('lues', { n: summary.lignes }),
    repondues: summary.repondues && say(
      `avec-reponse${summary['sans-formation'] ? '-sans-formation' : ''}`,
      { n: summary.repondues, sans: summary['sans-formation'] }),
    incompletes: summary.incompletes && say('a-completer', { n: summary.incompletes }),
    fautives: summary.fautives && say('illisibles', { n: summary.fautives }),
    manquent: short && say('heures-en-moins', { n: short }),
    recopiees: carried.length && say(
      'non-lues', { n: carried.length, noms: carried.map(({ nom }) => nom).join(', ') }),
    reparees: summary.reparees && say('reparees', { n: summary.reparees }),
    telechargement: address,
    fichier: `${file.name.replace(/\.[^.]*$/, '')}-verdicts.csv`,
    heures: columns.ajoutees.includes('couvert-manque'),
    titres: [...named().map(({ nom }) => nom), say('reponse'), ...figures().map((id) => say(id))]
      .map((titre) => ({ titre })),
  }));
  const kinds = [...words.verdicts, ...['incomplete', 'fautive'].map((id) => ({ id, nom: say(id) }))];
  page('filtre-reponse').append(
    option('', say('toutes', { n: rows.length })),
    ...kinds.filter(({ id }) => there.has(id))
      .map(({ id, nom }) => option(id, say('choix', { nom, n: there.get(id) }))));
}

function showMatch(isOpen) {
  const { columns, summary } = list;
  // What nothing was made of comes first, then what most rows say.
  const said = [...summary.mots].sort((one, other) => (
    Boolean(one.compris) - Boolean(other.compris) || other.lignes - one.lignes
    || one.texte.localeCompare(other.texte)));
  page('correspondances').replaceChildren(view('correspondances', {
    ouvert: isOpen,
    avis: lines(columns.avis),
    colonnes: columns.colonnes.map(({ nom, lue }, place) => ({ nom, lue, place, cle: `colonne-${place}` })),
    mots: said.map(({ texte, question, lignes }) => ({
      texte, question, cle: `mot-${question}-${encodeURIComponent(texte)}`,
      citation: say('citation', { texte }),
      ou: say('ou', { question: words.questions[question].nom, n: lignes }),
    })),
  }));
  const selects = [...page('correspondances').querySelectorAll('select')];
  for (const select of selects.filter(({ place }) => place !== undefined)) {
    select.append(page('colonnes-lues').content.cloneNode(true));
    select.value = columns.colonnes[select.place].lue;
  }
  for (const select of selects.filter(({ said: word }) => word !== undefined)) {
    const { id, reponses } = words.questions[select.question];
    const { compris } = said.find(({ texte, question }) => texte === select.said && question === select.question);
    if (!compris) select.append(option('', say('pas-compris')));
    select.append(option('inconnu', say('inconnu')), ...reponses.map((one) => option(one.id, one.nom)));
    select.value = compris.slice(id.length + 1);
  }
}

const failed = ({ fautes, colonnes }) => {
  page('fautes').replaceChildren(view('fautes', {
    colonnes,
    fautes: fautes.map(({ ligne, message, notes }) => ({
      lieu: say('ligne', { n: ligne }), message, notes: lines(notes) })),
  }));
};

// Reads the file, and shows what comes of it; a second reading leaves the keyboard at the field that
// asked for it.
async function start(asking) {
  const bar = page('avancement');
  const own = turn + 1;
  bar.parentElement.hidden = false;
  bar.value = 0;
  page('etat').textContent = say('lecture');
  let found;
  try {
    found = await read(file, (rows, part) => {
      bar.value = part;
      page('etat').textContent = say('lues', { n: rows });
    });
  } catch {
    page('fautes').replaceChildren(view('panne', {}));
    page('etat').textContent = '';
  }
  if (own !== turn) return;
  bar.parentElement.hidden = true;
  if (!found) return;
  list = found;
  const { fautes, colonnes } = list.columns;
  page('fautes').replaceChildren();
  page('resultat-liste').replaceChildren();
  page('correspondances').replaceChildren();
  if (fautes.length) failed(list.columns);
  if (colonnes.length) showMatch(asking || fautes.length || list.summary.mots.some(({ compris }) => !compris));
  if (!fautes.length) {
    showResult();
    await show();
  }
  page('etat').textContent = fautes.length
    ? say('refus')
    : say('fini', {
      lues: say('lues', { n: list.summary.lignes }),
      fautives: say('fautives', { n: list.summary.fautives }),
    });
  const target = (asking && page(asking)) || page('fautes').querySelector('.erreur') || page('reponses');
  target.focus();
}

// 5. The page.

function take(chosen) {
  if (!chosen) return;
  file = chosen;
  corrections = { columns: new Map(), words: new Map() };
  start();
}

const desk = document.querySelector('.equipe');
const actions = {
  avant: () => show(Math.max(0, first - PAGE)),
  apres: () => show(first + PAGE),
  // All rows that the filters leave, unless they are a book.
  imprimer: async () => {
    if (shown.length <= 1000) await show(0, shown.length);
    print();
    await show();
  },
};

page('liste').addEventListener('change', ({ target }) => take(target.files[0]));
page('depot').addEventListener('submit', (event) => event.preventDefault());
for (const kind of ['dragover', 'drop']) {
  document.addEventListener(kind, (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    page('depot').classList.toggle('survol', kind === 'dragover');
    if (kind === 'drop') take(event.dataTransfer.files[0]);
  });
}
document.addEventListener('dragleave', ({ relatedTarget }) => {
  if (!relatedTarget) page('depot').classList.remove('survol');
});
desk.addEventListener('click', ({ target }) => {
  const button = target.closest('[data-action]');
  if (button) actions[button.dataset.action]();
  if (target.closest('a[href="#correspondances"]')) page('correspondances').firstElementChild.open = true;
});
desk.addEventListener('submit', (event) => event.preventDefault());
desk.addEventListener('input', ({ target }) => {
  if (target.closest('#filtres')) show();
});
desk.addEventListener('change', ({ target: select }) => {
  if (select.place !== undefined) {
    corrections.columns.set(select.place, select.value);
    // The words of a column belong to the question that it answers.
    start(select.id);
  } else if (select.said !== undefined && select.value) {
    const { reponses } = words.questions[select.question];
    // Codes: 1 for « je ne sais pas », then the answers.
    const code = select.value === 'inconnu' ? 1 : 2 + reponses.findIndex(({ id }) => id === select.value);
    corrections.words.set(select.id, { question: select.question, code, said: select.said });
    start(select.id);
  }
});
desk.hidden = false;
