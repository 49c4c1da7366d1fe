// Checks of how a page comes, and of what it leaves behind.
Object.assign(globalThis.checks, (() => {
  const { shown } = checks;

  // WCAG has no word for it; readers who lose their line do: nothing moves while the page loads.
  const shifts = async () => {
    const found = [];
    const observer = new PerformanceObserver((list) => found.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
    observer.disconnect();
    return found.map(({ value, sources }) => {
      const moved = sources.map(({ node }) => node && shown(node.parentElement ?? node)).slice(0, 2);
      return `moves by ${value.toFixed(4)} while it loads: ${moved.join(', ')}`;
    });
  };

  const kept = async () => {
    const names = [
      ...(document.cookie ? ['a cookie'] : []),
      ...(localStorage.length + sessionStorage.length ? ['something in storage'] : []),
      ...(await indexedDB.databases()).map(({ name }) => `the database ${name}`),
    ];
    return names.map((name) => `keeps ${name}`);
  };

  // What the page says, and where its links lead.
  const says = () => {
    const links = [...document.querySelectorAll('a')].map(({ href }) => href);
    return [document.body.innerText, ...links].join('\n');
  };

  return { shifts, kept, says };
})());
