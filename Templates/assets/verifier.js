// The checker on one page. The core, in WebAssembly, works out what follows from the answers; here
// it is asked and shown. Until it runs, and where it cannot, the links of the page lead on.
'use strict';

const [{ regles, questions }, words] =
  ['diagramme', 'libelles'].map((id) => JSON.parse(page(id).textContent));
const UNKNOWN = 'inconnu';

// 1. The core. It tells questions, answers, rules and fields by their places in lists of the page.

// The answers to a question by their codes: none, unknown, then the choices.
const coded = (q) => ['', UNKNOWN, ...words.offres[q]];
const codes = (given) => words.ordre.map((q) => coded(q).indexOf(given[q] ?? ''));

// A step with its time limit, as one sentence says it.
const timed = (text, limit) => (limit ? `${text.slice(0, -1)}, ${limit}.` : text);

// Reads the numbers of a reply: seven bits a byte, the lowest first.
function reading(bytes) {
  let at = 0;
  const number = () => {
    for (let [value, shift] = [0, 0]; ; shift += 7) {
      const byte = bytes[at++];
      value |= (byte & 127) << shift;
      if (!(byte > 127)) return value;
    }
  };
  const list = (item) => Array.from({ length: number() }, () => item());
  const one = (names) => names[number()];
  const maybe = (names) => names[number() - 1];
  const rule = () => regles[one(words.regles)];
  const answer = () => {
    const question = one(words.ordre);
    return [question, one(coded(question))];
  };
  const named = (text, decide) => text?.replaceAll('{decideur}', decide);
  const clause = (key, decide) => {
    const clause = rule()[key][number()];
    return { ...clause, texte: named(clause.texte, decide), delai: named(clause.delai, decide) };
  };
  // A sentence said aloud, with what it comes from: a doubt, a rule's answer, a rule, a step.
  const sentence = (decide) => {
    const kind = number();
    if (kind === 0) return { texte: words.reserve, source: 'doute' };
    if (kind === 3) {
      const { id, texte, delai } = clause('demarches', decide);
      return { texte: timed(texte, delai), source: id };
    }
    const { id, texte, reponse } = rule();
    return { texte: named(kind === 1 ? reponse : texte, decide), source: id };
  };
  const offered = (q) => list(() => one(coded(q)));

  const settled = () => {
    const ruling = Object.fromEntries(words.champs.map(({ nom, valeurs }) => [nom, one(valeurs)]));
    const wording = words.decisions[Object.values(ruling).join(' ')];
    const said = list(rule);
    const decisive = maybe(words.regles);
    const motif = regles[decisive]?.texte;
    const wait = regles[maybe(words.regles)]?.attente;
    const settled = {
      etat: 'complet', ...ruling, ...wording, regles: said, decisive, motif,
      etape: wait ? wording.etapes[0] : wording.etape,
      delai: said.map(({ id }) => words.reponseSous[id]).find(Boolean),
      titre: wording.titre.replace(', {attente}', wait ? `, ${wait}` : ''), doute: !number(),
      conditions: list(() => clause('conditions', wording.decide)),
      engagements: list(() => clause('engagements', wording.decide)),
      demarches: list(() => clause('demarches', wording.decide)),
      dits: list(() => sentence(wording.decide)),
      situation: list(answer).map(([q, id], index) => words.reponses[q][id][index && 1]).join(', '),
      precisions: list(() => {
        const question = one(words.ordre);
        return { question, choix: offered(question) };
      }),
      leviers: list(() => {
        const steps = list(() => one(words.leviers));
        return {
          reponses: Object.fromEntries(steps.map(({ question, reponse }) => [question, reponse])),
          verdict: one(words.verdicts), 'depend-de': one(words.porteurs).id,
          texte: steps.map(({ texte }) => texte).join(' '),
        };
      }),
      faq: list(() => one(words.fiches)),
      reference: number().toString(16).toUpperCase().padStart(4, '0'),
      marques: String.fromCharCode(...list(number)),
      courriers: list(() => one(words.courriers)),
    };
    const reason = settled.leviers.length ? undefined : words.sansLevier[settled.verdict];
    return {
      ...settled, 'a-dire': settled.dits.map(({ texte }) => texte),
      ...reason && { 'sans-levier': reason },
    };
  };

  const open = () => {
    const question = maybe(words.ordre);
    const choix = list(number).map((code) => coded(question)[code]);
    const possibilites = list(() => {
      const possibility = { verdict: one(words.verdicts), si: {} };
      for (const [q, id] of list(answer)) (possibility.si[q] ??= []).push(id);
      return possibility;
    });
    const suspens = list(() => one(words.champs).nom);
    const decisive = maybe(words.ordre);
    const certitudes = list(() => one(words.champs).certitudes[number()])
      .filter(Boolean);
    return {
      etat: 'incomplet', certitudes, ...question && { question, choix }, possibilites, 'en-suspens': suspens,
      ...decisive && { 'question-decisive': decisive },
    };
  };

  const found = () => (number() ? settled() : open());
  return { number, list, one, maybe, offered, found };
}

