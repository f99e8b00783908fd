// The boundary with the WebAssembly modules: it carries bytes there and back, and computes nothing.
// What it loads are scripts, on first use: a page opened from a folder may load nothing else. Each
// gives bytes to its own element, a character each.
'use strict';

const core = (() => {
  const beside = document.currentScript.src;

  const script = (name) => new Promise((done, fail) => {
    const element = document.createElement('script');
    element.src = new URL(name, beside);
    element.onload = () => done(element.bytes);
    element.onerror = () => fail(new Error(`${name} cannot be loaded`));
    document.head.append(element);
  });

  // The bytes that a script beside this one holds; pages with a module of their own load it so too.
  async function load(name) {
    return Uint8Array.from(await script(name), (letter) => letter.charCodeAt(0));
  }

  // What is made once, on first use; where it failed or was forgotten, the next one who asks tries again.
  const kept = (make) => {
    let made;
    const forget = () => { made = undefined; };
    const get = () => made ??= make().catch((error) => {
      forget();
      throw error;
    });
    return { get, forget };
  };

  // A module, loaded once, on first use.
  const machine = (name, forget) => {
    const module = kept(() => load(name).then(WebAssembly.instantiate));

    // Its functions and its memory.
    const start = async () => (await module.get()).instance.exports;

    // Hands bytes to a function with some numbers; gives the bytes that it answers.
    async function call(functionName, request, ...numbers) {
      try {
        const { memory, reserve, ...functions } = await start();
        const block = (count) => {
          const address = reserve(count) >>> 0;
          // Reserving may have put another buffer in the place of this one.
          return new Uint8Array(memory.buffer, address, count);
        };
        block(request.length).set(request);
        const count = functions[functionName](request.length, ...numbers);
        return block(count).slice();
      } catch (error) {
        // A module that stopped half-way is in no state to go on: the next call starts another.
        module.forget();
        forget();
        throw error;
      }
    }

    return { start, call };
  };

  const counting = machine('coeur-module.js', () => {});
  const finding = machine('recherche-module.js', () => {
    index.forget();
    words.forget();
  });

  // Texts one after another, each after its length in four bytes, the lowest first.
  function join(texts) {
    const all = texts.map((text) => new TextEncoder().encode(text));
    const bytes = new Uint8Array(all.reduce((sum, text) => sum + 4 + text.length, 0));
    let place = 0;
    for (const text of all) {
      new DataView(bytes.buffer).setUint32(place, text.length, true);
      bytes.set(text, place + 4);
      place += 4 + text.length;
    }
    return bytes;
  }

  const read = (bytes) => JSON.parse(new TextDecoder().decode(bytes));

  // Asks with fields as they were typed, [[name, text]…], for this day.
  async function ask(name, fields) {
    const today = new Date();
    return read(await counting.call(
      name, join(fields.flat()), today.getFullYear(), today.getMonth() + 1, today.getDate()));
  }

  // Hands the bytes that a script holds to a function that keeps them; the module comes meanwhile.
  async function hand(name, functionName) {
    const [bytes] = await Promise.all([load(name), finding.start()]);
    const reply = await finding.call(functionName, bytes);
    if (!reply.length) throw new Error(`${name} is not what the module reads`);
  }

  // The index of the entries, and the words of callers, once the module has them.
  const index = kept(() => hand('recherche-index.js', 'open'));
  const words = kept(() => hand('mots.js', 'openWords'));
  const open = index.get;

  // Opens the answers too: the entries found then have the sentence that answers.
  const openAnswers = () => open().then(() => hand('recherche-reponses.js', 'openAnswers'));

  // What a sentence establishes: answers, each with the words it stands on.
  async function understand(text) {
    await words.get();
    const year = new Date().getFullYear();
    return read(await finding.call('understand', new TextEncoder().encode(text), year));
  }

  // The entries that a text finds; a section and a status are places in the lists of the site,
  // counted from 0, and narrow nothing below.
  async function search(text, limit = 10, section = -1, status = -1) {
    await open();
    return read(await finding.call('search', new TextEncoder().encode(text), limit, section, status));
  }

  // French print, by the rules of Sources/French/Typography.swift; a test holds one to the other.
  const LETTER = 'A-Za-zÀ-ÖØ-öø-ɿ\u0380-\u053F';
  const apostrophe = new RegExp(`(?<=[${LETTER}])'`, 'g');
  const wide = new RegExp('(?<=«) | (?=[:»])|(?<=[0-9]) '
    + `(?=(?:€|h|%|ans?|mois|jours?|heures?|euros?)(?![${LETTER}€%]))`, 'g');
  const narrow = / (?=[;!?])|(?<=(?<![0-9])[0-9]{1,3}) (?=[0-9]{3}(?![0-9]))/g;
  const typeset = (text) => text.replaceAll('...', '…').replace(apostrophe, '’')
    .replace(wide, '\u{A0}').replace(narrow, '\u{202F}');

  return {
    kept, machine, load, open, openAnswers, search, understand, typeset,
    rights: (fields) => ask('rights', fields),
    conversion: (fields) => ask('conversion', fields),
    deadlines: (fields) => ask('deadlines', fields),
    // For tests: what each module holds.
    start: finding.start, startCounting: counting.start,
  };
})();
