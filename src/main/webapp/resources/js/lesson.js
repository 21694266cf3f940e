// What makes a lesson easier to use: notes on terms, questions that check themselves, where one is in
// the contents. Without it, terms lead to the glossary and answers unfold.
const words = document.getElementById("words").dataset;

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

// Contents: folded on small screens; marks the section being read.
const contents = document.querySelector(".toc");
if (contents) {
  if (!matchMedia("(min-width: 60rem)").matches) contents.open = false;
  const entries = new Map([...contents.querySelectorAll("a")].map(a => [a.hash.slice(1), a]));
  const seen = new IntersectionObserver(changes => {
    const begun = changes.find(c => c.isIntersecting);
    if (!begun) return;
    entries.forEach(a => a.removeAttribute("aria-current"));
    entries.get(begun.target.id).setAttribute("aria-current", "location");
  }, { rootMargin: "0px 0px -70% 0px" });
  entries.forEach((a, id) => seen.observe(document.getElementById(id)));
}

// Terms: a note opens on hover, focus and tap, stays while pointed at, closes with Escape.
let open = null;

function place(link) {
  const block = link.closest(".scroll") ?? link.closest("li, p, td, th, summary, figcaption, h2, h3");
  if (block.matches("li")) {
    block.classList.add("has-pop");
    return block;
  }
  if (!block.parentElement.matches(".has-pop")) {
    const around = element("div", "", { class: "has-pop" });
    block.replaceWith(around);
    around.append(block);
  }
  return block.parentElement;
}

function note(link, term, number) {
  const pop = element("div", "", { class: "pop", id: `term-${number}`, role: "note", hidden: "" });
  const name = element("p", "");
  name.append(element("strong", term.term));
  const others = Object.entries(term.others).map(([language, word]) =>
    element("p", word, { lang: language, dir: language === "ar" ? "rtl" : "ltr" }));
  const more = element("p", "");
  more.append(element("a", words.glossary, { href: link.href }));
  pop.append(name, element("p", term.definition), ...others, more);
  return pop;
}

function explain(link, term, number) {
  let pop = null;
  let pinned = false;
  let closing = 0;
  link.setAttribute("role", "button");
  link.setAttribute("aria-expanded", "false");

  const show = () => {
    clearTimeout(closing);
    if (open && open !== hide) open();
    if (!pop) {
      pop = note(link, term, number);
      const focused = document.activeElement === link;
      place(link).append(pop);
      if (focused) link.focus(); // moving the paragraph took the focus away
      link.setAttribute("aria-controls", pop.id);
      pop.addEventListener("pointerenter", () => clearTimeout(closing));
      pop.addEventListener("pointerleave", soon);
      pop.addEventListener("focusout", leave);
    }
    pop.hidden = false;
    link.setAttribute("aria-expanded", "true");
    open = hide;
  };
  const hide = () => {
    clearTimeout(closing);
    pinned = false;
    if (pop) pop.hidden = true;
    link.setAttribute("aria-expanded", "false");
    if (open === hide) open = null;
  };
  const soon = () => {
    if (!pinned) closing = setTimeout(hide, 400);
  };
  const leave = event => {
    if (!pop?.contains(event.relatedTarget) && event.relatedTarget !== link) soon();
  };
  const toggle = event => {
    event.preventDefault();
    if (pinned) return hide();
    show();
    pinned = true;
  };

  link.addEventListener("click", toggle);
  link.addEventListener("keydown", event => {
    if (event.key === " ") toggle(event);
  });
  link.addEventListener("focus", () => link.matches(":focus-visible") && show());
  link.addEventListener("blur", leave);
  link.addEventListener("pointerenter", event => event.pointerType === "mouse" && show());
  link.addEventListener("pointerleave", event => event.pointerType === "mouse" && soon());
}

async function explainTerms() {
  const reply = await fetch(words.terms);
  if (!reply.ok) return;
  const terms = await reply.json();
  document.querySelectorAll("a.term").forEach((link, number) => {
    const term = terms[link.hash.slice(1)];
    if (term) explain(link, term, number);
  });
}
if (document.querySelector("a.term")) explainTerms().catch(() => {}); // they lead to the glossary
addEventListener("keydown", event => {
  if (event.key === "Escape" && open) open();
});

// Questions: checked here, kept nowhere.
function verdict(choice, kind) {
  choice.classList.toggle("good", kind === "good");
  choice.classList.toggle("bad", kind === "bad");
  choice.classList.toggle("miss", kind === "missed");
  choice.querySelector(".verdict")?.remove();
  if (kind) choice.append(element("span", words[kind], { class: "verdict" }));
}

function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `${words.icons}#i-${name}`);
  svg.append(use);
  return svg;
}

function say(status, kind, text) {
  const line = element("p", "", { class: "i" });
  line.append(icon(kind === "ok" ? "check" : "info-circle"), element("span", text));
  status.className = `note ${kind}`;
  status.replaceChildren(line);
}

function number(text) {
  const plain = text.replace(/[\s\u00a0\u202f%]/g, "").replace("٫", ".").replace(",", ".")
    .replace(/[٠-٩]/g, digit => "٠١٢٣٤٥٦٧٨٩".indexOf(digit));
  return plain === "" ? NaN : Number(plain);
}

document.querySelectorAll(".ask").forEach(ask => {
  const status = ask.querySelector("[role=status]");
  const answer = ask.querySelector("details");
  const field = ask.querySelector("input[inputmode]");
  const right = ask.dataset.answer.split(" ");
  const inputs = [...ask.querySelectorAll("input[type=radio], input[type=checkbox]")];

  function check() {
    let isRight;
    if (field) {
      const given = number(field.value);
      if (Number.isNaN(given)) return say(status, "", words.first);
      isRight = Math.abs(given - Number(right[0])) <= Number(ask.dataset.tolerance) + 1e-9;
    } else {
      if (!inputs.some(i => i.checked)) return say(status, "", words.first);
      isRight = inputs.every(i => i.checked === right.includes(i.value));
      const several = ask.dataset.kind === "multiple";
      inputs.forEach(i => {
        const good = right.includes(i.value);
        verdict(i.closest(".choice"),
          i.checked ? (good ? "good" : "bad") : good && several ? "missed" : "");
      });
    }
    say(status, isRight ? "ok" : "bad", isRight ? words.right : words.wrong);
    answer.hidden = false;
    answer.open = true;
  }

  answer.hidden = true;
  ask.querySelector(".actions").hidden = false;
  ask.querySelector("button").addEventListener("click", check);
  field?.addEventListener("keydown", event => {
    if (event.key === "Enter") check();
  });
  ask.addEventListener("change", () => {
    inputs.forEach(i => verdict(i.closest(".choice"), ""));
    status.replaceChildren();
    status.className = "";
  });
});
