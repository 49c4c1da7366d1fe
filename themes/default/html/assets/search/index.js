// Finds subjects, undertakings, names, terms and headings with MiniSearch. Loaded by search.js when
// the search is first used.
import MiniSearch from './minisearch.js';
import { read } from './rows.js';
import { formsOf, plain, showing, wordsOf } from './words.js';

const MOST = 60; // results shown
const FEW = 10; // of those that have some of the words

// F-P12, f-p12, "f p12" and fp12 are the same number.
const joined = (text) => wordsOf(text).join('');
const shape = (number) => number.replace(/\p{N}+/gu, '0');

const indexOf = (rows, forms) => {
  const index = new MiniSearch({
    fields: ['name', 'text', 'where', 'party', 'subjects'],
    tokenize: wordsOf,
    processTerm: forms,
    searchOptions: { processTerm: plain, boost: { name: 2, where: 0.5, party: 0.25 } },
  });
  index.addAll(rows.map((row, id) => ({ id, ...row })));
  return index;
};

// The word being typed, which is the last, is found by its first letter if others stand before it.
const prefix = (word, at, all) =>
  !/\d/.test(word) && (word.length > 2 || (at > 0 && at === all.length - 1));

const whole = ({ terms }, asked) => asked.every((word) => terms.includes(word));

// Subjects come first; names come before undertakings that have no more than the beginnings of words.
const ordered = (results, asked) => {
  const complete = (kind) => results.some((result) => result.row.kind === kind && whole(result, asked));
  const first = complete('names') && !complete('undertakings') ? ['names', 'undertakings'] : ['undertakings'];
  const kinds = ['subjects', ...first, 'terms', 'names', 'headings'];
  const rank = ({ row }) => kinds.indexOf(row.kind);
  return results.sort((one, other) => rank(one) - rank(other));
};

export const load = async (compacts, titles, numberWords, emptyWords) => {
  const rows = await read(compacts, titles);
  const forms = formsOf(numberWords);
  const index = indexOf(rows, forms);
  const empty = new Set(wordsOf(emptyWords));
  const promises = rows.filter(({ kind }) => kind === 'undertakings');
  const shapes = new Set(promises.map(({ name }) => shape(joined(name))));

  const isNumber = (text) => /\p{L}\p{N}/u.test(text) && shapes.has(shape(text));

  // Words that say nothing are looked for only where there are no others, and in titles and names.
  const told = (query) => {
    const all = [...new Set(wordsOf(query))];
    const asked = all.filter((word) => !empty.has(word));
    return asked.length ? { asked, options: { prefix } } : { asked: all, options: { fields: ['name'] } };
  };

  // A word is taken for a misspelt other one only where nothing is it or begins with it.
  const found = ({ asked, options }, combineWith) => {
    const known = (word) => index.search(word, { ...options, fuzzy: false }).length > 0;
    const fuzzy = (word) => (word.length > 4 && !/\d/.test(word) && !known(word) ? 0.2 : false);
    return index.search(asked.join(' '), { ...options, fuzzy, combineWith });
  };

  // The rows that have most of the words; none where that is less than half of them.
  const nearest = (question) => {
    const some = found(question, 'OR');
    const most = Math.max(...some.map(({ queryTerms }) => queryTerms.length));
    return some.filter(({ queryTerms }) => queryTerms.length === most && most * 2 >= question.asked.length);
  };

  // The answer: what is shown, how many there are, and whether they have only some of the words or
  // there is no undertaking of the number.
  const search = (query) => {
    const number = joined(query);
    const exact = promises.filter(({ name }) => joined(name) === number);
    if (!exact.length && isNumber(number)) return { results: [], count: 0, noNumber: true };
    const question = told(query);
    const all = found(question, 'AND');
    const some = !all.length && !exact.length;
    const others = (some ? nearest(question) : all)
      .map(({ id, terms }) => ({ row: rows[id], terms }))
      .filter(({ row }) => !exact.includes(row));
    const subjects = others.filter(({ row }) => row.kind === 'subjects');
    const rest = others.filter(({ row }) => row.kind !== 'subjects');
    const results = [...subjects, ...exact.map((row) => ({ row, terms: [] })), ...rest];
    const shown = ordered(results.slice(0, some ? FEW : MOST), question.asked);
    return { results: shown, count: results.length, some: some && shown.length > 0 };
  };

  return { search, ...showing(forms) };
};
