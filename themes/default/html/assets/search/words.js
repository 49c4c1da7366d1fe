// Words as they are compared. Loaded with index.js.
const WORD = /[\p{L}\p{N}]+/gu;
const LONGEST = 240; // characters of a section or a definition in the results
const BEFORE = 80; // of them before the first word that was looked for

// "Full-cost" and "FULL COST" are the same words, "tŷ" and "ty" the same letters.
export const plain = (word) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

// The words of a text, plain.
export const wordsOf = (text) => plain(text).match(WORD) ?? [];

// What a word is found by: a number by its digits and by its name.
export const formsOf = (numberWords) => {
  const other = new Map();
  numberWords.split(' ').forEach((word, number) => {
    other.set(String(number), plain(word)).set(plain(word), String(number));
  });
  return (word) => [plain(word), other.get(plain(word))].filter((form) => form);
};

// How a text is shown, given the words of the index that answered.
export const showing = (forms) => {
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

  return { excerpt, pieces };
};
