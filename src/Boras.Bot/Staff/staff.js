// Copies the line beside a button, and says so. Without it the line can be marked and copied by hand.
const said = document.getElementById('said');

async function copy(field) {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // The clipboard is for secure pages that may use it; the old way asks nobody.
    return document.execCommand('copy');
  }
}

for (const button of document.querySelectorAll('[data-copy]')) {
  const words = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const done = await copy(document.getElementById(button.dataset.copy));
    button.focus();
    button.textContent = done ? 'Kopierad' : words;
    said.textContent = '';
    // Emptied first, or the same words would not be read out twice.
    setTimeout(() => { said.textContent = done ? 'Raden är kopierad.' : 'Raden kunde inte kopieras. Den är markerad, så att du kan kopiera den själv.'; }, 50);
    setTimeout(() => { button.textContent = words; }, 4000);
  });
}
