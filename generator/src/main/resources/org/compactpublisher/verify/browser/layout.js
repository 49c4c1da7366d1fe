// Checks of how text is set: what is cut off, what lies over what, what never shows.
Object.assign(globalThis.checks, (() => {
  const { shown, unique } = checks;

  // The text of the page with the element that each piece stands in.
  const texts = (root = document.body) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
      node.data.trim() && !node.parentElement.closest('script, style, noscript, template')
        ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_REJECT,
    );
    const found = [];
    while (walker.nextNode()) found.push({ node: walker.currentNode, element: walker.currentNode.parentElement });
    return found;
  };

  const isVisible = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

  // For screen readers only: one pixel, on purpose.
  const isSpoken = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width <= 1 && height <= 1;
  };

  const ancestors = (element) => {
    const all = [];
    for (let each = element; each && each !== document.body; each = each.parentElement) all.push(each);
    return all;
  };

  const cuts = (element) => {
    const style = getComputedStyle(element);
    if (style.display === 'inline') return false;
    const hides = (value) => value === 'hidden' || value === 'clip';
    return (
      (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
    );
  };

  // WCAG 2.2, 1.4.4 and 1.4.12: no text is cut off by its box.
  const cutText = () => {
    const seen = new Map();
    const cut = (element) => {
      if (!seen.has(element)) seen.set(element, cuts(element) && !isSpoken(element));
      return seen.get(element);
    };
    return unique(
      texts()
        .filter(({ element }) => isVisible(element) && !ancestors(element).some(isSpoken))
        .flatMap(({ element }) => ancestors(element).filter(cut))
        .map((element) => `text is cut off: ${shown(element)}`),
    );
  };

  // The part of a piece of text that its letters fill, line by line: about its x-height.
  const letters = ({ node, element }) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const half = parseFloat(getComputedStyle(element).fontSize) * 0.25;
    return [...range.getClientRects()]
      .filter(({ width, height }) => width > 1 && height > 1)
      .map(({ left, right, top, bottom }) => {
        const middle = (top + bottom) / 2;
        return { node, element, left: left + 1, right: right - 1, top: middle - half, bottom: middle + half };
      });
  };

  // Text that a scrolling frame does not show just now lies under nothing.
  const frameOf = (element, frames) => {
    if (!frames.has(element)) {
      const scrolls = element !== document.body && getComputedStyle(element).overflowX !== 'visible';
      const frame = scrolls || element === document.body ? element : frameOf(element.parentElement, frames);
      frames.set(element, frame);
    }
    return frames.get(element);
  };

  const inFrame = (line, frames) => {
    const frame = frameOf(line.element, frames);
    if (frame === document.body) return true;
    const { left, right } = frame.getBoundingClientRect();
    return line.left >= left - 1 && line.right <= right + 1;
  };

  // No text lies over other text.
  const overlaps = () => {
    const frames = new Map();
    const lines = texts()
      .filter(({ element }) => isVisible(element) && !ancestors(element).some(isSpoken))
      .flatMap(letters)
      .filter((line) => inFrame(line, frames))
      .sort((one, other) => one.top - other.top);
    const faults = [];
    let open = [];
    for (const line of lines) {
      open = open.filter(({ bottom }) => bottom > line.top + 1);
      for (const other of open) {
        if (other.node !== line.node && other.left < line.right - 1 && line.left < other.right - 1) {
          faults.push(`text lies over text: ${shown(other.element)} and ${shown(line.element)}`);
        }
      }
      open.push(line);
    }
    return unique(faults);
  };

  // Nothing stands still over the page while it scrolls, and nothing takes a quarter of the window.
  const pinned = () =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { position } = getComputedStyle(element);
        const { height } = element.getBoundingClientRect();
        return position === 'fixed' || (position === 'sticky' && height > innerHeight / 4);
      })
      .map((element) => `stays over the page: ${shown(element)}`);

  // WCAG 2.2, 2.3.3: nothing moves by itself, for those who ask for less motion and for all others.
  const motion = () => {
    const faults = document.getAnimations().length ? ['something is animated'] : [];
    for (const element of document.querySelectorAll('*')) {
      for (const pseudo of ['', '::before', '::after']) {
        const style = getComputedStyle(element, pseudo);
        const still =
          /^0s(, 0s)*$/.test(style.transitionDuration) &&
          style.animationName === 'none' &&
          style.scrollBehavior === 'auto';
        if (!still) faults.push(`moves: ${shown(element)}`);
      }
    }
    return unique(faults);
  };

  const hidden = new Map();

  // What a script shows when it is wanted.
  const waits = (element) => document.querySelector('script') && element.closest('[hidden]');

  // To be called in each setting: what has no box in any of them is information that nobody sees.
  const rememberHidden = () => {
    for (const { node, element } of texts()) {
      const closed = element.closest('details:not([open])') || element.closest('[aria-hidden="true"]');
      if (isVisible(element) || closed || waits(element)) hidden.set(node, false);
      else if (!hidden.has(node)) hidden.set(node, true);
    }
  };

  const neverShown = () =>
    [...hidden]
      .filter(([, never]) => never)
      .map(([node]) => `is never shown: ${shown(node.parentElement)}`);

  const ground = () => {
    const colours = [document.body, document.documentElement].map((each) => getComputedStyle(each).backgroundColor);
    const [red, green, blue] = colours.find((colour) => !/^rgba\(.*, 0\)$/.test(colour)).match(/\d+/g).map(Number);
    return (red + green + blue) / 3 / 255;
  };
  const lightGround = () => (ground() > 0.8 ? [] : ['the ground is not light']);
  const darkGround = () => (ground() < 0.2 ? [] : ['the ground is not dark']);

  // Nothing is drawn by a ground alone, which a device that sets the colours takes away.
  const groundDrawings = () =>
    unique(
      [...document.body.querySelectorAll('*')].filter(isVisible).flatMap((element) =>
        ['', '::before', '::after']
          .map((pseudo) => getComputedStyle(element, pseudo))
          .filter(
            ({ maskImage, display, content }, index) =>
              (index === 0 || content !== 'none') && maskImage !== 'none' && display !== 'none',
          )
          .map(() => `is drawn by its ground alone: ${shown(element)}`),
      ),
    );

  // One drawing of each kind that was not looked at yet.
  const newDrawings = (seen) => {
    const known = new Set(seen);
    return [...document.querySelectorAll('svg')].flatMap((drawing, index) => {
      const kind = drawing.outerHTML + ancestors(drawing).map(({ className }) => String(className)).slice(1, 4);
      if (known.has(kind) || !isVisible(drawing)) return [];
      known.add(kind);
      return [{ kind, index }];
    });
  };

  const drawing = (index) => {
    const element = document.querySelectorAll('svg')[index];
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return {
      left: Math.round(left + scrollX),
      top: Math.round(top + scrollY),
      width: Math.round(width),
      height: Math.round(height),
      shown: `${shown(element)} in ${shown(element.parentElement)}`,
    };
  };

  return {
    texts,
    cutText,
    overlaps,
    pinned,
    motion,
    rememberHidden,
    neverShown,
    lightGround,
    darkGround,
    groundDrawings,
    newDrawings,
    drawing,
  };
})());
