/** What moves on the page. Without it everything is there, and shown. */
export const SCRIPT = `
const rows = [...document.querySelectorAll('tr.flow-row')];
const form = document.querySelector('form.filters');
const shown = document.getElementById('shown');
const detailOf = (row) => document.getElementById(row.dataset.detail);
const set = (row, open) => {
  row.querySelector('button').setAttribute('aria-expanded', String(open));
  detailOf(row).hidden = !open;
};
for (const row of rows) {
  const button = row.querySelector('button');
  button.hidden = false;
  set(row, false);
  button.addEventListener('click', () => set(row, button.getAttribute('aria-expanded') !== 'true'));
}
const filter = () => {
  const wanted = Object.fromEntries(new FormData(form));
  const words = wanted.text.toLowerCase().split(/\\s+/).filter(Boolean);
  let count = 0;
  for (const row of rows) {
    const fits = ['status', 'kind', 'operation'].every((name) => !wanted[name] || row.dataset[name] === wanted[name])
      && (!wanted.category || row.dataset.categories.split(' ').includes(wanted.category))
      && words.every((word) => row.dataset.text.includes(word));
    count += Number(fits);
    for (const part of [row, detailOf(row)]) part.toggleAttribute('data-out', !fits);
  }
  shown.textContent = count + ' of ' + rows.length + ' flows are shown.';
};
form.hidden = false;
form.addEventListener('input', filter);
form.addEventListener('reset', () => setTimeout(filter));
form.addEventListener('submit', (event) => event.preventDefault());
document.getElementById('open-all').addEventListener('click', () => rows.forEach((row) => set(row, true)));
document.getElementById('close-all').addEventListener('click', () => rows.forEach((row) => set(row, false)));
filter();
`.trim();
