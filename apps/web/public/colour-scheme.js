// Runs before the first paint, so that a dark page never flashes white. The application keeps the choice afterwards.
(function () {
  var root = document.documentElement;
  var NAME = 'data-mantine-color-scheme';
  var chosen = null;
  try {
    chosen = localStorage.getItem('nurt.colours');
  } catch {
    // Storage may be forbidden; the system's preference decides then.
  }
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute(NAME, dark ? 'dark' : 'light');

  // Paper is white and grounds are not printed: a dark page goes to paper in the colours of the light one. Nothing
  // unfolds there either: what is folded on the screen is printed whole.
  var onScreen = null;
  var folded = [];
  addEventListener('beforeprint', function () {
    onScreen = root.getAttribute(NAME);
    root.setAttribute(NAME, 'light');
    folded = Array.from(document.querySelectorAll('main details:not([open])'));
    folded.forEach(function (details) {
      details.open = true;
    });
  });
  addEventListener('afterprint', function () {
    if (onScreen !== null) root.setAttribute(NAME, onScreen);
    folded.forEach(function (details) {
      details.open = false;
    });
  });
})();
