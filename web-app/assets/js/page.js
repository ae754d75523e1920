// Small things for which WebAssembly would be too much: theme, copying code,
// forms, and loading what only some pages need.
(() => {
  const root = document.documentElement;
  const { islands, module, passkeys } = document.currentScript.dataset;

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
  for (const block of document.querySelectorAll(".prose pre, pre.copyable")) {
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

  // Forms: passwords can be looked at, and a second press sends nothing.
  for (const button of document.querySelectorAll("[data-reveal]")) {
    const field = document.getElementById(button.dataset.reveal);
    const reveal = (shown) => {
      field.type = shown ? "text" : "password";
      button.firstChild.data = shown ? "Hide" : "Show";
      button.setAttribute("aria-pressed", String(shown));
    };
    button.addEventListener("click", () => reveal(field.type === "password"));
    // The browser would offer to remember it as ordinary text.
    field.form.addEventListener("submit", () => reveal(false));
  }
  for (const form of document.querySelectorAll('form[method="post"]')) {
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent) return event.preventDefault();
      form.dataset.sent = "yes";
      event.submitter?.setAttribute("aria-disabled", "true");
    });
    // The page may come back from the browser's memory.
    addEventListener("pageshow", () => {
      delete form.dataset.sent;
      for (const button of form.querySelectorAll("[aria-disabled]")) button.removeAttribute("aria-disabled");
    });
  }
  // Not every browser applies `autofocus` to what is no field.
  addEventListener("load", () =>
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) document.querySelector("[data-focus]")?.focus();
    }),
  );

  // The account menu closes like any other.
  const menu = document.querySelector(".account-menu");
  addEventListener("click", ({ target }) => menu?.contains(target) || menu?.removeAttribute("open"));
  menu?.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });

  // Passkeys: fetched by the few pages with a form for one. Without it such a form says what is missing.
  if (document.querySelector("[data-passkey]")) import(passkeys).catch(() => {});

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
