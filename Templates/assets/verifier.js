// The checker on one page: a walk over the embedded diagram. All that it says is data or templates.
'use strict';

const [{ noeuds, racine, regles, questions }, words] =
  ['diagramme', 'libelles'].map((id) => JSON.parse(page(id).textContent));
const UNKNOWN = 'inconnu';

// 1. The walk: a way has answers by question, the rules that they add, and the node that follows.

const isFollowUp = (q) => words.suites.includes(q);
const step = (way, { reponse, regles: added, vers }) => ({
  answers: reponse ? { ...way.answers, [way.node.question]: reponse } : way.answers,
  rules: [...way.rules, ...added],
  node: noeuds[vers],
});
const ways = (way) => (way.node.choix && !way.node.sinon
  ? way.node.choix.flatMap((choice) => ways(step(way, choice))) : [way]);
const mayAsk = ({ question, choix, sinon }, sought) => sinon && (question === sought
  || [sinon, ...choix].some(({ vers }) => mayAsk(noeuds[vers], sought)));
const rulingOf = (rules) => Object.assign({}, ...rules.map((id) => regles[id].effet));
const ruled = (way) => ({ ...way, ...rulingOf(way.rules) });
const ends = ways({ answers: {}, rules: [], node: noeuds[racine] }).map(ruled);
const keyOf = (ruling) => words.champs.map((field) => ruling[field]).join(' ');
const distinct = (list) => [...new Set(list)];

const isKnown = (given, q) => given[q] && given[q] !== UNKNOWN;

// Answers the follow-ups or passes them; null on a misfit.
function finish(way, given) {
  const passed = [];
  while (way.node.sinon) {
    const { question, choix, sinon } = way.node;
    const choice = choix.find(({ reponse }) => reponse === given[question]);
    if (isKnown(given, question) && !choice) return null;
    if (!choice) passed.push({ question, choix: choix.map(({ reponse }) => reponse) });
    way = step(way, choice ?? sinon);
  }
  return ruled({ ...way, passed });
}

// The ways that answers leave, « je ne sais pas » leaving all; null on a misfit.
function consult(given) {
  const [used, done, open] = [new Set(), [], []];
  for (const end of ends) {
    const stop = Object.keys(end.answers).find((q) => {
      if (given[q] === end.answers[q]) used.add(q);
      return given[q] !== UNKNOWN && given[q] !== end.answers[q];
    });
    if (!stop) done.push(end);
    else if (!given[stop]) open.push({ ...end, stop });
  }
  const known = words.ordre.filter((q) => isKnown(given, q));
  const core = known.filter((q) => !isFollowUp(q));
  const ahead = core.filter((q) => !used.has(q));
  const left = open.filter(({ answers }) => core.every((q) => answers[q] === given[q]
    || (!ahead.includes(q) && !answers[q])));
  const settled = done.map((way) => finish(way, given));
  const all = [...settled, ...left];
  if (!all.length || all.includes(null) || (ahead.length && !left.length)
    || !known.filter(isFollowUp).every((q) => settled.some(({ answers }) => answers[q])
      || left.some(({ node }) => mayAsk(node, q)))) return null;
  return { open, settled, all };
}

// The question whose answers separate the verdicts best.
function decisive(all, given) {
  const left = (q) => [undefined, ...words.offres[q]].reduce((sum, id) => {
    const group = all.filter(({ answers }) => answers[q] === id);
    return sum + distinct(group.map(({ verdict }) => verdict)).length * group.length;
  }, 0);
  return words.ordre
    .filter((q) => !isKnown(given, q) && all.some(({ answers }) => answers[q]))
    .reduce((best, other) => (left(other) < left(best) ? other : best));
}

// The answers that alone would change the verdict, the last question first.
function changes({ answers, verdict: today }) {
  const place = ({ question }) => Object.keys(answers).indexOf(question);
  return ends.flatMap(({ answers: there, verdict }) => {
    const [question, another] = Object.keys(there).filter((q) => answers[q] !== there[q]);
    return another || !answers[question] || words.statuts.includes(question) || verdict === today
      ? [] : [{ question, reponse: there[question], verdict }];
  }).sort((a, b) => place(b) - place(a)).slice(0, words.limites.changements);
}

// The entries that share the most telling rules with an answer.
function entries({ rules }) {
  const weight = (ids) => ids.reduce((sum, id) => sum + (words.poids[id] ?? 1), 0);
  const score = (situation) => Math.floor(1000
    * weight(distinct(rules).filter((id) => situation.includes(id)))
    / weight(distinct([...rules, ...situation])));
  return words.fiches
    .map((entry) => ({ ...entry, score: Math.max(0, ...entry.situations.map(score)) }))
    .filter((entry) => entry.score >= words.seuil)
    .sort((a, b) => b.score - a.score)
    .slice(0, words.limites.fiches);
}

