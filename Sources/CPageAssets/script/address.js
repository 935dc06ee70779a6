// Where the reader is, kept in the address behind `#`: a link shows the same thing. What a stranger writes
// there and nothing answers to is left out.

const drawings = [...new Set(
  [...document.querySelectorAll('[data-chainmap-picture][data-view=""]')].map((block) => block.dataset.drawing))]

/** What can be told of a place, with what it is without being told. */
const beginning = {
  drawing: document.querySelector('#chainmap-canvas > svg').dataset.drawing,
  view: '', lang: data.languages[0], theme: 'auto', tab: 'gaps', node: '', organisation: '', q: '', at: '',
}

const tabs = ['gaps', 'list', 'coverage', 'expectations', 'views', 'filter']

const isKnown = {
  drawing: (text) => drawings.includes(text),
  view: (text) => views.has(text),
  lang: (text) => data.languages.includes(text),
  theme: (text) => ['auto', 'light', 'dark'].includes(text),
  tab: (text) => tabs.includes(text),
  node: (text) => nodes.has(text),
  organisation: (text) => organisations.has(text),
  q: (text) => text.length <= 200,
  at: (text) => /^-?\d{1,6},-?\d{1,6},\d{1,3}(\.\d{1,2})?$/.test(text),
}

/** The place that an address tells. */
function placeIn(hash) {
  const told = new URLSearchParams(hash.replace(/^#/, ''))
  const place = { ...beginning, choices: {} }
  for (const [key, value] of told) {
    if (Object.hasOwn(isKnown, key) && isKnown[key](value)) place[key] = value
    if (Object.hasOwn(groups, key)) {
      place.choices[key] = groups[key].values.filter((known) => value.split(',').includes(known))
    }
  }
  return place
}

/** The address of a place: what goes without saying is not told. */
function addressOf(place) {
  const told = new URLSearchParams()
  for (const key of Object.keys(beginning)) if (place[key] !== beginning[key]) told.set(key, place[key])
  for (const key of Object.keys(groups)) {
    if (place.choices[key]?.length) told.set(key, place.choices[key].join(','))
  }
  // Commas and colons stay readable; neither parts anything in what stands behind `#`.
  return '#' + told.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
}

let place = placeIn(location.hash)

/** Goes somewhere: a step that the reader can take back, unless it is only a movement. */
function go(changes, { isStep = true } = {}) {
  const before = place
  place = { ...place, ...changes }
  const address = addressOf(place)
  if (address !== (location.hash || '#')) {
    history[isStep ? 'pushState' : 'replaceState'](null, '', address)
  }
  show(before)
}

window.addEventListener('popstate', () => {
  const before = place
  place = placeIn(location.hash)
  show(before)
})
