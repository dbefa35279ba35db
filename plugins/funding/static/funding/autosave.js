// Saves a draft some seconds after the last key, as the button would, without its files. Without this file the button does.
const form = document.querySelector("form[data-autosave]");
const status = document.getElementById("gespeichert");
const PAUSE = 2000; // ms after the last change
let timer;
let isSaving = false;
let isStopped = false; // somebody else was faster: the button shows both

function save() {
  if (isSaving) return saveSoon();
  isSaving = true;
  send().then(say, () => tell(form.dataset.offline)).finally(() => (isSaving = false));
}

async function send() {
  const data = new FormData(form);
  for (const field of form.querySelectorAll("input[type=file]")) data.delete(field.name);
  const response = await fetch(location.pathname, { method: "POST", body: data, headers: { Accept: "application/json" } });
  if (response.status !== 200 && response.status !== 409) throw new Error(response.status);
  return { isTaken: response.ok, ...(await response.json()) };
}

function say(answer) {
  tell(answer.text);
  if (answer.isTaken) form.elements.version.value = answer.version;
  else isStopped = true;
}

function tell(text) {
  status.textContent = text;
}

function saveSoon() {
  clearTimeout(timer);
  if (!isStopped) timer = setTimeout(save, PAUSE);
}

if (form && status) {
  form.addEventListener("input", (event) => event.target.type !== "file" && saveSoon());
  form.addEventListener("submit", () => clearTimeout(timer));
}
