// What is shown, as files.

/** Hands a file to the reader. */
function save(text, type, name) {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = make('a', { href: address, download: name })
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** What files are called: the map's id, and what of it they show. */
function fileName(...parts) {
  return [data.map.id, ...parts].filter(Boolean).join('-')
}

/** The picture as one file of its own: with its style sheet, and with what is dimmed dimmed. */
async function savePicture() {
  const [drawing, view, lang] = pictureOf(place)
  const picture = (await drawn(drawing, view, lang)).cloneNode(true)
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style')
  style.textContent = document.getElementById('chainmap-picture-style').textContent + chosenColours()
  picture.querySelector('desc').after(style)
  const parts = (svg) => [...svg.querySelectorAll('g.node, g.links > *')]
  const onPage = parts(shown.svg)
  for (const [place, part] of parts(picture).entries()) {
    if (onPage[place]?.classList.contains('out')) part.setAttribute('opacity', '0.15')
  }
  const text = '<?xml version="1.0" encoding="UTF-8"?>\n' + new XMLSerializer().serializeToString(picture) + '\n'
  save(text, 'image/svg+xml', fileName(view || drawing, lang) + '.svg')
}

/** The colours of the theme that a reader chose, whatever the next reader prefers. */
function chosenColours() {
  if (place.theme === 'auto') return ''
  const colours = getComputedStyle(shown.svg)
  const names = new Set(document.getElementById('chainmap-picture-style').textContent.match(/--[\w-]+(?=:)/g))
  const rule = [...names].map((name) => `${name}:${colours.getPropertyValue(name)}`).join(';')
  return `@media screen{svg.chainmap{${rule}}}\n`
}

/** The listed rows as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. */
function saveTable() {
  const cell = (value) => {
    let text = String(value ?? '')
    // A spreadsheet would take these for a formula.
    if (/^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text)) text = "'" + text
    return /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text
  }
  const text = table.map((row) => row.map(cell).join(',') + '\r\n').join('')
  save('\uFEFF' + text, 'text/csv;charset=utf-8', fileName(place.tab, place.lang) + '.csv')
}

/** Everything that the file holds beside its pictures. */
function saveData() {
  save(dataText, 'application/json', fileName() + '.json')
}
