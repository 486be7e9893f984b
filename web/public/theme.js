// Sets the chosen theme before the first paint, so that nothing flashes. A file of its own, since the pages allow no inline script.
try {
  const theme = localStorage.getItem('holdfire.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is switched off: the system's theme holds.
}
