// Making elements. Texts of the map are only ever text nodes and attribute values.

/** Makes an element: attributes, `on…` listeners, and children, which are elements or texts. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue
    if (typeof value === 'function') element.addEventListener(key.slice(2), value)
    else element.setAttribute(key, value === true ? '' : value)
  }
  add(element, children)
  return element
}

/** Adds children; what is missing is left out. */
function add(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== undefined && child !== null && child !== false && child !== '') element.append(child)
  }
}

/** Puts other children in the place of all that an element has. */
function fill(element, ...children) {
  element.replaceChildren()
  add(element, children)
}

/** An address that a reader may follow; undefined for one that is no page of the web. */
function webAddress(text) {
  try {
    const address = new URL(text)
    return ['https:', 'http:'].includes(address.protocol) ? address.href : undefined
  } catch {
    return undefined
  }
}

/** A link to a page of the web, or its text where it is none. */
function webLink(text, shown = text) {
  const address = webAddress(text)
  return address ? make('a', { href: address, rel: 'noopener noreferrer', target: '_blank' }, shown) : text
}

/** A button that looks like a link in a sentence. */
function linkButton(text, action, attributes = {}) {
  return make('button', { type: 'button', class: 'link', ...attributes, onclick: action }, text)
}