function settledDocument(finding, settled, given) {
  const ruling = rulingOf(finding.rules);
  const wording = words.decisions[keyOf(ruling)];
  const applied = finding.rules.map((id) => regles[id]);
  const clauses = (key) => Object.values(Object.fromEntries(applied.flatMap((rule) => rule[key])
    .map(({ id, texte }) => [id, { id, texte: texte.replace('{decideur}', wording.decide) }])));
  const motif = applied.findLast(({ effet }) => Object.keys(effet).length).texte;
  const passed = settled.map((way) => JSON.stringify(way.passed));
  return {
    etat: 'complet', ...ruling, ...wording, motif, regles: applied,
    conditions: clauses('conditions'), demarches: clauses('demarches'),
    changements: changes(finding), faq: entries(finding),
    precisions: settled[0].passed.filter((one) => !given[one.question]
      && passed.every((list) => list.includes(JSON.stringify(one)))),
    situation: Object.entries(finding.answers)
      .map(([q, id], index) => words.reponses[q][id][index && 1]).join(', '),
  };
}

// What `cpf verifier --json` says of the same answers; null if refused.
function answer(given) {
  const { open, settled, all } = consult(given) ?? {};
  if (!all) return null;
  const [first] = all;
  if (!open.length && distinct(all.map(keyOf)).length === 1) {
    const rules = first.rules.filter((id) => all.every((way) => way.rules.includes(id)));
    const answers = Object.fromEntries(Object.entries(first.answers)
      .filter(([q, id]) => all.every((way) => way.answers[q] === id)));
    const common = keyOf(rulingOf(rules)) === keyOf(first) ? { ...first, rules, answers } : first;
    return settledDocument(common, settled, given);
  }
  const choix = (q, list) =>
    words.offres[q].filter((id) => list.some(({ answers }) => answers[q] === id));
  const question = words.ordre.find((q) => open.some(({ stop }) => stop === q));
  const asking = open.filter(({ stop }) => stop === question);
  const verdicts = words.verdicts.filter((id) => all.some(({ verdict }) => verdict === id));
  return {
    etat: 'incomplet',
    ...question && { question, choix: choix(question, asking) },
    possibilites: verdicts.map((id) => ({
      verdict: id, si: Object.fromEntries(words.ordre.filter((q) => given[q] === UNKNOWN)
        .map((q) => [q, choix(q, all.filter(({ verdict }) => verdict === id))])
        .filter(([, list]) => list.length)),
    })),
    'en-suspens': words.champs.filter((field) => distinct(all.map((way) => way[field]))[1]),
    ...verdicts[1] && { 'question-decisive': decisive(all, given) },
  };
}

// 2. The fragment: answers in the order of the questions, and the question to show.

const rank = (q) => words.ordre.indexOf(q);
const inOrder = (given) => words.ordre.filter((q) => given[q]).map((q) => [q, given[q]]);
const write = (given, question) =>
  `#${new URLSearchParams([...inOrder(given), ...question ? [['question', question]] : []])}`;

// Whether an answer can be added.
const fits = (given, q, id) => (id === UNKNOWN ? words.offres[q] : [id])
  .some((one) => consult({ ...given, [q]: one }));

function read(fragment) {
  const [all, given, strange, dropped] = [{}, {}, [], []];
  let shown;
  for (const [key, value] of new URLSearchParams(fragment)) {
    if (key === 'question' && rank(value) >= 0) shown = value;
    else if (rank(key) >= 0 && !all[key]
      && [UNKNOWN, ...words.offres[key]].includes(value)) all[key] = value;
    else strange.push({ texte: `${key}=${value}` });
  }
  for (const [q, id] of inOrder(all)) {
    if (fits(given, q, id)) given[q] = id;
    else dropped.push({ texte: label(q, id) });
  }
  return { given, shown, strange, dropped, found: answer(given) };
}

// 3. The page.

Object.assign(slots, {
  verdict: (el, value) => el.classList.add(`verdict-${value}`),
  libelle: sets('textContent', (id) => words.libelles[id]),
  question: sets('textContent', (q) => questions[q].texte),
  mention: sets('textContent', (id) => words.mentions[id] ?? ''),
  vers: sets('href', (q) => write(current.given, q)),
  coche: sets('checked'),
});

const word = (key) => page('mots').content.querySelector(`[data-mot="${key}"]`).textContent;
const label = (q, id) => questions[q].reponses[id] ?? word(UNKNOWN);
const earlier = (given, question) =>
  Object.fromEntries(inOrder(given).filter(([q]) => rank(q) < rank(question)));

