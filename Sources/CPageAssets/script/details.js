// The panel of one node or one organisation.

const details = document.getElementById('chainmap-details')

/** Chooses a node or an organisation; nothing chooses none. */
function select({ node = '', organisation = '' }) {
  go({ node, organisation })
}

/** Chooses a node or an organisation, and brings it into sight. */
function find(subject) {
  select(subject)
  if (subject.node) reveal(subject.node)
  else if (subject.organisation) {
    const stands = organisations.get(subject.organisation).facts.map((fact) => fact.node)
    const seen = stands.find((id) => shown.cards.has(id))
    if (stands.length === 1 && seen) reveal(seen)
    else { fit(); noteFrame() }
  }
}

function nodeButton(id, attributes) {
  return linkButton(say(nodes.get(id).name), () => find({ node: id }), { 'data-node': id, ...attributes })
}

function organisationButton(id, attributes) {
  return linkButton(
    say(organisations.get(id).name), () => find({ organisation: id }), { 'data-organisation': id, ...attributes })
}

/** Draws the panel of what is chosen. */
function showDetails() {
  const { node, organisation } = place
  details.hidden = !node && !organisation
  const hadFocus = details.contains(document.activeElement)
  if (details.hidden) return fill(details)
  const element = node ? nodes.get(node) : organisations.get(organisation)
  const title = make('h2', { id: 'chainmap-details-title', tabindex: '-1' }, say(element.name))
  fill(
    details,
    make('button', { type: 'button', class: 'close', 'aria-label': word('close'), title: word('close'), onclick: () => {
      select({})
      canvas.querySelector('[tabindex="0"]')?.focus({ preventScroll: true })
    } }, '×'),
    title, make('p', { class: 'quiet' }, [...otherNames(element), ...(element.aliases ?? [])].join(word('listSeparator'))),
    node ? nodeDetails(element) : organisationDetails(element))
  details.scrollTop = 0
  // What had the focus led here, and is gone.
  if (hadFocus) title.focus()
}

/** Terms with what is said of each; those of which nothing is said are left out. */
function terms(pairs) {
  return make('dl', {}, pairs.filter(([, value]) => value !== undefined && value.length !== 0)
    .map(([term, value]) => [make('dt', {}, term), make('dd', {}, value)]))
}

/** Things one behind another. */
function listed(items) {
  return items.flatMap((item, index) => index === 0 ? [item] : [word('listSeparator'), item])
}

function notes(element) {
  return [
    [word('tags'), (element.tags ?? []).join(word('listSeparator'))],
    ...(element.attributes ?? []).map((attribute) => [attribute.key, String(attribute.value)]),
    [word('note'), element.note ? say(element.note) : ''],
  ]
}

function nodeDetails(node) {
  const marks = [node.core && word('core'), node.target && word('target')].filter(Boolean)
  const members = node.facts.filter((fact) => fact.counts)
  const others = node.facts.filter((fact) => !fact.counts)
  return [
    make('p', { class: 'state ' + node.state, 'data-accepted': node.accepted },
      make('strong', {}, word('state.' + node.state)), ' ', say(node.sentence)),
    make('ul', { class: 'proof' }, (node.lines?.[language] ?? []).map((line) => make('li', {}, line))),
    terms([
      [word('stage'), say(stages.get(node.stage).name)],
      [word('segment'), node.segment ? say(segments.get(node.segment).name) : ''],
      [word('field'), node.fields.map((id) => say(fields.get(id).name)).join(word('listSeparator'))],
      [word('marks'), marks.join(word('listSeparator'))],
      ...notes(node),
    ]),
    gapList(node.gaps.filter((gap) => gap.gap !== 'vacant' && gap.gap !== 'thin'), 'weaknesses'),
    factList(members, 'members', (fact) => fact.organisation, organisationButton),
    factList(
      others.filter((fact) => organisations.get(fact.organisation).standing === 'member'), 'prospects',
      (fact) => fact.organisation, organisationButton),
    factList(
      others.filter((fact) => organisations.get(fact.organisation).standing === 'candidate'), 'candidates',
      (fact) => fact.organisation, organisationButton),
    inputList(node),
    linkList(node.outputs, 'outputs', 'to'),
    placeInText(node),
  ]
}

