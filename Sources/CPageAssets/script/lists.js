// The lists beside the picture. Every number and sentence in them was found when the page was made.

const panel = document.getElementById('chainmap-panel')

/** What is listed, as rows of a table: for the reader's spreadsheet. The first row is the header. */
let table = []

const tabContents = {
  gaps: showGaps, list: showList, coverage: showCoverage, expectations: showExpectations, views: showViews,
  filter: showFilters,
}

function plain(names) {
  return data.languages.map((language) => names[language])
}

const nameColumns = () => data.languages.map((language) => `${word('name')} (${language})`)

// MARK: Gaps

function isListed(gap, found) {
  return gap.node ? found.nodes.has(gap.node) : found.organisations.has(gap.organisation)
}

function showGaps(found) {
  const listed = data.gaps.filter((gap) => isListed(gap, found))
  table = [
    [word('kindOfGap'), 'id', ...nameColumns(), word('stage'), word('segment'), word('sentence'), word('proof'),
      word('accepted')],
    ...listed.map((gap) => {
      const node = nodes.get(gap.node)
      return [
        word('gap.' + gap.gap), gap.node ?? gap.organisation,
        ...plain((node ?? organisations.get(gap.organisation)).name),
        node ? say(stages.get(node.stage).name) : '', node?.segment ? say(segments.get(node.segment).name) : '',
        sentenceOf(gap), gap.lines[language].join(word('clauseSeparator')), gap.accepted ? word('yes') : '',
      ]
    }),
  ]
  const kinds = [...new Set(listed.map((gap) => gap.gap))]
  return [
    kinds.length === 0 && make('p', {}, word('noGaps')),
    kinds.map((kind) => {
      const gaps = listed.filter((gap) => gap.gap === kind)
      return make('details', { class: 'group', open: kind !== 'key-member' && kind !== 'unknown', 'data-gap': kind },
        make('summary', {}, make('h3', {}, word('gap.' + kind), ' ', make('span', { class: 'number' }, gaps.length)),
          make('p', { class: 'quiet' }, word('meaning.' + kind))),
        longList(gaps, gapRow, 'rows'))
    }),
  ]
}

function gapRow(gap) {
  const subject = gap.node ? { node: gap.node } : { organisation: gap.organisation }
  const name = say((nodes.get(gap.node) ?? organisations.get(gap.organisation)).name)
  return make('li', { 'data-gap': gap.gap, 'data-accepted': gap.accepted },
    linkButton(name, () => find(subject), {
      'aria-label': sentenceOf(gap), 'data-node': gap.node, 'data-organisation': gap.organisation }),
    gap.lines[language].length > 0
      && make('ul', { class: 'proof' }, gap.lines[language].map((line) => make('li', {}, line))))
}

/** Marks the rows of what is chosen. */
function markRows() {
  for (const row of panel.querySelectorAll('.rows > li')) {
    const { node, organisation } = row.firstElementChild.dataset
    mark(row, 'chosen', (node && node === place.node) || (organisation && organisation === place.organisation))
  }
}

// MARK: Nodes and organisations

function showList(found) {
  const listedNodes = data.nodes.filter((node) => found.nodes.has(node.id))
  const listedOrganisations = data.organisations
    .filter((organisation) => found.organisations.has(organisation.id)).sort(compareNames)
  table = [
    [word('what'), 'id', ...nameColumns(), word('stage'), word('segment'), word('state'), word('kind'), word('seat'),
      word('standing'), word('nodes')],
    ...listedNodes.map((node) => [
      word('node'), node.id, ...plain(node.name), say(stages.get(node.stage).name),
      node.segment ? say(segments.get(node.segment).name) : '', word('state.' + node.state), '', '', '', '']),
    ...listedOrganisations.map((organisation) => [
      word('organisation'), organisation.id, ...plain(organisation.name), '', '', '',
      word('oneKind.' + (organisation.kind ?? 'other')),
      organisation.seats.map((id) => say(regions.get(id).name)).join('; '),
      word('standing.' + organisation.standing),
      [...new Set(organisation.facts.map((fact) => say(nodes.get(fact.node).name)))].join('; ')]),
  ]
  return [
    make('h3', {}, word('nodes'), ' ', make('span', { class: 'number' }, listedNodes.length)),
    longList(listedNodes, (node) => make('li', {},
      nodeButton(node.id, { 'data-state': node.state }),
      make('span', { class: 'quiet' }, ' ', word('state.' + node.state))), 'rows'),
    make('h3', {}, word('organisations'), ' ', make('span', { class: 'number' }, listedOrganisations.length)),
    longList(listedOrganisations, (organisation) => make('li', {},
      organisationButton(organisation.id),
      make('span', { class: 'quiet' }, ' ', listed([
        word('oneKind.' + (organisation.kind ?? 'other')), ...organisation.seats.map((id) => say(regions.get(id).name)),
        ...(organisation.standing === 'candidate' ? [word('standing.candidate')] : [])]))), 'rows'),
  ]
}

// MARK: Coverage

