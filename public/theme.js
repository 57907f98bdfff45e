// Runs before the first paint, so that no page flashes in the other theme, in another state than its
// link names, or whole where one view is shown alone. A file of its own because the site's policy
// allows no inline script.
(function setTheme() {
  function isTheme(value) {
    return value === "light" || value === "dark";
  }
  let theme = null;
  const root = document.documentElement;
  try {
    const link = new URLSearchParams(location.search);
    const isAlone = link.get("embed") === "1" || link.has("present");
    if (link.size > 0) root.dataset.firstPaint = isAlone ? "none" : "heading";
    theme = link.get("theme");
    if (!isTheme(theme)) theme = localStorage.getItem("readout.theme");
  } catch {
    // Storage may be blocked: the system's choice then stands.
  }
  if (!isTheme(theme)) {
    theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  }
  root.dataset.theme = theme;
})();
