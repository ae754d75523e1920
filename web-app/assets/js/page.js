// Small things for which WebAssembly would be too much: theme, copying code,
// and loading the islands when they are first needed.
(() => {
  const root = document.documentElement;
  const { islands, module } = document.currentScript.dataset;

  // Theme: light, dark, or that of the system.
  const choices = document.querySelectorAll("[data-theme-choice]");
  const show = () => {
    const current = root.dataset.theme ?? "auto";
    for (const button of choices) {
      button.setAttribute("aria-pressed", String(button.dataset.themeChoice === current));
    }
  };
  for (const button of choices) {
    button.addEventListener("click", () => {
      const choice = button.dataset.themeChoice;
      if (choice === "auto") delete root.dataset.theme;
      else root.dataset.theme = choice;
      try {
        localStorage.setItem("theme", choice);
      } catch {
        // The choice then holds for this page only.
      }
      show();
    });
  }
  show();

  // Code blocks: a button that copies them.
  for (const block of document.querySelectorAll(".prose pre")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(block.innerText);
        button.textContent = "Copied";
      } catch {
        button.textContent = "Press Ctrl+C";
        getSelection().selectAllChildren(block);
      }
      setTimeout(() => (button.textContent = "Copy"), 2000);
    });
    const frame = document.createElement("div");
    frame.className = "code";
    block.replaceWith(frame);
    frame.append(block, button);
    // A block that scrolls must be reachable by keyboard.
    if (block.scrollWidth > block.clientWidth) block.tabIndex = 0;
  }

  // Islands: fetched when a reader turns to one.
  let loaded;
  const load = () => {
    loaded ??= import(islands)
      .then(async (code) => {
        await code.default({ module_or_path: module });
        code.hydrate();
        for (const island of document.querySelectorAll("leptos-island")) {
          code[island.dataset.component](island);
        }
      })
      // The page works without; the next attempt may succeed.
      .catch(() => (loaded = undefined));
  };
  for (const island of document.querySelectorAll("leptos-island")) {
    island.addEventListener("focusin", load);
    if (island.contains(document.activeElement)) load();
  }
})();