// What earlier answers let one choose, and the verdicts that each choice leaves.
function choices(given, question) {
  const before = earlier(given, question);
  return words.offres[question].flatMap((id) => {
    const all = consult({ ...before, [question]: id })?.all;
    return all ? [{ valeur: id, libelle: label(question, id), coche: given[question] === id,
      verdicts: words.verdicts.filter((one) => all.some(({ verdict }) => verdict === one))
        .map((one) => words.libelles[one]).join(' ; ') }] : [];
  });
}

const questionValues = ({ given, shown, found }, question, choix, erreur) => ({
  ...found, erreur, shown, question, choix, aide: questions[question].aide,
  inconnu: given[question] === UNKNOWN,
  precision: isFollowUp(question), principale: !isFollowUp(question),
  retour: Object.keys(earlier(given, question)).pop(),
});

const address = () => (document.querySelector('link[rel=canonical]') ?? location).href
  .split('#')[0] + write(current.given);

const resultValues = ({ given, found }) => ({
  ...found, adresse: address(), doute: found.regles.some(({ id }) => words.reserves.includes(id)),
  jour: new Date().toLocaleDateString('fr', { dateStyle: 'long' }),
  textes: distinct(found.regles.flatMap(({ references }) => references)
    .map(({ texte }) => texte)).join(' ; '),
  changements: found.changements.map(({ question, reponse, verdict }) => ({
    texte: words.reponses[question][reponse][0], verdict,
    adresse: write(read(write({ ...given, [question]: reponse }).slice(1)).given),
  })),
  faq: found.faq.map(({ question, url }) => (
    { question, adresse: new URL(`../${url}index.html`, address()).href })),
});

const openValues = ({ possibilites, ...found }) => ({
  ...found,
  seul: !possibilites[1] && possibilites[0].verdict,
  champs: found['en-suspens'].filter((field) => field !== 'verdict').map(word).join(', '),
  possibilites: possibilites.map(({ verdict, si }) => ({
    verdict, si: Object.entries(si).map(([question, list]) => (
      { question, reponse: list.map((id) => label(question, id)).join(word('ou')) })),
  })),
});

const [root, message, { title }] = [page('verification'), page('message'), document];
let current;

// Shows a state, and moves the focus there.
function show(state, focus = 'h2') {
  current = state;
  const { given, shown, found } = state;
  const [question, choix] = [shown, found.question].filter(Boolean)
    .map((q) => [q, choices(given, q)]).find(([, list]) => list[0]) ?? [];
  root.dataset.question = question ?? '';
  root.replaceChildren(
    question ? view('question', questionValues(state, question, choix, focus === '.erreur'))
      : found.verdict ? view('reponse', resultValues(state)) : view('possibles', openValues(found)),
    view('reponses', { debut: '#', reponses: inOrder(given)
      .map(([question, id]) => ({ question, reponse: label(question, id) })) }));
  message.replaceChildren(view('message', state));
  const heading = root.querySelector(focus || 'h2');
  document.title = `${heading.textContent.trim()} – ${title}`;
  if (location.hash) history.replaceState(null, '', write(given, shown));
  if (focus) heading.focus();
}

const textOf = (content) => [...content.children].map((block) =>
  [...block.querySelectorAll('p, li')].map((line) =>
    (line.matches('li') ? '- ' : '') + line.textContent).join('\n') || block.textContent.trim()
).join('\n\n');

// Copies a text, or else shows it.
async function copy(texte) {
  try {
    await navigator.clipboard.writeText(texte);
    message.textContent = word('copie');
  } catch {
    message.replaceChildren(view('texte', { texte }));
    message.querySelector('textarea').select();
  }
}

const actions = {
  imprimer: () => print(),
  copier: () => copy(textOf(view('courriel', resultValues(current)))),
  partager: () => navigator.share?.({ title: document.title, url: address() }).catch(() => {})
    ?? copy(address()),
  corriger: () => root.querySelector('input').focus(),
};

root.addEventListener('submit', (event) => {
  event.preventDefault();
  const { question } = root.dataset;
  const chosen = new FormData(event.target).get('reponse');
  if (!chosen) return show(current, '.erreur');
  const given = { ...current.given, [question]: chosen };
  // After a follow-up comes the next one; after an answer that was changed, the result.
  const next = isFollowUp(question) && !current.given[question]
    && answer(given).precisions?.find((one) => rank(one.question) > rank(question));
  location.hash = write(given, next?.question);
});
root.addEventListener('click', (event) => {
  const action = actions[event.target.closest('[data-action]')?.dataset.action];
  if (action) event.preventDefault(action());
});
addEventListener('hashchange', () => {
  const fragment = location.hash.slice(1);
  // An anchor of the page, such as that of « aller au contenu », is no state.
  if (page(fragment)) history.replaceState(null, '', write(current.given, current.shown));
  else show(read(fragment));
});

window.cpf = { answer };
show(read(location.hash.slice(1)), '');
