// What a reader can do with the published site, tried in Chromium.
//   node site_test.mjs SITE AXE     BIFC_PICTURES=FOLDER also keeps pictures, to be looked at
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import test, {after} from 'node:test';
import {pathToFileURL} from 'node:url';
import {Chromium} from './chromium.mjs';

const site = resolve(process.argv[2]);
const axe = readFileSync(process.argv[3], 'utf8');
const browser = new Chromium();
after(() => browser.close());

const pages = readdirSync(site, {recursive: false, withFileTypes: true})
    .filter((entry) => entry.isDirectory()).map((entry) => `${entry.name}/index.html`);
// One of each kind; the library's pages are all alike.
const few = ['retrouver-l-ecran', 'con-1', 'wiping', 'vieux', 'masah']
    .map((name) => `${name}/index.html`);
// What a group puts beside a page; a picture that is missing would be a trouble of every visit.
mkdirSync(join(site, 'retrouver-l-ecran/img'), {recursive: true});
writeFileSync(join(site, 'retrouver-l-ecran/img/touches.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40">' +
    '<rect width="120" height="40" rx="6" fill="#68a"/></svg>');
const indexes = readdirSync(site).filter((name) => /^index.*\.html$/.test(name));

function address(name) { return pathToFileURL(join(site, name.replace(/#.*/, ''))).href +
                                (name.match(/#.*/) || [''])[0]; }

async function visitAll(names, options, act) {
  const page = await browser.page(options);
  try {
    for (const name of names) {
      await page.open(address(name));
      await act(page, name);
      assert.deepEqual(page.troubles, [], name);
    }
    assert.deepEqual(page.requests.filter((one) => !one.startsWith('file://')), []);
  } finally {
    await page.close();
  }
}

function visit(name, options, act) { return visitAll([name], options, act); }

function keep(name, data) {
  if (process.env.BIFC_PICTURES) writeFileSync(join(process.env.BIFC_PICTURES, name), data);
}

async function look(page, name) { keep(`${name}.png`, await page.picture()); }

async function violations(page) {
  await page.run(`() => { ${axe}; return true; }`);
  return page.run(async () => (await window.axe.run({preload: false})).violations.map(
      (one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`));
}

async function ask(page, text) {
  await page.run(() => { const q = document.getElementById('q'); q.value = ''; q.focus(); });
  await page.type(text);
  await page.until(() => document.getElementById('status').textContent !== '');
  return page.run(() => Array.from(document.querySelectorAll('#results a'))
      .map((link) => link.getAttribute('href').split('/')[0]));
}

test('searching does not mind accents, case and ligatures', () => visit('index.html', {}, async (page) => {
  const found = await ask(page, 'écran');
  assert.equal(found[0], 'retrouver-l-ecran');  // in the title; only in the text of the other
  assert.ok(found.includes('effacer'));
  for (const same of ['ecran', 'ÉCRAN', 'l’écran', "L'ECRAN", 'e\u0301cran'])
    assert.deepEqual(await ask(page, same), found);
  for (const heart of ['cœur', 'coeur', 'CŒUR'])
    assert.ok((await ask(page, heart)).includes('retrouver-l-ecran'), heart);
}));

test('searching takes all words, and the last one may go on', () => visit('index.html', {}, async (page) => {
  assert.ok((await ask(page, 'vieux port')).includes('retrouver-l-ecran'));
  assert.ok((await ask(page, 'au cœur de la charnière')).includes('retrouver-l-ecran'));
  assert.deepEqual(await ask(page, 'xrandr vieux zzz'), []);
  assert.deepEqual(await ask(page, 'xran'), ['retrouver-l-ecran']);
  assert.ok(!(await ask(page, 'port vieux')).includes('retrouver-l-ecran'));
  assert.equal(await page.run(() => document.getElementById('results').hidden), true);
}));

test('plurals and other endings are found, in every word', () => visit('index.html', {}, async (page) => {
  const slow = await ask(page, 'ordinateur lent');
  assert.equal(slow[0], 'retrouver-un-ordinateur-lent');
  for (const same of ['ordinateurs lents', 'Ordinateurs lente ', 'ordinateurs lentes'])
    assert.equal((await ask(page, same))[0], 'retrouver-un-ordinateur-lent', same);
  for (const same of ['écrans', 'essais écrans ', 'piles lampes poches '])
    assert.equal((await ask(page, same)).includes('retrouver-l-ecran'), !same.startsWith('piles'), same);
}));

test('a task list says what is done to those who hear it', () =>
  visit('retrouver-l-ecran/index.html', {}, async (page) => {
    assert.deepEqual(await page.run(() => Array.from(document.querySelectorAll('li.task'))
        .map((one) => one.firstElementChild.getAttribute('aria-label') + ' ' + one.textContent)),
    ['Fait ☑ la lumière est essayée', 'À faire ☐ l’autre écran aussi']);
  }));

test('titles come before themes, and themes before texts', () => visit('index.html', {}, async (page) => {
  const found = await ask(page, 'disque');
  assert.equal(found[0], 'effacer');
  const theme = await ask(page, 'maintenance');
  assert.ok(theme.includes('effacer') && theme.includes('retrouver-l-ecran'));
}));

test('what was found is announced, and survives coming back', () => visit('index.html', {}, async (page) => {
  await ask(page, 'xrandr');
  assert.equal(await page.run(() => document.getElementById('status').getAttribute('role')), 'status');
  assert.equal(await page.run(() => document.getElementById('status').textContent), '1 tutoriel trouvé.');
  assert.equal(await page.run(() => document.getElementById('lists').hidden), true);
  await ask(page, 'zzzz');
  assert.match(await page.run(() => document.getElementById('status').textContent), /^Rien trouvé/);
  await page.open(address('index.html#q=%C3%A9cran%20vieux'));
  await page.until(() => document.querySelectorAll('#results a').length > 0);
}));

test('each language searches its own tutorials', () => visit('index.en.html', {}, async (page) => {
  assert.ok((await ask(page, 'naive')).includes('wiping'));
  assert.ok((await ask(page, 'grosse strasse')).includes('wiping'));
  assert.deepEqual(await ask(page, 'charnière'), []);
}));

test('the keyboard is enough', () => visit('index.html', {}, async (page) => {
  const focused = () => page.run(() => {
    const one = document.activeElement;
    return one.id || one.getAttribute('href') || one.tagName;
  });
  await page.press('Tab');
  assert.equal(await focused(), '#main');
  await page.press('Enter', 'Enter', '\r');
  await page.until(() => location.hash === '#main');
  for (let i = 0; i < 10 && await focused() !== 'q'; ++i) await page.press('Tab');
  assert.equal(await focused(), 'q');
  await page.type('écran');
  await page.until(() => document.querySelectorAll('#results a').length > 1);
  await page.press('ArrowDown');
  assert.equal(await focused(), 'retrouver-l-ecran/index.html');
  await page.press('ArrowDown');
  await page.press('ArrowUp');
  assert.equal(await focused(), 'retrouver-l-ecran/index.html');
  await page.press('ArrowUp');
  assert.equal(await focused(), 'q');
  await page.press('Escape');
  assert.equal(await page.run(() => document.getElementById('lists').hidden), false);
  await page.type('xrandr');
  await page.until(() => document.querySelectorAll('#results a').length === 1);
  await page.press('Enter', 'Enter', '\r');
  assert.equal(await focused(), 'retrouver-l-ecran/index.html');
  await page.press('Enter', 'Enter', '\r');
  await page.until(() => /retrouver-l-ecran\/index\.html$/.test(location.pathname));
}));

test('everything that can be focused shows that it is', () => visit('index.html', {}, async (page) => {
  for (let i = 0; i < 12; ++i) {
    await page.press('Tab');
    assert.ok(await page.run(() => document.activeElement === document.body ||
        getComputedStyle(document.activeElement).outlineStyle !== 'none'));
  }
}));

test('without JavaScript all can be read, and no search is offered', async () => {
  for (const name of ['index.html', 'retrouver-l-ecran/index.html'])
    await visit(name, {scripts: false}, async (page) => {
      const text = await page.run(() => document.body.innerText);
      assert.match(text, /Retrouver l’écran/);
      const form = await page.run(() => {
        const found = document.getElementById('search');
        return found === null ? 0 : found.getBoundingClientRect().height;
      });
      assert.equal(form, 0);
      await look(page, `no-script-${name.split('/')[0]}`);
    });
});

test('links lead to pages that are there', async () => {
  const known = new Set([...pages, ...indexes].map(address));
  const seen = new Map();
  await visitAll([...indexes, ...pages], {}, async (page, name) => {
      seen.set(address(name), await page.run(() => ({
        ids: Array.from(document.querySelectorAll('[id]')).map((one) => one.id),
        links: Array.from(document.querySelectorAll('a[href]')).map((one) => one.href)})));
  });
  for (const [from, {ids, links}] of seen) {
    assert.equal(new Set(ids).size, ids.length, `${from} has an id twice`);
    for (const link of links) {
      const [file, fragment] = link.split('#');
      if (!link.startsWith('file:') || file.endsWith('/feed.atom')) continue;
      assert.ok(known.has(file), `${from} leads to ${link}`);
      if (fragment) assert.ok(seen.get(file).ids.includes(decodeURIComponent(fragment)), link);
    }
  }
});

test('a picture beside its page is shown', () =>
  visit('retrouver-l-ecran/index.html', {width: 390}, async (page) => {
    await page.until(() => document.querySelector('main img').complete);
    assert.deepEqual(await page.run(() => {
      const {naturalWidth, alt} = document.querySelector('main img');
      return {naturalWidth, alt};
    }), {naturalWidth: 120, alt: 'Fn et F5, en bas à gauche'});
  }));

test('hostile texts are only text', () => visit('con-1/index.html', {}, async (page) => {
  const count = (selector) =>
    page.run((one) => document.querySelectorAll(one).length, selector);
  for (const none of ['script', 'img', '[onerror]', '[onload]', '[onclick]', 'i', 'main b'])
    assert.equal(await count(none), 0, none);
  assert.deepEqual(await page.run(() => Array.from(document.querySelectorAll('main .text a'))
      .map((link) => link.href)), ['https://ailleurs.invalid/pixel.png']);
  assert.match(await page.run(() => document.body.innerText), /<script>alert\(5\)<\/script>/);
}));

async function examine(page, name, picture) {
  await page.run(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
  assert.deepEqual(await violations(page), [], name);
  await look(page, `${picture}-${name.replace(/\/.*/, '')}`);
}

test('axe-core has nothing to say of any page', () =>
  visitAll([...indexes, ...pages], {width: 390},
      (page, name) => examine(page, name, 'light-390')));

for (const dark of [false, true])
  test(`axe-core has nothing to say, ${dark ? 'dark' : 'light'}`, async () => {
    const theme = dark ? 'dark' : 'light';
    await visitAll([...indexes, ...few], {dark},
        (page, name) => examine(page, name, `${theme}-1000`));
    await visit('index.html', {dark, width: 390}, async (page) => {
      await ask(page, 'écran');
      assert.deepEqual(await violations(page), []);
      await look(page, `${theme}-search`);
      await ask(page, 'zzzz');
      assert.deepEqual(await violations(page), []);
    });
  });

test('light and dark are those of the reader', async () => {
  const paper = [];
  for (const dark of [false, true])
    await visit('index.html', {dark}, async (page) => {
      paper.push(await page.run(() => getComputedStyle(document.body).backgroundColor));
    });
  assert.deepEqual(paper, ['rgb(255, 255, 255)', 'rgb(21, 25, 29)']);
});

test('nothing is wider than a telephone', () =>
  visitAll([...indexes, ...pages], {width: 320, height: 600}, async (page, name) => {
    assert.ok(await page.run(() => document.documentElement.scrollWidth <= innerWidth), name);
  }));

test('a page prints on A4 without what only a screen needs', () =>
  visit('retrouver-l-ecran/index.html', {dark: true}, async (page) => {
    const pdf = await page.print();
    keep('page.pdf', pdf);
    const text = pdf.toString('latin1');
    assert.match(text, /^%PDF-/);
    const [, width, height] = text.match(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/);
    assert.deepEqual([Math.round(width), Math.round(height)], [595, 842]);
    await page.send('Emulation.setEmulatedMedia', {media: 'print'});
    assert.equal(await page.run(() => getComputedStyle(document.body).color), 'rgb(0, 0, 0)');
    assert.equal(await page.run(() => getComputedStyle(document.querySelector('.top nav')).display), 'none');
  }));
