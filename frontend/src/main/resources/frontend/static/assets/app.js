// Starts the script of each part that has one; every part works without.
const edition = new URL(import.meta.url).search;
const parts = new Set(["app-errors", "app-skills"]);

const start = (root) => {
  for (const element of root.querySelectorAll("[data-module]")) {
    const name = element.dataset.module;
    if (parts.has(name) && !element.dataset.started) {
      element.dataset.started = "yes";
      import(`/assets/parts/${name}/${name}.js${edition}`).then((part) => part.start(element));
    }
  }
};

start(document);
document.addEventListener("htmx:load", (event) => start(event.target.parentElement ?? document));
