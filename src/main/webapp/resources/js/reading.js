// Remembers where the reader is in a lesson, and that they reached its end. Without it the button does.
const box = document.getElementById("reading");
const state = document.getElementById("readingState");
const quiet = 2000; // ms a heading stays in sight before it counts as reached
let place = box.dataset.place;
let read = box.dataset.read === "true";
let timer;

async function say(news) {
  try {
    const answer = await fetch(box.dataset.url, {
      method: "POST",
      keepalive: true,
      headers: { "Content-Type": "application/json", "X-Requested-By": "pamt" },
      body: JSON.stringify(news),
    });
    return answer.ok;
  } catch {
    return false; // no network: the next heading, or the button, says it again
  }
}

function reached(entries) {
  const heading = entries.filter((e) => e.isIntersecting).at(-1)?.target.id;
  if (!heading || heading === place || read) return;
  clearTimeout(timer);
  timer = setTimeout(async () => {
    if (await say({ place: heading, read: false })) place = heading;
  }, quiet);
}

async function ended(entries) {
  if (read || !entries.some((e) => e.isIntersecting)) return;
  clearTimeout(timer);
  if (!(await say({ place: null, read: true }))) return;
  read = true;
  document.getElementById("readingForm").hidden = true;
  state.textContent = state.dataset.read;
}

// Where they left off: only when they came without saying where to.
if (place && !read && !location.hash) document.getElementById(place)?.scrollIntoView();

const headings = new IntersectionObserver(reached);
document.querySelectorAll(".text h2[id]").forEach((h) => headings.observe(h));

// The end counts only once the reader has moved: a short lesson on a tall screen is not read at sight.
addEventListener("scroll", () => new IntersectionObserver(ended).observe(box), { once: true });
