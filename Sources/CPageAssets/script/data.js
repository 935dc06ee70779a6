// What the file holds: the map with all answers, and the pictures. Both were compressed when the page was
// made, so that it can be mailed.

/** The text in a block of the file: zlib's format (RFC 1950) in base 64. */
async function unpacked(block) {
  const letters = atob(block.textContent)
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))
  return new Response(stream).text()
}

const dataText = await unpacked(document.getElementById('chainmap-data'))
const data = JSON.parse(dataText)

/** The elements of a list by their ids. */
function byID(list) {
  return new Map(list.map((element) => [element.id, element]))
}

const stages = byID(data.stages)
const segments = byID(data.segments)
const fields = byID(data.fields)
const regions = byID(data.regions)
const nodes = byID(data.nodes)
const organisations = byID(data.organisations)
const views = byID(data.views)

// What belongs to a node or an organisation is found once, and is then at hand.
for (const node of data.nodes) Object.assign(node, { facts: [], inputs: [], outputs: [], gaps: [] })
for (const organisation of data.organisations) Object.assign(organisation, { facts: [], gaps: [] })
for (const fact of data.facts) {
  nodes.get(fact.node).facts.push(fact)
  organisations.get(fact.organisation).facts.push(fact)
}
for (const link of data.links) {
  nodes.get(link.from).outputs.push(link)
  nodes.get(link.to).inputs.push(link)
}
for (const gap of data.gaps) (nodes.get(gap.node) ?? organisations.get(gap.organisation)).gaps.push(gap)

/** What can be reached from a node over requirements: `inputs` against the arrows, `outputs` along them. */
function reached(start, side) {
  const end = side === 'inputs' ? 'from' : 'to'
  const found = new Set()
  const open = [start]
  while (open.length > 0) {
    for (const link of nodes.get(open.pop())[side]) {
      if (link.kind !== 'requires' || found.has(link[end])) continue
      found.add(link[end])
      open.push(link[end])
    }
  }
  return found
}

/** What a gap says, in one sentence. */
function sentenceOf(gap) {
  return word('sentence.' + gap.gap, { name: say((nodes.get(gap.node) ?? organisations.get(gap.organisation)).name) })
}

let language = data.languages[0]

/** A text in the reader's language. */
function say(text) {
  return text === undefined || typeof text === 'string' ? text : text[language]
}

/** A word or a sentence of the page itself, with its blanks filled in. */
function word(key, blanks = {}) {
  const text = data.words[language][key] ?? key
  return text.replace(/\{(\w+)\}/g, (_, name) => blanks[name] ?? '')
}

/** The names of an element in the other languages of the page. */
function otherNames(element) {
  const own = say(element.name)
  return [...new Set(data.languages.map((other) => element.name[other]))].filter((name) => name !== own)
}

/** How names are sorted for the reader: Chinese ones by their sounds. */
function compareNames(left, right) {
  return say(left.name).localeCompare(say(right.name), language)
}
