// The checker on one page. The core, in WebAssembly, works out what follows from the answers; here
// it is asked and shown, by its replies of reponses.js. Until it runs, and where it cannot, the links
// of the page lead on.
'use strict';

// 1. The fragment: answers in the order of the questions, and the question to show.

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

// What became of the rules since an answer was kept; where the address does not tell their state, it
// is said that this is not known.
function since(given, { le, etat = '' }) {
  if (!le) return { changes: [] };
  const day = { le: dayOf(new Date(`${le}T12:00`)) };
  const reply = call('since', [...codes(given), ...new TextEncoder().encode(etat)]);
  if (!reply.length) return { ...day, stateless: true, changes: [], jour: dayOf(new Date()) };
  const { number, list, maybe } = reading(reply);
  const changes = list(() => {
    const quoi = word(`regle-${number()}`);
    return { quoi, texte: regles[maybe(words.regles)]?.texte ?? '' };
  });
  return { ...day, dated: true, same: !changes.length, changes };
}

const isDay = (text) => /^\d{4}-\d\d-\d\d$/.test(text) && !isNaN(new Date(text));

function read(fragment) {
  const [all, strange, understood, kept] = [{}, [], [], {}];
  let shown;
  for (const [key, value] of new URLSearchParams(fragment)) {
    if (key === 'question' && rank(value) >= 0) {
      shown = value;
      continue;
    }
    if (key === 'etat' || key === 'le' && isDay(value)) {
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

// 2. The page.

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
  // A question within a result stands below its heading.
  rang: (el, isWithin) => isWithin && el.setAttribute('aria-level', '4'),
  // What a follow-up just added is marked.
  neuf: (el, isNew) => isNew && el.prepend(view('neuf', {})),
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

// Whether the answer, once it is known, may become another by a choice of a follow-up.
function hangsOn({ given, found, question, choix }) {
  if (!isFollowUp(question) || !found.verdict) return {};
  const changeante = choix.some((id) => ask({ ...given, [question]: id }).found.titre !== found.titre);
  return { changeante, stable: !changeante };
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
    ...hangsOn({ given, found, question, choix }),
    compter: question === 'heures' && `../mes-heures/index.html#${
      new URLSearchParams([['reponses', write({ ...given, heures: '' }).slice(1)]])}`,
    retour: Object.keys(earlier(given, question)).pop(),
  };
};

const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => `${part}`.padStart(2, '0')).join('-');
};

// Where the checker stands, and the address to hand over: it keeps the day, and the state of the rules.
const home = (page('verificateur') ?? document.querySelector('link[rel=canonical]') ?? location).href
  .split('#')[0];
const address = () => home + write(current.given)
  + (current.found.marques ? `&le=${today()}&etat=${current.found.marques}` : '');

// The page of the answer, which opens without a script, and what its address does not name; the
// checker itself where an answer is not known. An elected agent goes the way of an agent.
function short(given) {
  const core = inOrder(given).filter(([q]) => !isFollowUp(q));
  if (core.some(([, id]) => id === UNKNOWN)) return home + write(given);
  const way = core.slice(Math.max(0, core.findIndex(([q]) => q === 'statut-agent')));
  const more = inOrder(given).filter(([q]) => isFollowUp(q));
  return new URL(way.map(([, id]) => `${id}/`).join('')
    + (more.length ? `#${new URLSearchParams(more)}` : ''), home).href;
}

// What is said aloud is not said again below; a rule whose sentence was said is told with its articles,
// which are enough on paper.
function unsaid(found) {
  const said = found.dits.map(({ source }) => source);
  const suite = found.demarches.filter(({ id }) => !said.includes(id))
    .map((step) => ({ ...step, texte: timed(step.texte, step.delai) }));
  const answers = ({ id }) => id === found.decisive;
  return {
    suite, doute: found.doute && !said.includes('doute'),
    possibles: !found.certains && found.roles,
    phases: words.phases.map(({ phase, libelle }) => (
      { libelle, etapes: suite.filter((step) => step.phase === phase) }))
      .filter(({ etapes }) => etapes.length),
    decisive: found.regles.filter(answers).map((rule) => {
      const dite = said.includes(rule.id) || rule.redite;
      return { ...rule, dite, neuve: !dite };
    }),
    autres: found.regles.filter((rule) => !answers(rule)),
    ...words.extraits[found.decisive],
  };
}

