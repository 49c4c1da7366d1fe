// Finds undertakings, terms and headings in the data of every compact (search/ID.json), with
// MiniSearch. Loaded by search.js when the search is first used.
import MiniSearch from './minisearch.js';

const WORD = /[\p{L}\p{N}]+/gu;
const LONGEST = 240; // characters of a section or a definition in the results
const BEFORE = 80; // of them before the first word that was looked for

// "Full-cost" and "FULL COST" are the same words, "tŷ" and "ty" the same letters.
const plain = (word) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

// F-P12, f-p12, "f p12" and fp12 are the same number.
const joined = (text) => (plain(text).match(WORD) ?? []).join('');

// Each compact's rows, with the names of what they stand in; see SearchData.java for the fields.
const rowsOf = (compact, { parties, documents, undertakings, terms, headings }) => [
  ...undertakings.map(([id, party, document, text]) => {
    const [side, name] = parties[party];
    const [address, title] = documents[document];
    return { kind: 'undertakings', compact, name: id, text, where: title, side, party: name, address, fragment: id.toLowerCase() };
  }),
  ...terms.map(([id, name, text]) => ({ kind: 'terms', compact, name, text, where: '', address: 'glossary', fragment: id })),
  ...documents.map(([address, name, text]) => ({ kind: 'headings', compact, name, text, where: '', address, fragment: '' })),
  ...headings.map(([document, fragment, name, text]) => {
    const [address, title] = documents[document];
    return { kind: 'headings', compact, name, text, where: title, address, fragment };
  }),
];

export const load = async (compacts, numberWords) => {
  const rows = await Promise.all(
    compacts.map(async (id) => {
      const answer = await fetch(`${id}.json`);
      if (!answer.ok) throw new Error(`${id}.json: ${answer.status}`);
      return rowsOf(id, await answer.json());
    }),
  ).then((all) => all.flat());

  // A number is found by its digits and by its word.
  const other = new Map();
  numberWords.split(' ').forEach((word, number) => {
    other.set(String(number), plain(word)).set(plain(word), String(number));
  });
  const forms = (word) => [plain(word), ...(other.has(plain(word)) ? [other.get(plain(word))] : [])];

  const index = new MiniSearch({
    fields: ['name', 'text', 'where', 'party'],
    processTerm: forms,
    searchOptions: {
      processTerm: plain,
      boost: { name: 2, where: 0.5, party: 0.25 },
      prefix: (word) => word.length > 2 && !/\d/.test(word),
      fuzzy: (word) => (word.length > 4 && !/\d/.test(word) ? 0.2 : false),
    },
  });
  index.addAll(rows.map((row, id) => ({ id, ...row })));

  // All words must be found; where no row has them all, the rows that have most come first.
  const search = (query) => {
    const number = joined(query);
    const exact = rows.filter((row) => row.kind === 'undertakings' && joined(row.name) === number);
    const all = index.search(query, { combineWith: 'AND' });
    const found = all.length || exact.length ? all : index.search(query, { combineWith: 'OR' });
    return [
      ...exact.map((row) => ({ row, words: [] })),
      ...found.map(({ id, terms }) => ({ row: rows[id], words: terms })).filter(({ row }) => !exact.includes(row)),
    ];
  };

  const isFound = (word, words) => forms(word).some((form) => words.includes(form));

  // The part of a long text that holds the first word that was looked for.
  const excerpt = (text, words) => {
    if (text.length <= LONGEST) return text;
    const first = [...text.matchAll(WORD)].find(({ 0: word }) => isFound(word, words))?.index ?? 0;
    const from = first < BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
    const part = text.slice(from, from + LONGEST);
    const whole = from + LONGEST >= text.length;
    return `${from ? '… ' : ''}${whole ? part : `${part.slice(0, part.lastIndexOf(' '))} …`}`;
  };

  // The text in pieces, each with whether it was looked for.
  const pieces = (text, words) => {
    const found = [];
    let end = 0;
    for (const { 0: word, index: at } of text.matchAll(WORD)) {
      if (isFound(word, words)) {
        found.push([text.slice(end, at), false], [word, true]);
        end = at + word.length;
      }
    }
    return [...found, [text.slice(end), false]].filter(([piece]) => piece);
  };

  return { search, pieces, excerpt };
};