function organisationDetails(organisation) {
  const members = organisation.facts.filter((fact) => fact.counts)
  const others = organisation.facts.filter((fact) => !fact.counts)
  return [
    make('p', { class: 'state' }, make('strong', {}, word('standing.' + organisation.standing))),
    terms([
      [word('kind'), word('oneKind.' + (organisation.kind ?? 'other'))],
      [word('seat'), organisation.seats.map((id) => say(regions.get(id).name)).join(word('listSeparator'))],
      [word('site'), organisation.url ? [webLink(organisation.url)] : ''],
      [word('codes'), (organisation.codes ?? []).map((code) => code.text).join(word('listSeparator'))],
      ...notes(organisation),
    ]),
    gapList(organisation.gaps, 'dependence'),
    factList(members, 'standsAt', (fact) => fact.node, nodeButton),
    factList(
      others, organisation.standing === 'member' ? 'expectedAt' : 'couldJoinAt', (fact) => fact.node, nodeButton),
    placeInText(organisation),
  ]
}

function gapList(gaps, heading) {
  if (gaps.length === 0) return []
  return [
    make('h3', {}, word(heading)),
    make('ul', { class: 'gaps' }, gaps.map((gap) => make('li', { 'data-gap': gap.gap },
      sentenceOf(gap), make('ul', { class: 'proof' }, gap.lines[language].map((line) => make('li', {}, line)))))),
  ]
}

/** Facts by role: who or where, then what is known of it. */
function factList(facts, heading, subject, button) {
  if (facts.length === 0) return []
  const byRole = groups.role.values.map((role) => [role, facts.filter((fact) => fact.role === role)])
  const count = new Set(facts.map(subject)).size
  return [
    make('h3', {}, word(heading), ' ', make('span', { class: 'number' }, String(count))),
    byRole.filter(([, facts]) => facts.length > 0).map(([role, facts]) => [
      make('h4', {}, word('role.' + role)),
      longList(facts, (fact) => make('li', {}, button(subject(fact)), factWords(fact)), 'facts'),
    ]),
  ]
}

/** What is known of a fact, and who says so. */
function factWords(fact) {
  const said = [
    fact.trl && word('trl', { levels: fact.trl }), fact.share && word('share', { share: fact.share }),
    fact.since && word('since', { date: fact.since }),
    fact.evidence && word('evidence.' + fact.evidence), fact.note && say(fact.note),
    fact.source && [webLink(fact.source, webAddress(fact.source) ? new URL(fact.source).hostname : fact.source)],
    fact.asof && word('asof', { date: fact.asof }),
  ].filter(Boolean)
  return said.length === 0 ? [] : make('span', { class: 'quiet' }, ' ', listed(said))
}

/** What a node needs: each on its own line, and those of which any one will do together. */
function inputList(node) {
  const others = node.inputs.filter((link) => link.kind !== 'requires')
  return [
    node.requires.length > 0 && [
      make('h3', {}, word('inputs')),
      make('ul', { class: 'links' }, node.requires.map((clause) => make('li', {},
        clause.length > 1 && make('span', { class: 'quiet' }, word('anyOf') + ' '),
        listed(clause.map((id) => nodeButton(id, { 'data-state': nodes.get(id).state })))))),
    ],
    linkList(others, 'otherInputs', 'from'),
  ]
}

function linkList(links, heading, end) {
  if (links.length === 0) return []
  return [
    make('h3', {}, word(heading)),
    make('ul', { class: 'links' }, links.map((link) => make('li', {},
      link.kind !== 'requires' && make('span', { class: 'quiet' }, word('link.' + link.kind) + ' '),
      nodeButton(link[end], { 'data-state': nodes.get(link[end]).state })))),
  ]
}

function placeInText(element) {
  return element.at ? make('p', { class: 'quiet place' }, word('at', { place: element.at })) : []
}

/** A list of which the first rows are there at once, and the others when they are asked for. */
function longList(rows, draw, name, first = 200) {
  const list = make('ul', { class: name }, rows.slice(0, first).map(draw))
  if (rows.length <= first) return list
  const more = make('button', { type: 'button', onclick: () => {
    add(list, [rows.slice(first).map(draw)])
    more.remove()
  } }, word('showAll', { count: rows.length }))
  return [list, more]
}
