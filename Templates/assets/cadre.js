// A page shown in another site: its content alone, in the colour that the frame is named after. It
// tells its height, and nothing else.
'use strict';

(() => {
  const root = document.documentElement;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = document.currentScript.src.replace(/js$/, 'css');
  document.head.append(sheet);
  root.classList.add('cadre');
  const colour = /^cpf-([0-9a-f]{6})$/.exec(window.name);
  if (colour) {
    root.classList.add('teinte');
    root.style.setProperty('--couleur', `#${colour[1]}`);
  }

  // Other sites refuse to be framed: they take the place of the whole page.
  document.addEventListener('click', ({ target }) => {
    const link = target.closest('a[href]');
    if (link && link.origin !== location.origin) link.target = '_top';
  }, true);
  const whole = document.createElement('a');
  whole.textContent = 'Ouvrir en grand';
  whole.target = '_top';
  whole.href = location.href;
  whole.addEventListener('click', () => { whole.href = location.href; });
  const line = document.createElement('p');
  line.className = 'en-grand hors-impression';
  line.append(whole);
  document.querySelector('main').append(line);

  // The site around may be any of those that the policy allows; a height is no secret.
  let told = 0;
  function tell() {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height !== told) parent.postMessage({ cpf: height }, '*');
    told = height;
  }
  new ResizeObserver(tell).observe(document.body);
  sheet.addEventListener('load', tell);
})();
