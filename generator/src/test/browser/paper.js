// What a page promises its readers on paper; the printed pages themselves are read elsewhere.
Object.assign(globalThis.checks, (() => {
  const packed = (text) => text.normalize('NFKC').replace(/\s+/g, '');
  const NAVIGATION = '.skip, nav:not(.ledger, .contents), summary, .to-contents, .part-by-part';
  const REST = 40;

  const times = (text, phrase) => text.split(phrase).length - 1;

  // What leads through the site, and how often the rest of the page says the same.
  const navigation = () => {
    const rest = document.body.cloneNode(true);
    rest.querySelectorAll(NAVIGATION).forEach((each) => each.remove());
    const pictures = [...rest.querySelectorAll('img')].map(({ alt }) => alt);
    const text = packed(rest.textContent + pictures.join(' '));
    const phrases = [...document.querySelectorAll(NAVIGATION)].flatMap((each) =>
      each.matches('nav') ? [...each.querySelectorAll('a, h2, h3, span')] : [each],
    );
    const unique = new Set(phrases.map(({ textContent }) => packed(textContent)));
    return [...unique]
      .filter((phrase) => phrase.length > 4)
      .map((phrase) => ({ phrase, most: times(text, phrase) }));
  };

  const bare = (href) => packed(href.replace(/^https?:\/\//, '').replace(/\/$/, ''));

  // Links in the text that lead out of the site, and how many of the page lead there or below it.
  const addresses = () => {
    const bareLinks = (root) => [...document.querySelectorAll(`${root} a[href^="http"]`)].map((link) => bare(link.getAttribute('href')));
    const all = bareLinks('body');
    return [...new Set(bareLinks('main'))].map((phrase) => ({
      phrase,
      most: all.filter((other) => other.includes(phrase)).length,
    }));
  };

  // Numbers that must stand with the whole of their words, unless these fill a page.
  const undertakings = () =>
    [...document.querySelectorAll('.undertaking')]
      .filter(({ offsetHeight }) => offsetHeight < 800)
      .map((undertaking) => {
        const texts = checks.texts(undertaking.querySelector('.undertaking-text')).map(({ node }) => packed(node.data));
        return [
          packed(undertaking.querySelector('.undertaking-id').lastElementChild.lastChild.data),
          texts[0].slice(0, REST),
          texts.at(-1).slice(-REST),
        ];
      });

  return { onPaper: () => ({ navigation: navigation(), addresses: addresses(), undertakings: undertakings() }) };
})());
