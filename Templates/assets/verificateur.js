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

// Reads what the core wrote: numbers of seven bits a byte, the lowest first, lists after how many
// they hold, texts after how many bytes they have.
function replyOf(bytes) {
  let at = 0;
  const number = () => {
    for (let [value, shift] = [0, 0]; ; shift += 7) {
      const byte = bytes[at++];
      value |= (byte & 127) << shift;
      if (!(byte > 127)) return value;
    }
  };
  return {
    number,
    isDone: () => at >= bytes.length,
    list: (item) => Array.from({ length: number() }, () => item()),
    text() {
      const count = number();
      at += count;
      return new TextDecoder().decode(bytes.subarray(at - count, at));
    },
  };
}

// Starts the module of the page, with the tables of the checker.
async function startChecker() {
  const held = (id) => bytesOf(document.getElementById(id).bytes);
  const { instance } = await WebAssembly.instantiate(held('module'));
  exported = instance.exports;
  call('open', held('tables'));
}
