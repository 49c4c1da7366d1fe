// Instant search on the search page. The page is whole without it: lists of everything stand there.
// Nothing more is loaded until the field is used or the address holds a question (?q=). All words
// and marks come from the page: data attributes and templates, which a theme and a language own.
const MOST = 60;
// Milliseconds of rest before a screen reader is told the count and the address is changed; browsers
// refuse to change it at every key.
const PAUSE = 500;

const form = document.querySelector('#page-main .search-form');
const field = form.querySelector('input');
const answers = document.getElementById('page-answers');
const heading = answers.querySelector('h2');
const list = answers.querySelector('.search-found');
const nothing = answers.querySelector('.search-nothing');
const note = document.getElementById('page-note');
const count = document.getElementById('page-count');
const words = answers.dataset;
const compacts = [...answers.querySelectorAll('template[data-compact]')];

const filled = (text, values) => text.replace(/{(\w+)}/g, (all, name) => values[name] ?? all);
const copyOf = (name) =>
  answers.querySelector(`template[data-row="${name}"]`).content.firstElementChild.cloneNode(true);

let loading;
const finder = () => {
  if (!loading) {
    count.textContent = words.loading;
    loading = import('./index.js').then(({ load }) =>
      load(compacts.map((each) => each.dataset.compact), words.words),
    );
    loading.then(() => (note.hidden = true), () => (count.textContent = words.failed));
  }
  return loading;
};

const homeOf = (row) => compacts.find((each) => each.dataset.compact === row.compact);
const addressOf = (row) =>
  `${homeOf(row).dataset.home}${row.address}/index.html${row.fragment ? `#${row.fragment}` : ''}`;

const write = (element, pieces) =>
  element.replaceChildren(
    ...pieces.map(([text, found]) => {
      if (!found) return text;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );

const undertaking = ({ row, words: found }, word, { pieces }) => {
  const item = copyOf(row.side);
  const link = item.querySelector('a');
  link.href = addressOf(row);
  link.querySelector('.spoken').textContent = word;
  link.querySelector('.search-id').textContent = row.name;
  write(item.querySelector('.search-text'), pieces(row.text, found));
  item.querySelector('.search-where span').textContent = `${row.party}, ${row.where}`;
  return item;
};

const other = ({ row, words: found }, { pieces, excerpt }) => {
  const item = copyOf('other');
  const link = item.querySelector('a');
  link.href = addressOf(row);
  write(link, pieces(row.name, found));
  const compact = homeOf(row).content.querySelector('h3').textContent;
  item.querySelector('.search-where').textContent = row.where ? `${row.where}, ${compact}` : compact;
  write(item.querySelector('.search-text'), pieces(excerpt(row.text, found), found));
  return item;
};

// Undertakings under their compact, the compact with the best answer first; then terms, headings.
const sections = (results, index) => {
  const made = new Map();
  for (const result of results.filter(({ row }) => row.kind === 'undertakings')) {
    const { compact } = result.row;
    if (!made.has(compact)) {
      made.set(compact, homeOf(result.row).content.firstElementChild.cloneNode(true));
    }
    const rows = made.get(compact).querySelector('ol');
    rows.append(undertaking(result, rows.dataset.word, index));
  }
  for (const kind of ['terms', 'headings']) {
    const some = results.filter(({ row }) => row.kind === kind);
    if (some.length) {
      made.set(kind, copyOf(kind));
      made.get(kind).querySelector('ul').append(...some.map((result) => other(result, index)));
    }
  }
  return [...made.values()];
};

const sayCount = (number) =>
  number > MOST
    ? filled(words.firstOf, { shown: MOST, count: number })
    : filled(number === 1 ? words.foundOne : words.foundMany, { count: number });

const keep = () => {
  const query = field.value.trim();
  history.replaceState(null, '', query ? `?${new URLSearchParams({ q: query })}` : location.pathname);
};

let telling;
const tell = (text) => {
  clearTimeout(telling);
  telling = setTimeout(() => {
    count.textContent = text;
    keep();
  }, PAUSE);
};

const show = async () => {
  const query = field.value.trim();
  const index = await finder();
  if (query !== field.value.trim()) return;
  const results = query ? index.search(query) : [];
  answers.hidden = !query;
  nothing.hidden = results.length > 0;
  heading.textContent = filled(results.length ? words.resultsFor : words.nothing, { query });
  list.replaceChildren(...sections(results.slice(0, MOST), index));
  tell(query ? (results.length ? sayCount(results.length) : heading.textContent) : '');
};

// A failure to load is told where the count stands; the lists below answer instead.
const answer = () => show().catch(() => {});

field.addEventListener('focus', () => finder().then(() => field.value || tell(''), () => {}));
field.addEventListener('input', answer);
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  await answer();
  keep();
  if (!answers.hidden) heading.focus();
});

field.value = new URLSearchParams(location.search).get('q') ?? '';
if (field.value.trim()) answer();