function showCoverage() {
  const { parts, regions: columns, cells, kinds } = data.coverage
  const named = ({ segment, stage }) => {
    if (segment) return say(segments.get(segment).name)
    const name = say(stages.get(stage).name)
    return data.segments.some((other) => other.stage === stage) ? word('restOf', { name }) : name
  }
  const header = [word('segment'), ...columns.map((id) => say(regions.get(id).name))]
  table = [
    header, ...parts.map((part, row) => [named(part), ...cells[row].map((cell) => cell.join('/'))]),
    [], [word('kind'), word('members'), ...['covered', 'thin', 'research', 'vacant', 'unknown']
      .map((state) => word('state.' + state))],
    ...kinds.map((row) => [
      word('kind.' + row.kind), row.members,
      ...['covered', 'thin', 'research', 'vacant', 'unknown'].map((state) => row[state])]),
  ]
  return [
    make('h3', {}, word('heatTitle')), make('p', { class: 'quiet' }, word('heatNote')),
    make('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': word('heatTitle') },
      make('table', { class: 'heat' },
        make('thead', {}, make('tr', {}, header.map((text) => make('th', { scope: 'col' }, make('span', {}, text))))),
        make('tbody', {}, parts.map((part, row) => make('tr', {}, make('th', { scope: 'row' }, named(part)),
          cells[row].map(([covered, surveyed]) => make('td', { class: 'heat' + heat(covered, surveyed) },
            surveyed === 0 ? '–' : `${covered}/${surveyed}`))))))),
    make('h3', {}, word('kindsTitle')), make('p', { class: 'quiet' }, word('kindsNote')),
    make('table', { class: 'bars' },
      make('thead', {}, make('tr', {},
        ['kind', 'members', 'reach'].map((key) => make('th', { scope: 'col' }, word(key))))),
      make('tbody', {}, kinds.map(kindRow))),
  ]
}

/** How much of a part is covered, in six steps; 0 is nothing and 5 is all. */
function heat(covered, surveyed) {
  if (surveyed === 0) return 'none'
  return covered === 0 ? 0 : covered === surveyed ? 5 : 1 + Math.min(3, Math.floor(4 * covered / surveyed))
}

function kindRow(row) {
  const states = ['covered', 'thin', 'research']
  const bar = make('div', { class: 'bar', 'aria-hidden': 'true' }, states.map((state) => {
    const part = make('span', { class: state })
    part.style.flexGrow = row[state]
    return part
  }))
  const rest = make('span', {})
  rest.style.flexGrow = row.vacant
  bar.append(rest)
  const numbers = states.map((state) => `${word('state.' + state)} ${row[state]}`).join(word('listSeparator'))
  return make('tr', {}, make('th', { scope: 'row' }, word('kind.' + row.kind)), make('td', {}, row.members),
    make('td', {}, bar, make('span', { class: 'quiet' }, numbers)))
}

// MARK: Expectations and views

function showExpectations() {
  table = [
    [word('expectation'), word('verdict'), word('reason'), word('because')],
    ...data.expectations.map((expectation) => [
      say(expectation.text), say(expectation.outcome), expectation.reason ? say(expectation.reason) : '',
      expectation.rows.map((row) => say(row.name)).join('; ')]),
  ]
  if (data.expectations.length === 0) return make('p', {}, word('noExpectations'))
  return make('ul', { class: 'rows' }, data.expectations.map((expectation) => make('li', {
    'data-verdict': expectation.verdict },
    make('p', {}, make('strong', { class: 'verdict' }, say(expectation.outcome)), ' ',
      expectation.reason ? say(expectation.reason) : ''),
    make('p', { class: 'quiet' }, say(expectation.text), ' ', make('code', {}, expectation.query)),
    expectation.rows.length > 0 && make('details', { open: expectation.verdict !== 'holds' },
      make('summary', {}, word(expectation.verdict === 'holds' ? 'proof' : 'because'), ' ',
        make('span', { class: 'number' }, expectation.rows.length)),
      longList(expectation.rows, (row) => make('li', {}, witness(row)), 'links', 50)))))
}

function witness(row) {
  if (nodes.has(row.id)) return nodeButton(row.id)
  return organisations.has(row.id) ? organisationButton(row.id) : say(row.name)
}

function showViews() {
  table = [
    ['id', ...nameColumns(), word('nodes')],
    ...data.views.map((view) => [view.id, ...plain(view.name), view.nodes.length]),
  ]
  const row = (id, name, count) => make('li', {},
    make('button', { type: 'button', class: 'view', 'data-key': 'views', 'data-value': id, 'aria-pressed': String(place.view === id), onclick: () =>
      go({ view: id, at: '' }) }, name, ' ', make('span', { class: 'number' }, count)))
  return [
    make('p', { class: 'quiet' }, word('viewsNote')),
    make('ul', { class: 'rows' }, row('', word('wholeMap'), data.nodes.length),
      data.views.map((view) => row(view.id, say(view.name), view.nodes.length))),
  ]
}
