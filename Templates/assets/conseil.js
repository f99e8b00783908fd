// The adviser's desk. The core reads the sentence, and says what follows from what was understood and
// answered; here it is asked and shown, on the views of this page, with the checker's functions.
'use strict';

(() => {
  const [desk, form, field, chips, notice, found] =
    ['poste', 'appel', 'phrase', 'compris', 'annonce', 'trouvees'].map(page);
  const say = (key) => page('mots-du-poste').content.querySelector(`[data-mot="${key}"]`).textContent;
  const NOTHING = { compris: [], contradictions: [], 'a-savoir': '', coupe: false };
  const LIMIT = 4;
  const FIRST_KEYS = 9;

  let heard = NOTHING;
  // The facts that were struck out, and what was answered here, latest last.
  let struck = [];
  let chosen = [];
  let turn = 0;
  let pause;
  // The sentence that is shown, and the hearing under way.
  let shown = '';
  let hearing = Promise.resolve();

  const mark = ({ question, reponse, mots }) => `${question}=${reponse} ${mots}`;
  const facts = () => heard.compris.filter((fact) => !struck.includes(mark(fact)));

  // What the core takes of all that was said: each question its answer, when its turn comes.
  function taken() {
    const said = [...facts(), ...chosen]
      .flatMap(({ question, reponse }) => [rank(question), coded(question).indexOf(reponse)]);
    const codes = call('hear', said);
    return Object.fromEntries(words.ordre.map((q, place) => [q, coded(q)[codes[place]]])
      .filter(([, id]) => id));
  }

  // The keys of choices: a digit, and for those after the ninth a nought first.
  const keys = (place) => (place < FIRST_KEYS ? `${place + 1}` : `0${place + 1 - FIRST_KEYS}`);

  function number(choices) {
    choices.forEach((choice, place) => {
      choice.dataset.touche = keys(place);
      choice.querySelector('kbd').textContent = keys(place);
    });
  }

  // The first of some links has a key.
  const first = (list) => list.map((one, place) => ({ ...one, touche: place === 0 }));
  const give = (key, link) => link?.setAttribute('data-touche', key);

  function answerView({ question, found, given }) {
    const more = { repondu: chosen.length };
    if (question) {
      const values = questionValues(current);
      // In the order of the core, so that a choice has the key that it has on a terminal.
      const choix = current.choix.map((id) =>
        [...values.choix, ...values.autres].find(({ valeur }) => valeur === id));
      return view('question', { ...values, ...more, choix });
    }
    if (!found.verdict) return view('possibles', { ...openValues(given, found), ...more });
    const values = resultValues(current);
    const letters = values.moments.flatMap(({ lettres }) => lettres);
    const entries = readings(found).slice(0, 3);
    return view('reponse', {
      ...values, ...more, courriers: first(letters),
      lectures: entries.map(({ question, adresse }) => ({ question, fiche: adresse })),
    });
  }

  function chip(fact, isUseless, strike) {
    const made = view('puce', { libelle: label(fact.question, fact.reponse), inutile: isUseless });
    made.querySelector('button').addEventListener('click', () => {
      strike();
      present();
      (chips.querySelector('button') ?? field).focus();
    });
    return made;
  }

  // Shows what follows from what is held.
  function present() {
    const given = taken();
    current = ask(given);
    // Whether what was said counts for nothing: its question is past, and has another answer or none.
    const isPast = (question) => current.found.verdict || rank(question) <= rank(current.question);
    const isUseless = ({ question, reponse }) => Boolean(isPast(question)) && given[question] !== reponse;
    root.replaceChildren(answerView(current));
    number(root.querySelectorAll('[data-repondre]:not([value="inconnu"])'));
    give('l', root.querySelector('.courriers a'));
    chips.replaceChildren(
      ...facts().map((fact) => chip(fact, isUseless(fact), () => struck.push(mark(fact)))),
      ...chosen.map((answer) => chip(answer, false,
        () => { chosen = chosen.filter((other) => other !== answer); })));
    const remarks = view('retours', {
      'a-savoir': core.typeset(heard['a-savoir']),
      coupe: heard.coupe,
      contradictions: heard.contradictions.map((list) => ({
        texte: list.map(({ question, reponse }) => label(question, reponse)).join(word('ou'))
          + say('lequel'),
      })),
    });
    // What is said already is not said again.
    if (remarks.textContent !== message.textContent) message.replaceChildren(remarks);
  }

  // Says what was understood once somebody has stopped typing.
  function announce() {
    clearTimeout(pause);
    pause = setTimeout(() => {
      const list = facts().map(({ question, reponse }) => label(question, reponse)).join(', ');
      notice.textContent = field.value.trim()
        ? `${list ? say('compris') + list : say('rien')} ${root.querySelector('h2').textContent}` : '';
    }, 700);
  }

  // The entries for the words, beside the answer.
  async function find(text, mine) {
    const { fiches } = text.trim() ? await core.search(text, LIMIT) : { fiches: [] };
    if (mine !== turn) return;
    found.replaceChildren(...fiches.length ? [view('trouvees', {
      fiches: first(fiches.map(({ url, question }) => ({
        adresse: beside(url),
        question: core.typeset(question.join('')),
      }))),
    })] : []);
    give('o', found.querySelector('a'));
  }

  async function listenTo(text) {
    const mine = ++turn;
    const reply = text.trim() ? await core.understand(text) : NOTHING;
    if (mine !== turn) return;
    heard = reply;
    shown = text;
    present();
    announce();
    find(text, mine).catch(() => found.replaceChildren());
  }

  function attempt(text) {
    hearing = listenTo(text).catch(() => { message.textContent = say('panne'); });
  }

  function nextCaller() {
    [struck, chosen, field.value] = [[], [], ''];
    attempt('');
    field.focus();
  }

  function answer(question, reponse) {
    chosen.push({ question, reponse });
    present();
    root.querySelector('h2').focus();
  }

  function goBack() {
    chosen.pop();
    present();
    root.querySelector('h2').focus();
  }

  // A nought that waits for the digit after it.
  let nought = '';
  function strike(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      nextCaller();
      return;
    }
    if (event.target === field || !page('une-touche').checked) return;
    const key = nought + event.key;
    nought = key === '0' ? '0' : '';
    const target = desk.querySelector(`[data-touche="${CSS.escape(key)}"]`);
    if (!target) return;
    event.preventDefault();
    target.click();
  }

  function listen() {
    field.addEventListener('input', () => attempt(field.value));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      hearing.then(() => root.querySelector('h2').focus());
    });
    desk.addEventListener('keydown', strike);
    // Before the checker hears of it, which would leave the page for its own.
    desk.addEventListener('click', (event) => {
      const choice = event.target.closest('[data-repondre]');
      const isBack = event.target.closest('[data-revenir]');
      if (!choice && !isBack) return;
      event.stopPropagation();
      if (choice) answer(current.question, choice.value);
      else goBack();
    }, true);
  }

  async function start() {
    if (!('WebAssembly' in window)) return;
    await window.cpf.ready;
    listen();
    document.querySelector('.sans-script').hidden = true;
    desk.hidden = false;
    attempt(field.value);
    field.focus();
    document.title = title;
    core.understand('').catch(() => {});
  }

  window.poste = { ready: start(), shown: () => shown };
})();
