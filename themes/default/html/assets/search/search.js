// Instant search on the search page. The page is whole without it: lists of everything stand there.
// Nothing more is loaded until the field is used or the address holds a question (?q=). All words
// and marks come from the page: data attributes and templates, which a theme and a language own.
// Milliseconds of rest before a screen reader is told the count and the address is changed; browsers
// refuse to change it at every key.
const PAUSE = 500;

const form = document.querySelector('#page-main .search-form');
const field = form.querySelector('input');
const answers = document.getElementById('page-answers');
const heading = answers.querySelector('h2');
const list = answers.querySelector('.search-found');
const someOnly = answers.querySelector('.search-some');
const nothing = answers.querySelector('.search-nothing');
const [tryWords, tryNumbers] = nothing.querySelectorAll('p');
const note = document.getElementById('page-note');
const count = document.getElementById('page-count');
const words = answers.dataset;
const compacts = [...answers.querySelectorAll('template[data-compact]')];
const subjects = new Map(
  [...document.querySelectorAll('#page-lists [data-subject]')].map((each) => [each.dataset.subject, each]),
);

const filled = (text, values) => text.replace(/{(\w+)}/g, (all, name) => values[name] ?? all);
const copyOf = (name) =>
  answers.querySelector(`template[data-row="${name}"]`).content.firstElementChild.cloneNode(true);

let loading;
const finder = () => {
  if (!loading) {
    count.textContent = words.loading;
    loading = import('./index.js').then(({ load }) =>
      load(
        compacts.map((each) => each.dataset.compact),
        new Map([...subjects].map(([id, each]) => [id, each.querySelector('.title').textContent])),
        words.words,
        words.empty,
      ),
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

const subject = ({ row, terms }, { pieces }) => {
  const item = subjects.get(row.address).cloneNode(true);
  write(item.querySelector('.title'), pieces(row.name, terms));
  return item;
};

const undertaking = ({ row, terms }, word, { pieces }) => {
  const item = copyOf(row.side);
  const link = item.querySelector('a');
  link.href = addressOf(row);
  link.querySelector('.spoken').textContent = word;
  link.querySelector('.search-id').textContent = row.name;
  write(item.querySelector('.search-text'), pieces(row.text, terms));
  item.querySelector('.search-where span').textContent = `${row.party}, ${row.where}`;
  return item;
};

// Where a row that is no undertaking stands; a name begins with what it is.
const placeOf = (row) => {
  const home = homeOf(row);
  const compact = home.content.querySelector('h3').textContent;
  return [words[row.role], row.where, compact, home.dataset.superseded].filter((part) => part).join(', ');
};

const other = ({ row, terms }, { pieces, excerpt }) => {
  const item = copyOf('other');
  const link = item.querySelector('a');
  link.href = addressOf(row);
  write(link, pieces(row.name, terms));
  item.querySelector('.search-where').textContent = placeOf(row);
  write(item.querySelector('.search-text'), pieces(excerpt(row.text, terms), terms));
  return item;
};

const itemOf = (result, rows, index) => {
  const { kind } = result.row;
  if (kind === 'undertakings') return undertaking(result, rows.dataset.word, index);
  return kind === 'subjects' ? subject(result, index) : other(result, index);
};

// Results under what they are, in the order of the answer; undertakings under their compact.
const sections = (results, index) => {
  const made = new Map();
  for (const result of results) {
    const { kind, compact } = result.row;
    const promise = kind === 'undertakings';
    const key = promise ? `${kind} ${compact}` : kind;
    if (!made.has(key)) {
      const home = promise && homeOf(result.row);
      made.set(key, home ? home.content.firstElementChild.cloneNode(true) : copyOf(kind));
    }
    const rows = made.get(key).querySelector('ol, ul');
    rows.append(itemOf(result, rows, index));
  }
  return [...made.values()];
};

const counted = (shown, count) =>
  shown < count
    ? filled(words.firstOf, { shown, count })
    : filled(count === 1 ? words.foundOne : words.foundMany, { count });

// What a screen reader is told.
const summary = ({ results, count, some }) => {
  if (!results.length) return heading.textContent;
  return `${some ? `${someOnly.textContent} ` : ''}${counted(results.length, count)}`;
};

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
  const found = query ? index.search(query) : { results: [] };
  const { results, some, noNumber } = found;
  answers.hidden = !query;
  nothing.hidden = results.length > 0;
  someOnly.hidden = !some;
  tryWords.hidden = Boolean(noNumber);
  tryNumbers.hidden = !noNumber;
  const title = noNumber ? words.noNumber : words.nothing;
  heading.textContent = filled(results.length ? words.resultsFor : title, { query });
  list.replaceChildren(...sections(results, index));
  tell(query ? summary(found) : '');
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
