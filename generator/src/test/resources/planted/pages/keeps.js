document.cookie = 'planted=1';
localStorage.setItem('planted', '1');
requestAnimationFrame(() =>
  requestAnimationFrame(() => document.querySelector('h1').before(document.createElement('hr'))),
);
