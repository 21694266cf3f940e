// A button with data-copy="<id of an input>" copies that input's text, and says so in the element
// with the id in data-said, with the words in data-words.
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const input = document.getElementById(button.dataset.copy);
  input.select();
  // Browsers lend the clipboard to pages behind TLS only; the older way works everywhere.
  if (navigator.clipboard) await navigator.clipboard.writeText(input.value);
  else document.execCommand("copy");
  document.getElementById(button.dataset.said).textContent = button.dataset.words;
});
