// Search in the browser, from a USB key too: the index is a script, as pages opened from a file may
// not read other files. How it is written is told in bifc's libbifc/render/site_search.cc.
'use strict';

(function () {
  const form = document.getElementById('search');
  const field = document.getElementById('q');
  const status = document.getElementById('status');
  const results = document.getElementById('results');
  const lists = document.getElementById('lists');
  if (!form || !field || !status || !results || !lists) return;
  let index = null;
  let asked = false;

  // As bifc folds: no accents, small letters, ligatures parted.
  function fold(text) {
    return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
        .replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/ß/g, 'ss').replace(/ς/g, 'σ');
  }

  function wordsOf(text) {
    return fold(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);
  }

  // As bifc's index has it: a word without its ending in the plural.
  function withoutEnding(word) {
    if (!/^[a-z0-9]{4,}$/.test(word)) return word;
    if (/.[^e]aux$/.test(word)) return word.slice(0, -2) + 'l';
    return word.replace(/[sx]$/, '').replace(/ie$/, 'i').replace(/y$/, 'i');
  }

  // "lent" and "lente", "installer" and "installé": one begins as the other, and they end soon.
  function areAlike(one, other) {
    const [short, long] = one.length < other.length ? [one, other] : [other, one];
    return short.length >= 4 && long.length - short.length <= 3 && long.startsWith(short);
  }

  function pagesOf(code) {
    const found = [];
    let page = -1, number = 0, place = 1;
    for (let i = 0; i < code.length; ++i) {
      const c = code.charCodeAt(i);
      if (c < 97) {
        number += (c - 65) * place;
        place *= 26;
      } else {
        number += (c - 97) * place;
        page += Math.floor(number / 4) + 1;
        found.push([page, number % 4]);
        number = 0;
        place = 1;
      }
    }
    return found;
  }

  // Called by the index itself.
  self.bifcIndex = function (data) {
    const docs = data.docs === '' ? [] : data.docs.split(' ');
    const words = [];
    let before = '';
    for (const word of data.words === '' ? [] : data.words.split(' ')) {
      before = before.slice(0, parseInt(word[0], 36)) + word.slice(1);
      words.push(before);
    }
    index = {pages: data.pages, stop: new Set(data.stop.split(' ')), words: words, docs: docs};
    search();
  };

  function load() {
    if (asked) return;
    asked = true;
    const script = document.createElement('script');
    script.src = form.dataset.index;
    script.onerror = function () { status.textContent = form.dataset.failed; };
    document.head.append(script);
  }

  // How much one word of the question says about each page: a title more than any number of
  // themes, a theme more than any number of mentions, the word itself more than one that is alike,
  // and that more than a last word's beginning.
  function weigh(word, goesOn) {
    const kWorth = [1, 2, 40, 1000];
    const base = withoutEnding(word);
    const pages = new Map();
    for (let i = 0; i < index.words.length; ++i) {
      const known = index.words[i];
      const fit = known === base ? 3 : areAlike(known, base) ? 2
          : goesOn && (known.startsWith(base) || known.startsWith(word)) ? 1 : 0;
      if (fit === 0) continue;
      for (const [page, weight] of pagesOf(index.docs[i]))
        pages.set(page, Math.max(pages.get(page) || 0, kWorth[weight] * fit));
    }
    return pages;
  }

  function find(text) {
    const all = wordsOf(text);
    const words = all.filter((word, i) => i === all.length - 1 || !index.stop.has(word));
    // A last word such as "le" may be the beginning of one that is still being typed.
    if (words.length > 1 && index.stop.has(words[words.length - 1])) words.pop();
    if (words.length === 0) return null;
    const goesOn = !/[\s.,;:!?]$/.test(text);
    let found = null;
    words.forEach(function (word, i) {
      const pages = weigh(word, goesOn && i === words.length - 1);
      if (found === null) {
        found = pages;
      } else {
        for (const [page, worth] of found)
          if (pages.has(page)) found.set(page, worth + pages.get(page));
          else found.delete(page);
      }
    });
    return Array.from(found).sort(function (a, b) {
      return b[1] - a[1] || a[0] - b[0];
    }).map((one) => index.pages[one[0]]);
  }

  function element(name, text, type) {
    const made = document.createElement(name);
    made.textContent = text;
    if (type) made.className = type;
    return made;
  }

  function item(page) {
    const made = document.createElement('li');
    const link = element('a', page[1]);
    link.href = page[0] + '/index.html';
    made.append(link);
    if (page[2] !== '') {
      const labels = element('p', '', 'labels');
      for (const label of page[2].split(' · ')) labels.append(element('span', label), ' ');
      made.append(labels);
    }
    if (page[3] !== '') made.append(element('p', page[3]));
    return made;
  }

  function show(pages) {
    results.hidden = pages === null || pages.length === 0;
    lists.hidden = pages !== null;
    results.textContent = '';
    if (pages === null) {
      status.textContent = '';
      return;
    }
    const sentence = pages.length === 0 ? form.dataset.none
        : pages.length === 1 ? form.dataset.one : form.dataset.many;
    status.textContent = sentence.replace('{}', pages.length);
    const list = document.createElement('ol');
    for (const page of pages) list.append(item(page));
    if (pages.length > 0) results.append(list);
  }

  // What is searched for stands in the address, so that going back finds it again.
  function search() {
    const text = field.value;
    if (index === null) {
      if (text !== '') load();
      return;
    }
    history.replaceState(null, '', text.trim() === '' ? location.href.replace(/#.*$/, '')
        : '#q=' + encodeURIComponent(text));
    show(find(text));
  }

  function links() { return Array.from(results.querySelectorAll('a')); }

  function move(event) {
    const all = links();
    const at = all.indexOf(document.activeElement);
    if (event.key === 'Escape' && (at >= 0 || document.activeElement === field)) {
      field.value = '';
      field.focus();
      search();
    } else if (event.key === 'ArrowDown' && (at >= 0 || document.activeElement === field) &&
               at + 1 < all.length) {
      all[at + 1].focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      (at === 0 ? field : all[at - 1]).focus();
    } else {
      return;
    }
    event.preventDefault();
  }

  function readAddress() {
    if (location.hash === '#search') {
      field.focus();
      return;
    }
    if (!location.hash.startsWith('#q=')) return;
    try {
      field.value = decodeURIComponent(location.hash.slice(3));
    } catch (error) {
      return;  // an address that somebody cut short
    }
    search();
  }

  form.hidden = false;
  field.addEventListener('focus', load);
  field.addEventListener('input', search);
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    search();
    if (links().length > 0) links()[0].focus();
  });
  document.addEventListener('keydown', move);
  window.addEventListener('hashchange', readAddress);
  readAddress();
})();
