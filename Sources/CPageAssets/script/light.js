// Light on what belongs together; the rest is dimmed.

/** Everything upstream and downstream of a node, with itself. */
function chainOf(id) {
  return new Set([id, ...reached(id, 'inputs'), ...reached(id, 'outputs')])
}

/** The nodes that belong to a node or an organisation; undefined for neither. */
function belonging({ node, organisation }) {
  if (node) return chainOf(node)
  if (organisation) return new Set(organisations.get(organisation).facts.map((fact) => fact.node))
  return undefined
}

/** Whether a line is part of what is lit: a link on a way to or from the node, none of an organisation. */
function isOnWay(line, lit, isChain) {
  return isChain && line.links.some((link) =>
    link.kind === 'requires' && lit.has(link.from) && lit.has(link.to))
}

let litSubject

/** Lights what belongs to a node or an organisation. */
function light({ node = '', organisation = '' }) {
  const subject = { node, organisation }
  // The pointer goes from one part of a card to another.
  if (litSubject && litSubject.node === node && litSubject.organisation === organisation) return
  litSubject = subject
  const lit = belonging(subject)
  // A view may have nothing of it.
  shown.svg.classList.toggle('dimmed', lit !== undefined && [...lit].some((id) => shown.cards.has(id)))
  const litHeads = new Set()
  for (const [id, card] of shown.cards) mark(card, 'lit', lit?.has(id))
  for (const line of shown.links) {
    const isLit = lit !== undefined && isOnWay(line, lit, Boolean(subject.node))
    mark(line.path, 'lit', isLit)
    if (isLit) for (const head of line.heads) litHeads.add(head)
  }
  for (const line of shown.links) for (const head of line.heads) mark(head, 'lit', litHeads.has(head))
}

/** Sets a class only where it changes: the browser calculates styles anew for each that is touched. */
function mark(element, name, isSet) {
  if (element.classList.contains(name) !== Boolean(isSet)) element.classList.toggle(name)
}

/** Dims what a reader's choices leave out, and marks what a search found. */
function dim(found, hits) {
  for (const [id, card] of shown.cards) {
    mark(card, 'out', !found.nodes.has(id))
    mark(card, 'hit', hits.has(id))
  }
  for (const line of shown.links) {
    const isOut = line.links.length > 0
      && !line.links.some((link) => found.nodes.has(link.from) && found.nodes.has(link.to))
    for (const part of [line.path, ...line.heads]) mark(part, 'out', isOut)
  }
}

/** Marks the card that is chosen, or the cards of the organisation that is. */
function choose({ node, organisation }) {
  const chosen = organisation ? belonging({ organisation }) : new Set([node])
  for (const [id, card] of shown.cards) mark(card, 'chosen', chosen.has(id))
}

/** What an element of the picture is about: a member on a card, or the card's node. */
function subjectAt(element) {
  const member = element.closest?.('text[data-id]')
  if (member && organisations.has(member.dataset.id)) return { organisation: member.dataset.id }
  const card = element.closest?.('g.node')
  return card ? { node: card.dataset.id } : undefined
}

// Pointing lights for as long as the pointer is there; what is chosen stays lit.
canvas.addEventListener('pointerover', (event) => {
  if (!event.buttons) light(subjectAt(event.target) ?? place)
})
canvas.addEventListener('pointerleave', () => light(place))
canvas.addEventListener('focusin', (event) => {
  if (event.target.matches(':focus-visible')) light(subjectAt(event.target) ?? place)
})
canvas.addEventListener('focusout', () => light(place))

// What stands in a list is lit as well.
const side = document.getElementById('chainmap-side')
for (const name of ['pointerover', 'focusin']) {
  side.addEventListener(name, (event) => {
    const subject = event.target.closest('[data-node], [data-organisation]')?.dataset
    light(subject ?? place)
  })
}
side.addEventListener('pointerleave', () => light(place))
