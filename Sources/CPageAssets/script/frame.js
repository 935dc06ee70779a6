// Which part of the picture is seen: by wheel, fingers and keys.

/** The scale, and where the picture's corner is, in points of the screen. */
const frame = { scale: 1, x: 0, y: 0 }
const margin = 8

/** The scale at which the whole picture is seen. */
function fittingScale() {
  return Math.max(0.01, Math.min(
    (canvas.clientWidth - 2 * margin) / shown.width, (canvas.clientHeight - 2 * margin) / shown.height))
}

/** A scale at which something of the picture can still be seen. */
function boundedScale(scale) {
  return Math.min(Math.max(scale, fittingScale() * 0.2), fittingScale() * 60)
}

/** Shows the picture in its frame. */
function applyFrame() {
  const style = shown.svg.style
  style.width = `${shown.width}px`
  style.height = `${shown.height}px`
  style.transform = `translate(${frame.x}px, ${frame.y}px) scale(${frame.scale})`
}

/** Shows the whole picture. */
function fit() {
  frame.scale = fittingScale()
  frame.x = (canvas.clientWidth - shown.width * frame.scale) / 2
  frame.y = (canvas.clientHeight - shown.height * frame.scale) / 2
  applyFrame()
}

/** Brings a place of the picture to the middle, a number of times as large as where all is seen. */
function centre(x, y, zoom) {
  frame.scale = boundedScale(fittingScale() * zoom)
  frame.x = canvas.clientWidth / 2 - x * frame.scale
  frame.y = canvas.clientHeight / 2 - y * frame.scale
  applyFrame()
}

/** How much larger the picture is than where all of it is seen. */
function zoom() {
  return frame.scale / fittingScale()
}

/** Brings a frame into what an address tells, and back. */
function showFrame(at) {
  if (!at) return fit()
  const [x, y, zoom] = at.split(',').map(Number)
  centre(x, y, zoom)
}

const noteFrame = (() => {
  let timer
  return () => {
    clearTimeout(timer)
    // Browsers refuse more than some changes of the address in a second.
    timer = setTimeout(() => {
      const x = Math.round((canvas.clientWidth / 2 - frame.x) / frame.scale)
      const y = Math.round((canvas.clientHeight / 2 - frame.y) / frame.scale)
      const isWhole = Math.abs(zoom() - 1) < 0.005
        && Math.abs(x - shown.width / 2) < 2 && Math.abs(y - shown.height / 2) < 2
      place = { ...place, at: isWhole ? '' : `${x},${y},${zoom().toFixed(2)}` }
      history.replaceState(null, '', addressOf(place))
    }, 250)
  }
})()

/** Makes the picture larger or smaller around a point of the screen. */
function scaleBy(factor, x = canvas.clientWidth / 2, y = canvas.clientHeight / 2) {
  const scale = boundedScale(frame.scale * factor)
  frame.x = x - (x - frame.x) * scale / frame.scale
  frame.y = y - (y - frame.y) * scale / frame.scale
  frame.scale = scale
  applyFrame()
  noteFrame()
}

function moveBy(x, y) {
  frame.x += x
  frame.y += y
  applyFrame()
  noteFrame()
}

/** Brings a card into sight, large enough to be read. */
function reveal(id, { always = true } = {}) {
  const card = shown.cards.get(id)
  if (!card) return
  const box = card.querySelector('rect')
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(box.getAttribute(name)))
  const left = frame.x + x * frame.scale
  const top = frame.y + y * frame.scale
  const isSeen = left >= 0 && top >= 0 && left + width * frame.scale <= canvas.clientWidth
    && top + height * frame.scale <= canvas.clientHeight
  if (isSeen && !always) return
  centre(x + width / 2, y + height / 2, Math.max(zoom(), 0.9 / fittingScale(), 1))
  noteFrame()
}

// MARK: Wheel and pointers