// What the card says: the answer, the next step with its article, what to beware of.
function card({ dits, demarches }) {
  const steps = dits.map(({ source }) => demarches.find(({ id }) => id === source));
  const at = steps.findIndex(Boolean);
  return {
    ouverture: at < 0 ? dits : dits.slice(0, at), reserves: at < 0 ? [] : dits.slice(at + 1),
    prochain: at < 0 ? [] : [{ ...steps[at], texte: timed(steps[at].texte, steps[at].delai) }],
  };
}

const resultValues = ({ given, found, question }) => ({
  ...marked({ ...found, ...unsaid(found), ...card(found) }),
  precisions: found.precisions.filter((followUp) => followUp.question !== question),
  suivre: found.precisions.length || question || changed, change: changed?.texte,
  adresse: address(), courte: short(given),
  chemin: found.etapes.map((id) => {
    const { titre, url, attendu } = words.chemin[id];
    const entree = found.guide && url && beside(url);
    return {
      titre, entree, seule: !entree, ici: id === found.etape, attendu: attendu && found.delai,
    };
  }),
  bureaux: found.bureaux.map((id) => words.bureaux[id]),
  moments: words.moments.map(({ libelle, employeur }, rang) => ({
    libelle, employeur, agent: !employeur, lettres: found.courriers.filter(({ moment }) => moment === rang)
      .map(({ titre, url }) => ({ titre, adresse: beside(url) + write(given) })),
  })).filter(({ lettres }) => lettres.length),
  locales: found.locales.map((id) => ({ texte: words.reglement[id] })),
  devoirs: words.devoirs.filter((duty) => found.regles.some(({ id }) => id === duty.regle)),
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
const isOnline = () => !home.startsWith('file');

const beside = (url) => new URL(`../${url}index.html`, home).href;
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
const lead = document.querySelector('#message ~ .chapeau');
let current;
let changed;

// What an answer to a follow-up changed: in words, and the ids of what it added.
function change(before, after) {
  if (!before.verdict || !after.verdict) return undefined;
  const clauses = ({ conditions, engagements, demarches }) =>
    [...demarches, ...conditions, ...engagements];
  const besides = (list, others) => {
    const known = clauses(others).map(({ id }) => id);
    return clauses(list).filter(({ id }) => !known.includes(id));
  };
  const [added, gone] = [besides(after, before), besides(before, after)];
  const told = (key, list) => (list.length
    ? [word(key) + list.map(({ texte }) => texte).join(' ')] : []);
  const parts = [
    ...before.titre !== after.titre ? [`${word('devient')}${after.titre}.`] : [],
    ...told('ajoute', added), ...told('retire', gone),
  ];
  return {
    texte: parts.join(' ') || word('rien-ne-change'), neufs: added.map(({ id }) => id),
  };
}

// The values of a result, in which what was just added is marked.
function marked(values) {
  if (!changed) return values;
  const mark = (list) => list.map((one) => ({ ...one, neuf: changed.neufs.includes(one.id) }));
  return {
    ...values, conditions: mark(values.conditions), engagements: mark(values.engagements),
    prochain: mark(values.prochain),
    phases: values.phases.map((phase) => ({ ...phase, etapes: mark(phase.etapes) })),
  };
}

// A follow-up is asked within the result, which stays.
const isWithin = ({ question, found }) => Boolean(question && isFollowUp(question) && found.verdict);

function stateView(state) {
  if (isWithin(state)) {
    const result = view('reponse', resultValues(state));
    const place = result.querySelector('.suivre');
    place.insertBefore(
      view('question', { ...questionValues(state), titre: '', retour: '', dedans: true }),
      place.querySelector('ul'));
    return result;
  }
  if (state.question) return view('question', questionValues(state));
  return state.found.verdict ? view('reponse', resultValues(state))
    : view('possibles', openValues(state.given, state.found));
}

// A state, and the answers that led there.
const views = (state) => [
  stateView(state),
  view('reponses', { debut: '#', reponses: inOrder(state.given)
    .map(([question, id]) => ({ question, reponse: label(question, id) })) }),
];

// Shows a state, and moves the focus there.
function show(state, isFocused) {
  current = state;
  root.dataset.question = state.question ?? '';
  if (lead) lead.hidden = !state.question || Boolean(inOrder(state.given).length);
  root.replaceChildren(...views(state));
  // A result comes to the screen with its card; the rest of it follows.
  root.classList.toggle('carte-seule', isFocused && !changed && !state.question && 'verdict' in state.found);
  requestAnimationFrame(() => setTimeout(() => root.classList.remove('carte-seule')));
  message.replaceChildren(view('message', state));
  // What changed is read out from there, and stands beside the question.
  message.append(view('annonce', { change: changed?.texte }));
  document.title = `${root.querySelector('h2').textContent.trim()} – ${title}`;
  const heading = root.querySelector(
    isWithin(state) ? '.suivre .question h2' : changed ? '.suivre h3' : 'h2');
  const seen = changed ? heading.closest('section')
    : message.textContent.trim() ? message : heading;
  changed = undefined;
  if (!isFocused) return;
  heading.focus({ preventScroll: true });
  seen.scrollIntoView({ block: 'nearest' });
}

// The history holds the answers beside the address, which does not show them; its entries are
// counted from the one in which the page was opened.
const bare = location.href.split('#')[0];
let place = history.state?.place ?? 0;
const entry = ({ given, shown }) => ({ place, answers: write(given, shown) });
const keep = () => history.replaceState(entry(current), '', bare);
const kept = () => location.hash.slice(1) || (history.state?.answers ?? '').slice(1);

function go(fragment) {
  const state = read(fragment);
  place += 1;
  history.pushState(entry(state), '', bare);
  show(state, true);
}

function restore(isFocused) {
  show(read(kept()), isFocused);
  keep();
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
      event.preventDefault();
      actions[button.dataset.action](button);
    } else if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      go(link.hash.slice(1));
    }
  });
  // The menu leads to a new check, where it leads to this page.
  document.querySelector('.menu')?.addEventListener('click', (event) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (event.target.closest('a')?.href !== bare || page('verificateur') || !isPlain) return;
    event.preventDefault();
    go('');
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
  else restore(true);
}

// What a step costs is mostly what it does for the first time. While nobody waits, one way is gone to
// its answer: what it shows is laid out, and taken away again before anything is painted.
function rehearse() {
  let state = current;
  while (!current.found.verdict && state.question && !state.found.verdict) {
    state = ask({ ...state.given, [state.question]: state.choix[0] });
    const shown = document.createElement('div');
    shown.append(...views(state));
    // Nothing is loaded for it.
    for (const sheet of shown.querySelectorAll('link')) sheet.remove();
    root.append(shown);
    shown.getBoundingClientRect();
    shown.remove();
  }
}

// Starts the core, then takes the place of the links; the focus stays at its choice.
async function start() {
  await startChecker();
  listen();
  const held = root.contains(document.activeElement)
    && document.activeElement.getAttribute('aria-labelledby');
  restore(false);
  if (held) root.querySelector(`[aria-labelledby="${held}"]`)?.focus({ preventScroll: true });
  (window.requestIdleCallback ?? setTimeout)(rehearse);
}

window.cpf = { answer, ready: start() };
