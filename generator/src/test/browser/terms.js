// Words that are explained: from the text to their meaning at the foot of the page, and back.
Object.assign(globalThis.checks, (() => {
  const { shown } = checks;
  const EXPLAINED = 'a.term[href^="#word-"]';

  const meaning = (link) => document.getElementById(link.hash.slice(1));
  const wayBack = (word) => [...word.querySelectorAll('a[href^="#use-"]')].find(meaning);

  const terms = () => [...document.querySelectorAll(EXPLAINED)];

  const withoutMeaning = () =>
    terms()
      .filter((link) => !meaning(link) || !wayBack(meaning(link)))
      .map((link) => `leads to no meaning, or there is no way back: ${shown(link)}`);

  const inWindow = (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };

  // After Enter on a term: its meaning is in sight, and the next stop is there.
  const atMeaning = (index) => {
    const link = terms()[index];
    const word = meaning(link);
    const here = document.activeElement;
    const stop = word === here || word.contains(here);
    return inWindow(word) && stop && location.hash === link.hash
      ? []
      : [`the keyboard leads from ${shown(link)} to ${shown(here)}`];
  };

  const focusTerm = (index) => terms()[index].focus();
  const focusBack = (index) => wayBack(meaning(terms()[index])).focus();

  // After Enter on the way back, and a step on and back again.
  const atUse = (index) => {
    const link = terms()[index];
    const use = document.getElementById(wayBack(meaning(link)).hash.slice(1));
    const here = document.activeElement;
    const stop = use === here || use.contains(here) || here.contains(use);
    return inWindow(use) && stop ? [] : [`the keyboard leads back from ${shown(link)} to ${shown(here)}`];
  };

  return { terms: () => terms().length, withoutMeaning, focusTerm, focusBack, atMeaning, atUse };
})());
