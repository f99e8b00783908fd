// For other sites: each link marked data-cpf becomes a frame that shows what it leads to, as tall as
// its content, in the colour that the link asks for. Without this script the link leads there.
'use strict';

(() => {
  const root = new URL('../', document.currentScript.src);
  const TALLEST = 50_000;

  // Only the frame's own window, from the site's own origin, may set its height: a whole number.
  function listen(frame) {
    window.addEventListener('message', ({ source, origin, data }) => {
      if (source !== frame.contentWindow || origin !== root.origin) return;
      const height = data?.cpf;
      if (Number.isInteger(height) && height > 0 && height <= TALLEST) {
        frame.style.height = `${height}px`;
      }
    });
  }

  function show(link) {
    const colour = /^#([0-9a-f]{6})$/i.exec(link.dataset.couleur ?? '');
    const frame = document.createElement('iframe');
    frame.name = colour ? `cpf-${colour[1].toLowerCase()}` : 'cpf';
    frame.title = link.textContent.trim();
    frame.allow = 'clipboard-write; web-share';
    Object.assign(frame.style, { display: 'block', width: '100%', height: '40rem', border: '0' });
    listen(frame);
    frame.src = link.href;
    link.replaceWith(frame);
  }

  function start() {
    for (const link of document.querySelectorAll('a[data-cpf]')) {
      if (link.href.startsWith(root.href)) show(link);
    }
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
