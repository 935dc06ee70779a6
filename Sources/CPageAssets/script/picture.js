// The picture that is shown. The file holds one as it is; the others are unpacked when they are first asked for.

const canvas = document.getElementById('chainmap-canvas')
const pictures = new Map()
const standing = canvas.querySelector('svg')
// As it was drawn: what is on the page will change.
const untouched = standing.cloneNode(true)

function nameOf(drawing, view, lang) {
  return [view ? '' : drawing, view, lang].join(' ')
}

/** Which picture a place shows: a view has one drawing only. */
function pictureOf(place) {
  return [place.drawing, place.view, place.lang]
}

/** A picture as it was drawn, with everything that one on its own needs but its style sheet. */
async function drawn(drawing, view, lang) {
  const name = nameOf(drawing, view, lang)
  if (pictures.has(name)) return pictures.get(name)
  if (name === nameOf(standing.dataset.drawing, '', data.languages[0])) {
    pictures.set(name, complete(untouched, lang))
  } else {
    await unpack(drawing, view)
  }
  return pictures.get(name)
}

/** Unpacks a drawing, or a view: its languages lie together, since they are much alike. */
async function unpack(drawing, view) {
  const block = [...document.querySelectorAll('[data-chainmap-picture]')].find((block) =>
    block.dataset.view === view && (view || block.dataset.drawing === drawing))
  const lines = (await unpacked(block)).split('\n')
  const langs = block.dataset.langs.split(' ')
  for (const [place, lang] of langs.entries()) {
    const text = lines.filter((_, line) => line % langs.length === place).join('\n')
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    const picture = document.importNode(parsed.documentElement, true)
    for (const path of picture.querySelectorAll('path.link')) {
      path.setAttribute('d', absolute(path.getAttribute('d')))
    }
    pictures.set(nameOf(drawing, view, lang), complete(picture, lang))
  }
}

/** A path with absolute coordinates, from one in tenths of points, each place from the one before it. */
function absolute(path) {
  let x = 0, y = 0
  return path.match(/[Mlc][^Mlc]*/g).map((piece) => {
    const numbers = piece.match(/-?\d+/g).map(Number)
    const places = numbers.map((number, index) => (number + (index % 2 === 0 ? x : y)))
    ;[x, y] = places.slice(-2)
    return piece[0].toUpperCase() + ' ' + places.map((place) => place / 10).join(' ')
  }).join(' ')
}

/** Puts back what every picture of the file has in common and leaves out: casings, titles and addresses. */
function complete(picture, lang) {
  const make = (name) => document.createElementNS('http://www.w3.org/2000/svg', name)
  if (!picture.querySelector('.casing')) addCasings(picture, make)
  for (const card of picture.querySelectorAll('g.node')) {
    const node = nodes.get(card.dataset.id)
    if (!card.querySelector('title')) {
      const title = make('title')
      title.textContent = [node.name[lang], node.sentence[lang]].join('\n')
      card.prepend(title)
    }
    for (const text of card.querySelectorAll('text[data-id]')) {
      const address = addressOfMember(text.dataset.id, node)
      if (text.closest('a') || !address) continue
      const link = make('a')
      link.setAttribute('rel', 'noopener')
      link.setAttribute('href', address)
      text.replaceWith(link)
      link.append(text)
    }
  }
  return picture
}

/** Puts a casing under every line of a flow, before the lines of its trunk. */
function addCasings(picture, make) {
  const trunks = new Map()
  for (const link of picture.querySelectorAll('path.link[data-trunk]')) {
    const trunk = link.dataset.trunk
    if (!trunks.has(trunk)) trunks.set(trunk, [])
    trunks.get(trunk).push(link)
  }
  for (const links of trunks.values()) {
    links[0].before(...links.map((link) => {
      const casing = make('path')
      casing.setAttribute('class', 'casing')
      casing.setAttribute('d', link.getAttribute('d'))
      return casing
    }))
  }
}

/** The page of an organisation, or else the first source that says it stands at a node. */
function addressOfMember(id, node) {
  const sources = node.facts.filter((fact) => fact.organisation === id).map((fact) => fact.source)
  return [organisations.get(id).url, ...sources].filter(Boolean).map(webAddress)
    .find((address) => address?.startsWith('https:'))
}

/** The picture on the page, and what stands where in it. */
const shown = { svg: standing, width: 1, height: 1, cards: new Map(), links: [] }

/** Shows a picture; cards become things that a reader can point at, choose and go through by keys. */
function mount(svg) {
  const box = svg.viewBox.baseVal
  Object.assign(shown, { svg, x: box.x, y: box.y, width: box.width, height: box.height, links: [] })
  svg.setAttribute('role', 'group')
  svg.setAttribute('aria-label', svg.querySelector('title').textContent)
  // The browser would show these over every place of the picture.
  svg.querySelector(':scope > title').remove()
  for (const link of svg.querySelectorAll('a')) link.replaceWith(...link.childNodes)
  shown.cards = new Map([...svg.querySelectorAll('g.node')].map((card) => [card.dataset.id, card]))
  for (const [id, card] of shown.cards) {
    const node = nodes.get(id)
    card.setAttribute('role', 'button')
    card.setAttribute('tabindex', '-1')
    card.setAttribute('aria-label', [say(node.name), say(node.sentence)].join(word('colon')))
    card.querySelector('title')?.remove()
  }
  shown.cards.values().next().value?.setAttribute('tabindex', '0')
  readLinks(svg)
  litSubject = undefined
  // Its scale first: a picture takes longer to be laid out than all the rest, and anew for another scale.
  showFrame(place.at)
  svg.classList.add('mounted')
  if (svg.parentNode !== canvas) canvas.replaceChildren(svg)
}

/** Shows the picture of the place where the reader is; the one that stands on the page need not be laid out anew. */
async function showPicture() {
  const wanted = pictureOf(place)
  if (wanted.join() === [standing.dataset.drawing, '', data.languages[0]].join() && shown.cards.size === 0) {
    return mount(standing)
  }
  const picture = await drawn(...wanted)
  // Another one may have been asked for meanwhile.
  if (pictureOf(place).join() === wanted.join()) mount(picture.cloneNode(true))
}

/** Finds the lines of a picture, and the heads that belong to each. */
function readLinks(svg) {
  const pairs = new Map()
  const box = (end) => nodes.get(end).segment ?? end
  for (const link of data.links) {
    // A ribbon between segments that bundles requirements and support links is called after the former.
    const kinds = link.kind === 'supports' ? ['supports', 'requires'] : [link.kind]
    const names = [
      `${link.from} ${link.to} ${link.kind}`, ...kinds.map((kind) => `${box(link.from)} ${box(link.to)} ${kind}`)]
    for (const name of new Set(names)) {
      if (pairs.has(name)) pairs.get(name).push(link)
      else pairs.set(name, [link])
    }
  }
  let trunk = []
  for (const path of svg.querySelectorAll('g.links > *')) {
    if (path.matches('.link')) {
      if (trunk.at(-1)?.heads.length > 0) trunk = []
      const { from, to, kind } = path.dataset
      const line = { path, to, heads: [], links: pairs.get(`${from} ${to} ${kind}`) ?? [] }
      shown.links.push(line)
      trunk.push(line)
    } else if (path.matches('.head, .choice')) {
      for (const line of trunk) {
        if (path.dataset.to === undefined || path.dataset.to === line.to) line.heads.push(path)
      }
    }
  }
}
