// A walk through a page by keyboard: what was reached, in which order, and how it looked then.
Object.assign(globalThis.checks, (() => {
  const { shown, unique } = checks;
  const STOPS =
    'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [contenteditable], [tabindex]';

  const stops = () =>
    [...document.querySelectorAll(STOPS)].filter(
      (element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }),
    );

  let visited = [];
  let faults = [];

  // All of it; or as much as there is room for, since browsers leave some space at the edges.
  const inWindow = ({ left, right, top, bottom, width, height }) => {
    const wide = width > innerWidth - 48 ? right > 0 && left < innerWidth : left >= -2 && right <= innerWidth + 2;
    const high = height > innerHeight - 48 ? bottom > 0 && top < innerHeight : top >= -2 && bottom <= innerHeight + 2;
    return wide && high;
  };

  // What is on top at the middle and near the corners of each line of it.
  const coveredBy = (element) => {
    for (const { left, right, top, bottom, width, height } of element.getClientRects()) {
      if (width < 5 || height < 5) continue;
      const points = [
        [(left + right) / 2, (top + bottom) / 2],
        [left + 2, top + 2],
        [right - 2, top + 2],
        [left + 2, bottom - 2],
        [right - 2, bottom - 2],
      ].filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
      for (const [x, y] of points) {
        const top = document.elementFromPoint(x, y);
        if (top && !element.contains(top) && !top.contains(element)) return top;
      }
    }
    return null;
  };

  const note = () => {
    const element = document.activeElement;
    if (element === document.body) return;
    const box = element.getBoundingClientRect();
    const cover = coveredBy(element);
    if (!inWindow(box)) faults.push(`focus is out of sight: ${shown(element)}`);
    if (cover) faults.push(`focus is covered by ${shown(cover)}: ${shown(element)}`);
    visited.push({
      element,
      left: box.left + scrollX,
      top: box.top + scrollY,
      bottom: box.bottom + scrollY,
    });
  };

  // From the top of the page, as after loading; answers with the number of stops.
  const startWalk = () => {
    visited = [];
    faults = [];
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    scrollTo(0, 0);
    addEventListener('keyup', note, true);
    return stops().length;
  };

  const order = () => {
    const wanted = stops();
    const reached = visited.map(({ element }) => element);
    const lost = wanted.filter((element) => !reached.includes(element));
    const first = wanted.findIndex((element, index) => element !== reached[index]);
    const found = lost.map((element) => `the keyboard does not reach: ${shown(element)}`);
    if (!lost.length && first >= 0) {
      found.push(`the keyboard goes to ${shown(reached[first])} instead of ${shown(wanted[first])}`);
    }
    return found;
  };

  // Back up the page without a step to the right is against the order that the eye reads in.
  const upwards = () =>
    visited.slice(1).flatMap((here, index) => {
      const before = visited[index];
      const up = here.bottom <= before.top + 1 && here.left <= before.left + 1;
      return up ? [`focus jumps up the page from ${shown(before.element)} to ${shown(here.element)}`] : [];
    });

  const walkFaults = () => {
    removeEventListener('keyup', note, true);
    return unique([...faults, ...order(), ...upwards()]);
  };

  // After the first Tab: the way past the masthead, in sight.
  const skipLink = () => {
    const link = document.activeElement;
    const target = link.hash && document.getElementById(link.hash.slice(1));
    if (!target || !target.matches('main')) return [`the first stop does not lead to main: ${shown(link)}`];
    const box = link.getBoundingClientRect();
    const seen = inWindow(box) && box.width > 40 && box.height >= 43.5 && !coveredBy(link);
    return seen && getComputedStyle(link).opacity === '1' ? [] : [`the skip link is not seen: ${shown(link)}`];
  };

  // After Enter on it and one more Tab.
  const skipped = () => {
    const main = document.querySelector('main');
    const here = document.activeElement;
    const after = main.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING;
    const reached = here !== document.body && after;
    const inside = main.contains(here) || !stops().some((stop) => main.contains(stop));
    return reached && inside ? [] : [`the skip link leads to ${shown(here)}`];
  };

  const focusOn = (selector) => {
    const element = document.querySelector(selector);
    if (!element) return false;
    element.focus();
    element.scrollIntoView({ block: 'center' });
    return true;
  };

  const isOpen = () => document.activeElement.closest('details').open;

  // Frames that scroll sideways now, each with a mark to find it by.
  const frames = () =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        return ['auto', 'scroll'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element, index) => {
        element.dataset.frame = index;
        return `[data-frame="${index}"]`;
      });

  // Not every browser stops at a frame without being told to.
  const scrolled = async (selector) => {
    const element = document.querySelector(selector);
    for (let wait = 0; wait < 50 && element.scrollLeft === 0; wait++) {
      await new Promise((done) => setTimeout(done, 20));
    }
    const isStop = element.hasAttribute('tabindex') || element.querySelector(STOPS);
    const works = isStop && element.scrollLeft > 0;
    return works ? [] : [`cannot be scrolled by keyboard: ${shown(element)}`];
  };

  const groundOf = (element) => {
    const { backgroundColor } = getComputedStyle(element);
    const clear = /^rgba\(.*, 0\)$/.test(backgroundColor);
    return clear && element.parentElement ? groundOf(element.parentElement) : backgroundColor;
  };

  // How an element looks and where it stands: its tag and classes, those round it, its ground.
  const kindOf = (element) => {
    const path = [];
    for (let each = element; each && each !== document.body && path.length < 3; each = each.parentElement) {
      path.push(`${each.localName}.${[...each.classList].sort().join('.')}`);
    }
    const { display, color } = getComputedStyle(element);
    return `${path.join(' < ')} ${display} ${color} ${groundOf(element)} ${groundOf(element.parentElement)}`;
  };

  const SPACE = 14;

  // The stops of kinds that were not measured yet: kind and index.
  const newKinds = (measured) => {
    const known = new Set(measured);
    return stops().flatMap((element, index) => {
      const kind = kindOf(element);
      if (known.has(kind)) return [];
      known.add(kind);
      return [{ kind, index }];
    });
  };

  // Takes or leaves the focus; answers where to look and how large an indicator has to be.
  const ring = (index, focused) => {
    const element = stops()[index];
    element.focus({ focusVisible: true });
    element.scrollIntoView({ block: 'center' });
    const boxes = [...element.getClientRects()];
    const side = (name, choose) => choose(...boxes.map((box) => box[name]));
    const left = Math.max(0, Math.floor(side('left', Math.min) - SPACE));
    const top = Math.max(0, Math.floor(side('top', Math.min) - SPACE));
    const right = Math.min(innerWidth, Math.ceil(side('right', Math.max) + SPACE));
    const bottom = Math.min(innerHeight, Math.ceil(side('bottom', Math.max) + SPACE));
    // WCAG 2.2, 2.4.13: the area of a line of 2 px round it.
    const area = boxes.reduce((sum, { width, height }) => sum + 4 * (width + height) - 16, 0);
    if (!focused) element.blur();
    return { left: left + scrollX, top: top + scrollY, width: right - left, height: bottom - top, area, shown: shown(element) };
  };

  return { startWalk, walkFaults, skipLink, skipped, focusOn, isOpen, frames, scrolled, newKinds, ring };
})());