// What `cpf verifier --json` says of the same answers; null if refused.
function answer(given) {
  const reply = call('answer', codes(given));
  return reply.length ? reading(reply).found() : null;
}

// What there is to show for answers, of which those that do not fit are left out.
function ask(given, shown) {
  const { number, list, offered, maybe, found } =
    reading(call('state', [...codes(given), words.ordre.indexOf(shown) + 1]));
  const kept = list(number).map((code, place) => [words.ordre[place], code])
    .filter(([, code]) => code).map(([q, code]) => [q, coded(q)[code]]);
  const question = maybe(words.ordre);
  const choix = question ? offered(question) : [];
  const reste = question ? [number(), number()] : [];
  const suite = maybe(words.ordre);
  return { given: Object.fromEntries(kept), question, choix, reste, suite, found: found() };
}

// 2. The fragment: answers in the order of the questions, and the question to show.

const isFollowUp = (q) => words.suites.includes(q);
const rank = (q) => words.ordre.indexOf(q);
const inOrder = (given) => words.ordre.filter((q) => given[q]).map((q) => [q, given[q]]);
const write = (given, question) =>
  `#${new URLSearchParams([...inOrder(given), ...question ? [['question', question]] : []])}`;

// What a text names: a question, or an answer to one, and those that it may name where it is vague.
function named(text, q) {
  const { number, list } = reading(call('name', [rank(q) + 1, ...new TextEncoder().encode(text)]));
  const name = () => (q ? coded(q) : words.ordre)[number()];
  return number() ? { id: name() } : { perhaps: list(name) };
}

// What became of the rules since an answer was kept.
function since(given, { le, etat }) {
  const reply = /^\d{4}-\d\d-\d\d$/.test(le) && etat
    ? call('since', [...codes(given), ...new TextEncoder().encode(etat)]) : [];
  if (!reply.length) return { changes: [] };
  const { number, list, maybe } = reading(reply);
  const changes = list(() => {
    const quoi = word(`regle-${number()}`);
    return { quoi, texte: regles[maybe(words.regles)]?.texte ?? '' };
  });
  return { dated: true, le: dayOf(new Date(`${le}T12:00`)), same: !changes.length, changes };
}

function read(fragment) {
  const [all, strange, understood, kept] = [{}, [], [], {}];
  let shown;
  for (const [key, value] of new URLSearchParams(fragment)) {
    if (key === 'question' && rank(value) >= 0) {
      shown = value;
      continue;
    }
    if (key === 'le' || key === 'etat') {
      kept[key] = value;
      continue;
    }
    const q = rank(key) < 0 ? named(key).id : key;
    const { id, perhaps } = q ? named(value, q) : {};
    if (!id || all[q]) {
      strange.push({ texte: `${key}=${value}`
        + (perhaps?.length ? ` (${perhaps.map((one) => label(q, one)).join(word('ou'))})` : '') });
      continue;
    }
    all[q] = id;
    if (q !== key || id !== value) understood.push({ texte: `${key}=${value} : ${label(q, id)}` });
  }
  const state = ask(all, shown);
  const dropped = inOrder(all).filter(([q]) => !state.given[q])
    .map(([q, id]) => ({ texte: label(q, id) }));
  return { ...state, shown, strange, understood, dropped, ...since(state.given, kept) };
}

// 3. The page.

