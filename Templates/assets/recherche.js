// The search box of every page and the page of results. What is found, in which order and with which
// words marked is the reply of the Swift core; every word shown comes from the page or that reply.
'use strict';

(() => {
  const element = (id) => document.getElementById(id);

  // Pieces of text, of which every second one is marked.
  const pieces = (list) => list.map((text, index) => {
    if (index % 2 === 0) return core.typeset(text);
    const mark = document.createElement('mark');
    mark.textContent = core.typeset(text);
    return mark;
  });

  const create = (name, ...content) => {
    const made = document.createElement(name);
    made.append(...content);
    return made;
  };

  const counted = (count, words) => (count === 0 ? words.aucune
    : count === 1 ? words.une : words.plusieurs.replace('{n}', count));

  // Asks the core; gives nothing where a later question was asked meanwhile.
  let turn = 0;
  async function find(...wishes) {
    const mine = ++turn;
    const reply = await core.search(...wishes);
    return mine === turn ? reply : null;
  }

  // 1. The box: a list of proposals under it, as letters are typed.

  function propose(box) {
    const input = element('recherche');
    const list = element('propositions');
    const [status, sign] = ['[role=status]', '.signe'].map((one) => box.querySelector(one));
    const words = status.dataset;
    const root = box.dataset.racine;
    const LIMIT = 6;
    let active = -1;

    // Counts are said once somebody stops typing; that there is nothing, later still: a word may not be
    // finished.
    let pause;
    function announce(count) {
      clearTimeout(pause);
      pause = setTimeout(() => { status.textContent = counted(count, words); }, count ? 700 : 2000);
    }

    const options = () => [...list.children];

    function mark(index) {
      active = index;
      options().forEach((option, place) => {
        option.setAttribute('aria-selected', String(place === index));
        if (place === index) option.scrollIntoView({ block: 'nearest' });
      });
      if (index < 0) input.removeAttribute('aria-activedescendant');
      else input.setAttribute('aria-activedescendant', list.children[index].id);
    }

    function close() {
      list.hidden = true;
      input.setAttribute('aria-expanded', 'false');
      mark(-1);
    }

    function option(address, content, index) {
      const link = create('a', ...content);
      Object.assign(link, { href: root + address, id: `proposition-${index}`, tabIndex: -1 });
      link.setAttribute('role', 'option');
      return link;
    }

    const allResults = () => `recherche/index.html#${new URLSearchParams({ q: input.value })}`;

    // Where a sentence tells a situation, its answer comes before the entries.
    function answer(facts) {
      const answers = new URLSearchParams(facts.map(({ question, reponse }) => [question, reponse]));
      const told = words.situation.replace('{mots}', facts.map(({ mots }) => mots).join(', '));
      return [`verifier/index.html#${answers}`, [core.typeset(told)]];
    }

    function show({ fiches, total }, facts) {
      box.dataset.pret = '';
      sign.hidden = true;
      const found = fiches.map(({ url, question }) => [`${url}index.html`, pieces(question)]);
      if (facts.length > 1) found.unshift(answer(facts));
      const count = found.length;
      if (total > fiches.length) found.push([allResults(), [words.toutes]]);
      list.replaceChildren(...found.map(([address, content], index) =>
        option(address, content, index)));
      close();
      list.hidden = !found.length;
      input.setAttribute('aria-expanded', String(found.length > 0));
      announce(count);
    }

    // What the words establish, where there are several: a single word tells no situation.
    const understood = async (text) => (/\S\s+\S/.test(text)
      ? (await core.understand(text).catch(() => ({ compris: [] }))).compris : []);

    async function suggest() {
      clearTimeout(pause);
      if (!input.value.trim()) {
        turn += 1;
        list.replaceChildren();
        status.textContent = '';
        return close();
      }
      if (!('pret' in box.dataset)) status.textContent = words.attente;
      try {
        const reply = await find(input.value, LIMIT);
        if (!reply) return;
        show(reply, []);
        const mine = turn;
        const facts = await understood(input.value);
        if (mine === turn && facts.length > 1 && active < 0) show(reply, facts);
      } catch {
        close();
        sign.hidden = true;
        status.role = 'alert';
        status.textContent = words.panne;
      }
    }

    const step = (by) => {
      const count = list.children.length;
      if (list.hidden && count) {
        list.hidden = false;
        input.setAttribute('aria-expanded', 'true');
      }
      if (count) mark(active < 0 ? (by > 0 ? 0 : count - 1) : (active + by + count) % count);
    };

    const keys = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Enter: () => list.children[active].click(),
      // The first time the list goes, the second time the text.
      Escape: () => {
        if (!list.hidden) return close();
        input.value = '';
        suggest();
      },
    };

    input.addEventListener('input', suggest);
    input.addEventListener('keydown', (event) => {
      if (event.isComposing || !Object.hasOwn(keys, event.key)) return;
      if (event.key === 'Enter' && active < 0) return;
      event.preventDefault();
      keys[event.key]();
    });
    box.addEventListener('focusout', (event) => {
      if (!box.contains(event.relatedTarget)) close();
    });
    // What a first letter will need comes while it is typed.
    core.open().catch(() => {});
    if (input.value) suggest();
  }

  // 2. The page of results: question and filters stand in the address, behind « # ».

  function present(panel) {
    const [input, section, status, summary, list, all] =
      ['q', 'rubrique', 'statut', 'bilan', 'resultats', 'parcourir'].map(element);
    const dead = element('sans-reponse');
    const words = summary.dataset;
    const LIMIT = 20;

    function row({ url, question, extrait, rubrique }) {
      const link = create('a', ...pieces(question));
      link.href = `../${url}index.html`;
      const place = create('p', core.typeset(section.options[rubrique + 1].text));
      place.className = 'aide';
      return create('li', create('h2', link), create('p', ...pieces(extrait ?? [])), place);
    }

    const quoted = (list) => list.map((word) => `«\u{A0}${word}\u{A0}»`).join(', ');

    function summarise({ fiches, inconnus, proches, total }) {
      const count = total > fiches.length
        ? words.premieres.replace('{n}', total).replace('{m}', fiches.length) : counted(total, words);
      const told = [count];
      if (inconnus.length) told.push(words.inconnus.replace('{mots}', quoted(inconnus)));
      if (proches.length) told.push(words.proches.replace('{mots}', quoted(proches)));
      return told.join(' ');
    }

    async function show() {
      const isEmpty = !input.value.trim();
      all.hidden = !isEmpty;
      list.hidden = isEmpty;
      dead.hidden = true;
      if (isEmpty) {
        turn += 1;
        summary.textContent = '';
        return;
      }
      try {
        const reply = await find(
          input.value, LIMIT, section.selectedIndex - 1, status.selectedIndex - 1);
        if (!reply) return;
        list.replaceChildren(...reply.fiches.map(row));
        dead.hidden = all.hidden = reply.total > 0;
        summary.textContent = summarise(reply);
      } catch {
        [all.hidden, list.hidden] = [false, true];
        summary.role = 'alert';
        summary.textContent = words.panne;
      }
    }

    function ask() {
      const given = Object.entries({ q: input.value, rubrique: section.value, statut: status.value })
        .filter(([, value]) => value.trim());
      history.replaceState(null, '', given.length ? `#${new URLSearchParams(given)}` : location.pathname);
      show();
    }

    function read() {
      const given = new URLSearchParams(location.hash.slice(1));
      input.value = given.get('q') ?? '';
      for (const [filter, name] of [[section, 'rubrique'], [status, 'statut']]) {
        filter.value = given.get(name) ?? '';
        if (filter.selectedIndex < 0) filter.selectedIndex = 0;
      }
      show();
    }

    for (const field of [input, section, status]) field.addEventListener('input', ask);
    addEventListener('hashchange', read);
    panel.hidden = false;
    read();
    // The sentences that answer come later: the questions found are shown without them.
    core.openAnswers().then(show, () => {});
  }

  const box = document.querySelector('.recherche');
  const panel = document.querySelector('.chercher');
  if (box) propose(box);
  if (panel && 'WebAssembly' in window) present(panel);
})();
