// Checks that run inside a page. Each answers with lines of text: none when all is well.
globalThis.checks = (() => {
  // An element as a person would look for it in the source.
  const shown = (element) => {
    const tag = element.cloneNode(false).outerHTML.replace(/<\/[^>]*>$/, '');
    return `${tag.slice(0, 140)} "${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
  };
  const unique = (lines) => [...new Set(lines)];

  // Sees with LEAST_CONTRAST all that this one would see, at twice the cost.
  const SEEN_TWICE = 'color-contrast';

  // Every axe rule that is neither experimental nor deprecated, those that are off by default too.
  const axeRules = () =>
    axe
      .getRules()
      .filter(({ tags }) => !tags.includes('experimental') && !tags.includes('deprecated'))
      .map(({ ruleId }) => ruleId)
      .filter((rule) => rule !== SEEN_TWICE);

  // Without these, it leaves what is too pale even for level AA to the other rule.
  const LEAST_CONTRAST = {
    'color-contrast-enhanced': {
      options: { contrastRatio: { normal: { minThreshold: 0 }, large: { minThreshold: 0 } } },
    },
  };

  const violations = async () => {
    const { violations: found } = await axe.run(document, {
      runOnly: { type: 'rule', values: axeRules() },
      checks: LEAST_CONTRAST,
      resultTypes: ['violations'],
    });
    return found.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, any, all, none }) => {
        const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
        return `axe ${id}: ${help}: ${html.slice(0, 160)} (${why.slice(0, 200)})`;
      }),
    );
  };

  // WCAG 2.2, 1.4.10: nothing to scroll sideways.
  const sidewaysScroll = () => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const widest = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 0.5)
      .filter((element, _, all) => !all.some((other) => other !== element && element.contains(other)))
      .slice(0, 3)
      .map(shown);
    return [`scrolls sideways by ${root.scrollWidth - root.clientWidth} px: ${widest.join(', ')}`];
  };

  // WCAG 2.2, 1.4.12: what a reader may set for all text.
  const spaceText = () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; ' +
        'word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
    return getComputedStyle(document.body).letterSpacing === 'normal' ? ['not spaced'] : [];
  };

  const unspaceText = () => {
    document.adoptedStyleSheets = [];
  };

  const TARGETS =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';

  // A link in a block with other words than its own and those of other links.
  const standsInText = (element) => {
    if (!element.matches('a')) return false;
    let block = element.parentElement;
    while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    const rest = block.cloneNode(true);
    rest.querySelectorAll('a').forEach((link) => link.remove());
    return /[\p{L}\p{N}]/u.test(rest.textContent);
  };

  // Width and height of everything that a click may hit, labels among it.
  const hitArea = (element) => {
    const boxes = [element, ...(element.labels ?? [])].flatMap((part) => [...part.getClientRects()]);
    const side = (name, choose) => choose(...boxes.map((box) => box[name]));
    return [
      side('right', Math.max) - side('left', Math.min),
      side('bottom', Math.max) - side('top', Math.min),
    ];
  };

  // WCAG 2.2, 2.5.5: 44 by 44 CSS pixels, links in running text excepted.
  const smallTargets = () =>
    [...document.querySelectorAll(TARGETS)]
      .filter((element) => element.checkVisibility() && !standsInText(element))
      .flatMap((element) => {
        element.focus({ preventScroll: true });
        const [width, height] = hitArea(element);
        element.blur();
        const small = width < 43.5 || height < 43.5;
        return small
          ? [`target of ${width.toFixed(0)} by ${height.toFixed(0)} px: ${shown(element)}`]
          : [];
      });

  const LEAST_LARGE_PRINT = 16 * (96 / 72) - 0.01;

  const againstLargePrint = (element, style, where) => {
    const faults = [];
    const size = parseFloat(style.fontSize);
    if (size < LEAST_LARGE_PRINT) faults.push(`${((size * 72) / 96).toFixed(1)} pt`);
    if (style.fontStyle !== 'normal') faults.push(style.fontStyle);
    if (style.textAlign.includes('justify')) faults.push('justified');
    if (style.hyphens === 'auto') faults.push('hyphenated');
    return faults.map((fault) => `large print is ${fault}${where}: ${shown(element)}`);
  };

  // UKAAF G003 and RNIB Clear Print: 16 pt at least, no italics, no justified or hyphenated text.
  const largePrint = () => {
    const faults = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (!texts.currentNode.data.trim() || !element.checkVisibility()) continue;
      faults.push(...againstLargePrint(element, getComputedStyle(element), ''));
      if (texts.currentNode.data.includes('\u00ad')) {
        faults.push(`large print has a soft hyphen: ${shown(element)}`);
      }
    }
    for (const element of document.body.querySelectorAll('*')) {
      for (const pseudo of ['::before', '::after', '::marker']) {
        const style = getComputedStyle(element, pseudo);
        const empty = ['none', 'normal', '""'].includes(style.content);
        const isMarker = pseudo === '::marker' && getComputedStyle(element).display === 'list-item';
        if (element.checkVisibility() && (isMarker || (pseudo !== '::marker' && !empty))) {
          faults.push(...againstLargePrint(element, style, ` in ${pseudo}`));
        }
      }
    }
    return unique(faults);
  };

  return {
    shown,
    unique,
    violations,
    sidewaysScroll,
    spaceText,
    unspaceText,
    smallTargets,
    largePrint,
  };
})();
