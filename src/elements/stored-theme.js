// The one script that blocks: a stored choice of theme must stand before the first paint. The switch: theme-switch.ts
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // No storage, so no choice: as the system says.
}