canvas.addEventListener('wheel', (event) => {
  event.preventDefault()
  const bounds = canvas.getBoundingClientRect()
  const lines = event.deltaMode === 1 ? 24 : 1
  // Trackpads tell of pinches as of a wheel with the control key.
  scaleBy(
    Math.exp(-event.deltaY * lines * (event.ctrlKey ? 0.01 : 0.0016)), event.clientX - bounds.left,
    event.clientY - bounds.top)
}, { passive: false })

const pointers = new Map()
let hasMoved = false

canvas.addEventListener('pointerdown', (event) => {
  if (event.button !== 0) return
  if (pointers.size === 0) hasMoved = false
  pointers.set(event.pointerId, { x: event.clientX, y: event.clientY })
})

canvas.addEventListener('pointermove', (event) => {
  const last = pointers.get(event.pointerId)
  if (!last) return
  const now = { x: event.clientX, y: event.clientY }
  const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1]
  // A hand that presses a button shakes a little.
  if (!hasMoved && !other && Math.hypot(now.x - last.x, now.y - last.y) < 4) return
  if (!hasMoved) canvas.setPointerCapture(event.pointerId)
  hasMoved = true
  pointers.set(event.pointerId, now)
  if (!other) return moveBy(now.x - last.x, now.y - last.y)
  const bounds = canvas.getBoundingClientRect()
  const distance = (point) => Math.max(1, Math.hypot(point.x - other.x, point.y - other.y))
  moveBy((now.x - last.x) / 2, (now.y - last.y) / 2)
  scaleBy(
    distance(now) / distance(last), (now.x + other.x) / 2 - bounds.left, (now.y + other.y) / 2 - bounds.top)
})

for (const name of ['pointerup', 'pointercancel']) {
  window.addEventListener(name, (event) => pointers.delete(event.pointerId))
}

canvas.addEventListener('click', (event) => {
  // What software for those who see nothing sends has no place, and was no drag.
  if (hasMoved && event.detail > 0) return
  const subject = subjectAt(event.target)
  if (subject) select(subject)
  else if (place.node || place.organisation) select({})
})

// MARK: Keys

const directions = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }

canvas.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const card = event.target.closest('g.node')
  const direction = directions[event.key]
  if (direction && card && !event.shiftKey) focusNext(card, direction)
  else if (direction) moveBy(-60 * direction[0], -60 * direction[1])
  else if (event.key === '+' || event.key === '=') scaleBy(1.25)
  else if (event.key === '-') scaleBy(0.8)
  else if (event.key === '0') { fit(); noteFrame() }
  else if (card && (event.key === 'Enter' || event.key === ' ')) select({ node: card.dataset.id })
  else return
  event.preventDefault()
})

/** Goes to the nearest card in a direction: what lies aside counts twice. */
function focusNext(card, [right, down]) {
  const middle = (card) => {
    const box = card.querySelector('rect')
    return [Number(box.getAttribute('x')) + Number(box.getAttribute('width')) / 2,
      Number(box.getAttribute('y')) + Number(box.getAttribute('height')) / 2]
  }
  const [x, y] = middle(card)
  let nearest, least = Infinity
  for (const other of shown.cards.values()) {
    const [otherX, otherY] = middle(other)
    const along = (otherX - x) * right + (otherY - y) * down
    const aside = Math.abs((otherX - x) * down) + Math.abs((otherY - y) * right)
    if (other === card || along < 1 || along + 2 * aside >= least) continue
    nearest = other
    least = along + 2 * aside
  }
  if (nearest) focusCard(nearest)
}

/** Moves the focus to a card; it alone is then reached by the tabulator. */
function focusCard(card) {
  for (const other of shown.cards.values()) {
    if (other.getAttribute('tabindex') === '0') other.setAttribute('tabindex', '-1')
  }
  card.setAttribute('tabindex', '0')
  reveal(card.dataset.id, { always: false })
  card.focus({ preventScroll: true })
}

new ResizeObserver(() => shown.cards.size > 0 && showFrame(place.at)).observe(canvas)
