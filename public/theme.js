// Runs before the first paint, so that no page flashes in the other theme. A file of its own because
// the site's policy allows no inline script.
(function setTheme() {
  function isTheme(value) {
    return value === "light" || value === "dark";
  }
  let theme = null;
  try {
    theme = new URLSearchParams(location.search).get("theme");
    if (!isTheme(theme)) theme = localStorage.getItem("readout.theme");
  } catch {
    // Storage may be blocked: the system's choice then stands.
  }
  if (!isTheme(theme)) {
    theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  }
  document.documentElement.dataset.theme = theme;
})();
