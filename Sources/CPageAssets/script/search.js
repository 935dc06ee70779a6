// Search over everything that has a name, in every language that the map knows.

const searchable = [
  ...data.nodes.map((node) => ({ node: node.id, element: node })),
  ...data.organisations.map((organisation) => ({ organisation: organisation.id, element: organisation })),
].map((entry) => ({
  ...entry,
  names: [...new Set([...Object.values(entry.element.name), ...(entry.element.aliases ?? []), entry.element.id])]
    .map((name) => ({ name, folded: folded(name) })),
}))

/** What a text finds: names that begin with it first, then those in which a word does, then any. */
function searchFor(text) {
  const wanted = folded(text.trim())
  if (wanted === '') return []
  const rank = ({ folded }) => {
    const at = folded.indexOf(wanted)
    if (at < 0) return Infinity
    return at === 0 ? (folded === wanted ? 0 : 1) : /[\s(（-]/.test(folded[at - 1]) ? 2 : 3
  }
  return searchable
    .map((entry) => {
      const best = entry.names.map((name) => ({ ...name, rank: rank(name) }))
        .reduce((best, name) => name.rank < best.rank ? name : best)
      return { ...entry, found: best.name, rank: best.rank }
    })
    .filter((entry) => entry.rank < Infinity)
    .sort((left, right) => left.rank - right.rank)
}

const field = document.getElementById('chainmap-search')
const options = document.getElementById('chainmap-options')
let hits = []
let current = -1

/** The nodes that a search marks: those found, and those where a found organisation stands. */
function hitNodes() {
  return new Set(searchFor(place.q).flatMap((entry) =>
    entry.node ? [entry.node] : organisations.get(entry.organisation).facts.map((fact) => fact.node)))
}

function showOptions() {
  hits = searchFor(field.value).slice(0, 30)
  current = Math.min(current, hits.length - 1)
  const isOpen = document.activeElement === field && field.value.trim() !== ''
  options.hidden = !isOpen
  field.setAttribute('aria-expanded', String(isOpen && hits.length > 0))
  fill(options, hits.length === 0
    ? make('li', { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, word('nothingFound'))
    : hits.map((hit, index) => make('li', {
      role: 'option', id: `chainmap-option-${index}`, 'aria-selected': String(index === current),
      onpointerdown: (event) => event.preventDefault(), onclick: () => take(hit) },
      say(hit.element.name),
      hit.found !== say(hit.element.name) && make('span', { class: 'quiet' }, ' ', hit.found),
      make('span', { class: 'quiet what' }, word(hit.node ? 'node' : 'organisation')))))
  if (current >= 0) {
    field.setAttribute('aria-activedescendant', `chainmap-option-${current}`)
    options.children[current].scrollIntoView({ block: 'nearest' })
  } else {
    field.removeAttribute('aria-activedescendant')
  }
}

/** Goes to what a search found. */
function take(hit) {
  options.hidden = true
  field.setAttribute('aria-expanded', 'false')
  find(hit.node ? { node: hit.node } : { organisation: hit.organisation })
}

field.addEventListener('input', () => {
  current = -1
  go({ q: field.value.slice(0, 200) }, { isStep: false })
  showOptions()
})
field.addEventListener('focus', showOptions)
field.addEventListener('blur', showOptions)
field.addEventListener('keydown', (event) => {
  if (event.isComposing) return
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    if (hits.length > 0) {
      const step = event.key === 'ArrowDown' ? 1 : -1
      current = current < 0 && step < 0 ? hits.length - 1 : (current + step + hits.length) % hits.length
    }
    showOptions()
  } else if (event.key === 'Enter') {
    const hit = hits[Math.max(current, 0)]
    if (hit) take(hit)
  } else if (event.key === 'Escape') {
    if (field.value === '') field.blur()
    field.value = ''
    go({ q: '' }, { isStep: false })
    showOptions()
  } else return
  event.preventDefault()
})

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input, textarea, select')) return
  if (event.key === '/') {
    event.preventDefault()
    field.focus()
    field.select()
  } else if (event.key === 'Escape' && (place.node || place.organisation)) {
    select({})
  }
})