Object.assign(slots, {
  verdict: (el, value) => el.classList.add(`verdict-${value}`),
  libelle: sets('textContent', (id) => words.libelles[id]),
  question: sets('textContent', (q) => questions[q].texte),
  mention: sets('textContent', (id) => words.mentions[id] ?? ''),
  vers: sets('href', (q) => write(current.given, q)),
  pictogramme: (el, id) => el.setAttribute('href', id),
  ici: (el, value) => value && el.setAttribute('aria-current', 'step'),
  coche: (el, value) => value && el.setAttribute('aria-current', 'true'),
  ouvert: sets('open'),
  // The label names a choice; its hint, beside it, only describes it.
  nom: sets('id', (id) => `choix-${id}`),
  aide: sets('id', (id) => `indice-${id}`),
  nomme: (el, id) => {
    el.setAttribute('aria-labelledby', `choix-${id}`);
    el.setAttribute('aria-describedby', `indice-${id}`);
  },
});

const word = (key) => page('mots').content.querySelector(`[data-mot="${key}"]`).textContent;
const label = (q, id) => questions[q].reponses[id] ?? word(UNKNOWN);
const earlier = (given, question) =>
  Object.fromEntries(inOrder(given).filter(([q]) => rank(q) < rank(question)));

// The question just before another, where its answer is not known: it is said where to look.
function lost(given, question) {
  const last = Object.keys(earlier(given, question)).pop();
  return given[last] === UNKNOWN ? last : undefined;
}

const questionValues = ({ given, shown, found, question, choix, reste: [least, most] }) => {
  const choices = choix.map((valeur) => ({
    valeur, libelle: label(question, valeur), indice: words.indices[question][valeur],
    coche: given[question] === valeur,
    pictogramme: words.pictogrammes.includes(question) && `#picto-${valeur}`,
  }));
  const isUsual = ({ valeur }) => words.usuelles[question]?.includes(valeur) ?? true;
  const autres = choices.filter((choice) => !isUsual(choice));
  return {
    ...found, shown, question, aide: questions[question].aide, raison: words.raisons[question],
    choix: choices.filter(isUsual), autres, 'autres-libelle': words.autres[question],
    ouvert: autres.some(({ coche }) => coche),
    inconnu: given[question] === UNKNOWN,
    derniere: most === 1, reste: most > 1 && (least === most ? most : `${least} à ${most}`),
    'pour-le-savoir': questions[lost(given, question)]?.aide,
    precision: isFollowUp(question),
    compter: question === 'heures' && `../mes-heures/index.html#${
      new URLSearchParams([['reponses', write({ ...given, heures: '' }).slice(1)]])}`,
    retour: Object.keys(earlier(given, question)).pop(),
  };
};

const dayOf = (date) => date.toLocaleDateString('fr', { dateStyle: 'long' });
// The address to hand over: it keeps the day, and the state of the rules.
const address = () => (page('verificateur') ?? document.querySelector('link[rel=canonical]') ?? location).href
  .split('#')[0] + write(current.given)
  + (current.found.marques
    ? `&le=${new Date().toLocaleDateString('sv')}&etat=${current.found.marques}` : '');

// The page of the answer, which opens without a script, and what its address does not name; the
// checker itself where an answer is not known. An elected agent goes the way of an agent.
function short(given) {
  const core = inOrder(given).filter(([q]) => !isFollowUp(q));
  if (core.some(([, id]) => id === UNKNOWN)) return address().split('&le=')[0];
  const way = core.slice(Math.max(0, core.findIndex(([q]) => q === 'statut-agent')));
  const more = inOrder(given).filter(([q]) => isFollowUp(q));
  return new URL(way.map(([, id]) => `${id}/`).join('')
    + (more.length ? `#${new URLSearchParams(more)}` : ''), address()).href;
}

// What is said aloud is not said again below.
function unsaid(found) {
  const said = found.dits.map(({ source }) => source);
  const suite = found.demarches.filter(({ id }) => !said.includes(id))
    .map((step) => ({ ...step, texte: timed(step.texte, step.delai) }));
  const regles = found.regles.map((rule) => (
    said.includes(rule.id) || rule.redite ? { ...rule, texte: word('dit') } : rule));
  const answers = ({ id }) => id === found.decisive;
  return {
    suite, doute: found.doute && !said.includes('doute'),
    possibles: !found.certains && found.roles,
    phases: words.phases.map(({ phase, libelle }) => (
      { libelle, etapes: suite.filter((step) => step.phase === phase) }))
      .filter(({ etapes }) => etapes.length),
    regles, decisive: regles.filter(answers), autres: regles.filter((rule) => !answers(rule)),
    ...words.extraits[found.decisive],
  };
}

