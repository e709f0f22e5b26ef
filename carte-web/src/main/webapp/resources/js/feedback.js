// Papers are typed in without a mouse: a digit that can only be whole goes on to the next question, so does Enter; the
// last one counts the paper.
document.addEventListener('input', event => {
  const field = event.target;
  const max = Number(field.dataset.max);
  if (!field.closest('[data-paper]') || !max) return;
  const typed = Number(field.value);
  if (field.value !== '' && (field.value.length === String(max).length || typed * 10 > max)) next(field);
});

document.addEventListener('keydown', event => {
  if (event.key !== 'Enter' || event.target.matches('textarea, button') || !event.target.closest('[data-paper]')) return;
  event.preventDefault();
  next(event.target);
});

function next(field) {
  const form = field.closest('form');
  const all = [...form.querySelectorAll('input:not([type=hidden]), select, textarea, button')];
  all[all.indexOf(field) + 1]?.focus();
}
