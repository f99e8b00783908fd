// The boundary with the module of the checker, in WebAssembly: it carries bytes there and back, and
// computes nothing.
'use strict';

const bytesOf = (text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
let exported;

// Hands bytes to a function of the core; gives the bytes that it answers.
function call(name, request) {
  const block = (count) => {
    const address = exported.reserve(count) >>> 0;
    // Reserving may have put another buffer in the place of this one.
    return new Uint8Array(exported.memory.buffer, address, count);
  };
  block(request.length).set(request);
  return block(exported[name](request.length)).slice();
}

// Starts the module of the page, with the tables of the checker.
async function startChecker() {
  const held = (id) => bytesOf(document.getElementById(id).bytes);
  const { instance } = await WebAssembly.instantiate(held('module'));
  exported = instance.exports;
  call('open', held('tables'));
}