// What the card says: the answer, the first step with its article, what to beware of.
function card({ dits, demarches: [first] }) {
  const at = dits.findIndex(({ source }) => source === first?.id);
  return {
    ouverture: at < 0 ? dits : dits.slice(0, at), reserves: at < 0 ? [] : dits.slice(at + 1),
    prochain: first ? [{ ...first, texte: timed(first.texte, first.delai) }] : [],
  };
}

const resultValues = ({ given, found }) => ({
  ...found, ...unsaid(found), ...card(found),
  adresse: address(), courte: short(given),
  chemin: found.etapes.map((id) => {
    const { titre, url, attendu } = words.chemin[id];
    const entree = found.guide && url && beside(url);
    return {
      titre, entree, seule: !entree, ici: id === found.etape, attendu: attendu && found.delai,
    };
  }),
  bureaux: found.bureaux.map((id) => words.bureaux[id]),
  moments: words.moments.map((libelle, rang) => ({
    libelle, lettres: found.courriers.filter(({ moment }) => moment === rang)
      .map(({ titre, url }) => ({ titre, adresse: beside(url) + write(given) })),
  })).filter(({ lettres }) => lettres.length),
  locales: found.locales.map((id) => ({ texte: words.reglement[id] })),
  jour: dayOf(new Date()),
  porteurs: words.porteurs.map(({ id, libelle }) => ({
    libelle, pistes: found.leviers.filter((lever) => lever['depend-de'] === id)
      .map((lever) => ({ ...lever, adresse: write(ask({ ...given, ...lever.reponses }).given) })),
  })).filter(({ pistes }) => pistes.length),
  reponse: found.dits.filter(({ source }) => !found.demarches.some(({ id }) => id === source)),
  etapes: found.demarches.map((step) => ({ ...step, texte: timed(step.texte, step.delai) })),
  enligne: isOnline(), lectures: readings(found).slice(0, 3)
    .map((entry) => ({ ...entry, adresse: isOnline() ? entry.adresse : '' })), faq: readings(found),
});

// A page opened from a folder has no address to hand over.
const isOnline = () => !address().startsWith('file');

const beside = (url) => new URL(`../${url}index.html`, address()).href;
const readings = (found) => found.faq.map(({ question, url }) => (
  { question, adresse: beside(url) }));

// What to ask the HR service, where too much is not known.
function inquiry(given, question) {
  const demandes = words.ordre.filter((q) => given[q] === UNKNOWN && words.enquete.points[q]);
  return {
    'a-demander': demandes.map((q) => ({ question: q, aide: questions[q].aide })),
    message: !question && demandes.length && `${words.enquete.debut}\n${
      demandes.map((q) => `- ${words.enquete.points[q]}`).join(' ;\n')}.\n\n${words.enquete.fin}`,
  };
}

const openValues = (given, { possibilites, ...found }) => ({
  ...found, ...inquiry(given, found.question),
  certitudes: found.certitudes.map((texte) => ({ texte })),
  seul: !possibilites[1] && possibilites[0].verdict,
  champs: found['en-suspens'].filter((field) => field !== 'verdict').map(word).join(', '),
  possibilites: possibilites.map(({ verdict, si }) => ({
    verdict, si: Object.entries(si).map(([question, list]) => (
      { question, reponse: list.map((id) => label(question, id)).join(word('ou')) })),
  })),
});

const [root, message, { title }] = [page('verification'), page('message'), document];
let current;
let changed;

// What an answer to a follow-up changed, in words.
function change(before, after) {
  if (!before.verdict || !after.verdict) return '';
  const texts = ({ conditions, engagements, demarches }) =>
    [...demarches, ...conditions, ...engagements].map(({ texte }) => texte);
  const known = texts(before);
  const added = texts(after).filter((texte) => !known.includes(texte));
  const parts = [
    ...before.titre !== after.titre ? [word('devient') + after.titre] : [],
    ...added.length ? [word('ajoute') + added.join(' ')] : [],
  ];
  return parts.join('. ') || word('rien-ne-change');
}

// Shows a state, and moves the focus there.
function show(state, isFocused = true) {
  current = state;
  const { given, shown, found, question } = state;
  root.dataset.question = question ?? '';
  root.replaceChildren(
    question ? view('question', questionValues(state))
      : found.verdict ? view('reponse', resultValues(state))
        : view('possibles', openValues(given, found)),
    view('reponses', { debut: '#', reponses: inOrder(given)
      .map(([question, id]) => ({ question, reponse: label(question, id) })) }));
  message.replaceChildren(view('message', state));
  if (changed !== undefined) message.append(changed);
  changed = undefined;
  const heading = root.querySelector('h2');
  document.title = `${heading.textContent.trim()} – ${title}`;
  keep();
  if (!isFocused) return;
  heading.focus({ preventScroll: true });
  (message.textContent.trim() ? message : heading).scrollIntoView({ block: 'nearest' });
}

