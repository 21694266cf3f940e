// Copies and prints one-time links. The buttons are hidden where the browser can't.

const address = (slip) => slip.querySelector("[data-link]");
const line = (shown) => `${shown.dataset.link}\t${shown.textContent}`;

function textFor(button) {
  return button.dataset.copy === "all"
    ? [...document.querySelectorAll("[data-link]")].map(line).join("\n")
    : address(button.closest("li")).textContent;
}

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(textFor(button));
    button.querySelector("span").textContent = button.dataset.copied;
  });
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
