// What goes to a module and comes back: whole numbers, seven bits a byte, the lowest first; lists after
// how many they hold, texts after how many bytes they have.
'use strict';

const number = (value) => {
  const bytes = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push(value % 128 | 128);
  return [...bytes, value];
};

const encoded = (text) => {
  const bytes = new TextEncoder().encode(text);
  return [...number(bytes.length), ...bytes];
};

// Reads what a module wrote.
function replyOf(bytes) {
  let at = 0;
  const number = () => {
    for (let [value, factor] = [0, 1]; ; factor *= 128) {
      const byte = bytes[at++];
      value += (byte & 127) * factor;
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
    rest: () => bytes.subarray(at),
  };
}