// The history holds the answers beside the address, which does not show them; its entries are
// counted from the one in which the page was opened.
const bare = location.href.split('#')[0];
let place = history.state?.place ?? 0;
const keep = () =>
  history.replaceState({ place, answers: write(current.given, current.shown) }, '', bare);
const kept = () => location.hash.slice(1) || (history.state?.answers ?? '').slice(1);

function go(fragment) {
  place += 1;
  history.pushState({ place }, '', bare);
  show(read(fragment));
}

// Leaves nothing to come back to: the entries after the first are dropped, the first is emptied.
let isLeaving = false;
function leave() {
  history.replaceState(null, '', bare);
  history.pushState(null, '', bare);
  location.replace(new URL('../index.html', bare));
}

const textOf = (content) => [...content.children].map((block) =>
  [...block.querySelectorAll('p, li')].map((line) =>
    (line.matches('li') ? '- ' : '') + line.textContent).join('\n') || block.textContent.trim()
).join('\n\n');

// Copies a text, or else shows it; beside the button that was pressed.
async function copy(texte, button) {
  const said = button.parentElement.querySelector('[role=status]');
  try {
    await navigator.clipboard.writeText(texte);
    said.textContent = word('copie');
  } catch {
    said.replaceChildren(view('texte', { texte }));
    said.querySelector('textarea').select();
  }
}

// The e-mail to the person, or to the employer, who is handed what can be answered.
function email(reader) {
  const values = resultValues(current);
  const article = current.found.regles.find(({ id }) => id === current.found.decisive)
    ?.references[0].texte;
  const [opening, told, end] = [`courriel-${reader}`, 'courriel-dit', 'courriel-fin']
    .map((name) => textOf(view(name, { ...values, article })));
  const said = reader === 'agent' ? told : told.replace(/^(?=.)/gm, '> ');
  return [opening, said, end].join('\n\n');
}

// Opens a letter; a program that takes no long address gets what is said aloud, and the whole text
// is copied.
async function mail(text, button) {
  const to = (body) => `mailto:?subject=${encodeURIComponent(word('objet'))}`
    + `&body=${encodeURIComponent(body)}`;
  if (to(text).length > 1900) await copy(text, button);
  location.href = to(text).length > 1900
    ? to([...current.found['a-dire'], ...isOnline() ? [address()] : []].join('\n\n')) : to(text);
}

const actions = {
  imprimer: () => print(),
  'copier-message': (button) => copy(inquiry(current.given).message, button),
  ecrire: (button) => mail(email('agent'), button),
  copier: (button) => copy(email('agent'), button),
  'copier-employeur': (button) => copy(email('employeur'), button),
  partager: (button) => navigator.share?.({ title: document.title, url: address() }).catch(() => {})
    ?? copy(address(), button),
  citer: (button) => copy(root.querySelector('.extrait blockquote').textContent, button),
  effacer: () => {
    isLeaving = true;
    if (place) history.go(-place);
    else leave();
  },
};

function listen() {
  root.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    const link = event.target.closest('a[href^="#"]');
    if (button?.value) choose(button.value);
    else if (button?.dataset.action in actions) {
      event.preventDefault(actions[button.dataset.action](button));
    } else if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault(go(link.hash.slice(1)));
    }
  });
  addEventListener('popstate', arrive);
}

// An answer leads on: after a follow-up comes the next one; after one that was changed, the result.
function choose(chosen) {
  const { question } = root.dataset;
  const given = { ...current.given, [question]: chosen };
  const next = isFollowUp(question) && !current.given[question] && ask(given, question).suite;
  if (isFollowUp(question)) changed = change(current.found, ask(given).found);
  go(write(given, next).slice(1));
}

// Somebody came back, or changed the address by hand. An anchor of the page is no state.
function arrive() {
  place = history.state?.place ?? place + 1;
  if (isLeaving) leave();
  else if (page(location.hash.slice(1))) keep();
  else show(read(kept()));
}

// Starts the core, then takes the place of the links.
async function start() {
  await startChecker();
  listen();
  show(read(kept()), false);
}

window.cpf = { answer, ready: start() };
