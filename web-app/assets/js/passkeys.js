// Passkeys: asks the browser's authenticator, and sends its answer with the form whose button was pressed. A form
// says in data-passkey whether a passkey is made ("create") or used ("get"), and in data-begin where the challenge
// comes from; `challenge` and `credential` are its hidden fields.

// Shortly before a challenge is over.
const FRESH_MS = 4 * 60 * 1000;
const SAID = {
  unsupported: "This browser cannot use passkeys. Update it, or try another one.",
  NotAllowedError: "No passkey was used: the request was cancelled, or took too long. Try again when you are ready.",
  InvalidStateError: "This device holds a passkey for your account already.",
  SecurityError: "Passkeys do not work at this address.",
  other: "That did not work. Try again in a moment.",
};
const busy = new WeakSet();
let offered;

/** Something that is said to the person as it is. */
class Said extends Error {}

async function begin(form) {
  const body = new URLSearchParams(new FormData(form));
  const answer = await fetch(form.dataset.begin, { method: "POST", body });
  const { challenge, options, message, sign_in } = await answer.json();
  if (sign_in) {
    location.assign(sign_in);
    return new Promise(() => {});
  }
  if (!answer.ok) throw new Said(message);
  return { challenge, options };
}

function ask(form, options, more) {
  if (form.dataset.passkey === "create") {
    return navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) });
  }
  return navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options), ...more });
}

function send(form, challenge, credential) {
  form.elements.challenge.value = challenge;
  form.elements.credential.value = JSON.stringify(credential);
  // Past the listeners: they have seen this form sent already.
  form.submit();
}

const canAsk = () => Boolean(globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON);

async function pressed(form) {
  const place = form.querySelector("[data-said]");
  place.textContent = "";
  try {
    if (!canAsk()) throw new Said(SAID.unsupported);
    offered?.abort();
    const { challenge, options } = await begin(form);
    send(form, challenge, await ask(form, options));
  } catch (error) {
    place.textContent = error instanceof Said ? error.message : (SAID[error.name] ?? SAID.other);
    delete form.dataset.sent;
    for (const button of form.querySelectorAll("[aria-disabled]")) button.removeAttribute("aria-disabled");
    busy.delete(form);
  }
}

/** Lets the browser offer passkeys beside the names that it remembers, until one is chosen. */
async function offer(form, field) {
  offered = new AbortController();
  const { signal } = offered;
  let isOver = false;
  try {
    const { challenge, options } = await begin(form);
    const timer = setTimeout(() => {
      isOver = true;
      offered.abort();
    }, FRESH_MS);
    const credential = await ask(form, options, { mediation: "conditional", signal });
    clearTimeout(timer);
    send(form, challenge, credential);
  } catch {
    // There is the button. A page that stays open gets a new challenge when somebody turns to it.
    if (isOver) field.addEventListener("focus", () => offer(form, field), { once: true });
  }
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  form.addEventListener("submit", (event) => {
    // Names and the like are checked by the browser where the form asks for it, before this.
    event.preventDefault();
    if (busy.has(form)) return;
    busy.add(form);
    pressed(form);
  });
}
addEventListener("pageshow", ({ persisted }) => {
  // Back from the browser's memory, where a form may have been under way.
  if (persisted) for (const form of document.querySelectorAll("form[data-passkey]")) busy.delete(form);
});

const field = document.querySelector('[autocomplete~="webauthn"]');
const form = document.querySelector('form[data-passkey="get"]');
if (field && form && canAsk() && (await PublicKeyCredential.isConditionalMediationAvailable?.())) offer(form, field);
