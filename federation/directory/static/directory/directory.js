// Search as you type, and a map server's pictures once the visitor agreed. Without this file the button and the
// drawn map do.
const form = document.getElementById("filter");
const PAUSE = 350; // ms after the last key
let timer;
let running;

async function ask(address) {
  running?.abort();
  running = new AbortController();
  try {
    const response = await fetch(address, { signal: running.signal });
    if (!response.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    show(page.getElementById("ergebnisse"));
    history.replaceState(null, "", address);
  } catch (error) {
    if (error.name !== "AbortError") form.submit();
  }
}

function show(results) {
  document.getElementById("ergebnisse").replaceWith(results);
  // A status that was there before: screen readers notice that its text changes.
  document.getElementById("stand").textContent = document.getElementById("liste").textContent;
  offerTiles();
}

function address() {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (value && !(name === "radius" && !form.elements.place.value)) asked.append(name, value);
  }
  return `${form.getAttribute("action")}?${asked}`;
}

function askSoon(pause) {
  clearTimeout(timer);
  timer = setTimeout(() => ask(address()), pause);
}

form.addEventListener("input", (event) => askSoon(event.target.matches("[type=search], [type=text]") ? PAUSE : 0));

// Units of the drawn map: 100 for a degree of longitude, from here on.
const LEFT = 5.5;
const TOP = 66.48233060009922;

function offerTiles() {
  const map = document.querySelector(".map[data-tiles]");
  if (!map) return;
  const agree = map.querySelector("[data-agree]");
  agree.hidden = false;
  agree.querySelector("button").addEventListener("click", () => {
    agree.remove();
    layTiles(map);
  });
}

function layTiles(map) {
  const { x, y, width, height } = map.querySelector("svg").viewBox.baseVal;
  const zoom = Math.min(16, Math.max(5, Math.round(Math.log2((36000 / width) * 1.5))));
  const size = 36000 / 2 ** zoom; // of a picture, in units
  const west = x + (LEFT + 180) * 100;
  const north = y + (180 - TOP) * 100;
  const pictures = [];
  for (let column = Math.floor(west / size); column * size < west + width; column += 1) {
    for (let row = Math.floor(north / size); row * size < north + height; row += 1) {
      const picture = document.createElementNS("http://www.w3.org/2000/svg", "image");
      const place = { x: x + column * size - west, y: y + row * size - north, width: size, height: size };
      for (const [name, value] of Object.entries(place)) picture.setAttribute(name, value);
      const names = { "{z}": zoom, "{x}": column, "{y}": row };
      picture.setAttribute("href", map.dataset.tiles.replace(/\{[xyz]\}/g, (name) => names[name]));
      pictures.push(picture);
    }
  }
  map.querySelector(".tiles").replaceChildren(...pictures);
  map.classList.add("has-tiles");
}

offerTiles();
