// Suggestions while typing, for each search field in a form with `data-suggestions` (their address), after the ARIA
// pattern of a combobox with a list. Without this file the form searches as it is.
(() => {
  const PAUSE = 150; // ms after the last key
  const SHORTEST = 2; // letters that are worth asking

  document.querySelectorAll("form[data-suggestions] input[type=search]").forEach(offer);

  function offer(field, number) {
    const { suggestions: address, label } = field.form.dataset;
    const known = new Map(); // by what was typed
    const list = document.createElement("ul");
    const status = document.createElement("p");
    let running;
    let timer;
    let current = -1;

    list.id = `suggestions-${number}`;
    list.className = "suggestions";
    list.hidden = true;
    status.className = "vh";
    status.setAttribute("role", "status");
    field.parentNode.append(list, status);
    for (const [name, value] of Object.entries({ role: "listbox", "aria-label": label })) list.setAttribute(name, value);
    const combobox = {
      role: "combobox",
      autocomplete: "off",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": list.id,
    };
    for (const [name, value] of Object.entries(combobox)) field.setAttribute(name, value);

    function askSoon() {
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE);
    }

    async function ask() {
      const text = field.value.trim();
      if (running) running.abort();
      if (text.length < SHORTEST) return close();
      if (!known.has(text)) {
        running = new AbortController();
        try {
          const response = await fetch(`${address}?q=${encodeURIComponent(text)}`, { signal: running.signal });
          if (!response.ok) return close();
          known.set(text, await response.json());
        } catch (error) {
          if (error.name !== "AbortError") close();
          return;
        }
      }
      if (text === field.value.trim() && document.activeElement === field) show(known.get(text));
    }

    function show([, texts, descriptions, urls]) {
      list.replaceChildren(...texts.map((text, place) => option(text, descriptions[place], urls[place], place)));
      choose(-1);
      list.hidden = texts.length === 0;
      field.setAttribute("aria-expanded", String(!list.hidden));
      status.textContent = `${label}: ${texts.length}`;
    }

    function option(text, description, url, place) {
      const item = document.createElement("li");
      item.id = `${list.id}-${place}`;
      item.dataset.url = url;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.append(part("b", text));
      if (description) item.append(" ", part("span", description));
      return item;
    }

    function part(tag, text) {
      const element = document.createElement(tag);
      element.dir = "auto";
      element.textContent = text;
      return element;
    }

    function close() {
      list.hidden = true;
      status.textContent = "";
      field.setAttribute("aria-expanded", "false");
      choose(-1);
    }

    function choose(place) {
      current = place;
      [...list.children].forEach((item, other) => item.setAttribute("aria-selected", String(other === place)));
      if (place < 0) {
        field.removeAttribute("aria-activedescendant");
      } else {
        field.setAttribute("aria-activedescendant", list.children[place].id);
        list.children[place].scrollIntoView({ block: "nearest" });
      }
    }

    // From the field down to the first suggestion, up to the last one, and from the ends back to the field.
    function move(by) {
      if (list.hidden) return ask();
      const places = list.children.length + 1;
      choose(((current + 1 + by + places) % places) - 1);
    }

    function pressed(event) {
      if (event.isComposing) return;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        move(event.key === "ArrowDown" ? 1 : -1);
      } else if (event.key === "Escape" && !list.hidden) {
        event.preventDefault(); // it would empty the field
        close();
      } else if (event.key === "Enter" && current >= 0) {
        event.preventDefault();
        go(list.children[current]);
      }
    }

    function go(item) {
      clearTimeout(timer);
      window.location.assign(item.dataset.url);
    }

    field.addEventListener("input", askSoon);
    field.addEventListener("keydown", pressed);
    field.addEventListener("blur", close);
    list.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps the focus
    list.addEventListener("click", (event) => {
      const item = event.target.closest("[role=option]");
      if (item) go(item);
    });
  }
})();
