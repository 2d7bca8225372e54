// Runs before the first paint, so that a dark page never flashes white. The application keeps the choice afterwards.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem('nurt.colours');
  } catch {
    // Storage may be forbidden; the system's preference decides then.
  }
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
