// What the core of the checker replies, in words. It tells questions, answers, rules and fields by
// their places in lists of the page.
'use strict';

const [{ regles, questions }, words] =
  ['diagramme', 'libelles'].map((id) => JSON.parse(page(id).textContent));
const UNKNOWN = 'inconnu';

// The answers to a question by their codes: none, unknown, then the choices.
const coded = (q) => ['', UNKNOWN, ...words.offres[q]];
const codes = (given) => words.ordre.map((q) => coded(q).indexOf(given[q] ?? ''));

// A step with its time limit, as one sentence says it.
const timed = (text, limit) => (limit ? `${text.slice(0, -1)}, ${limit}.` : text);

// Reads a reply about the answers given.
function reading(bytes) {
  const { number, list } = replyOf(bytes);
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
