// What a reader's choices leave of the map. A choice in each group has to be met; within a group any will do.

/** The groups of choices, in the order in which they are shown: the values of each, and what has them. */
const groups = {
  stage: { values: data.stages.map((stage) => stage.id), name: (id) => say(stages.get(id).name) },
  field: { values: data.fields.map((field) => field.id), name: (id) => say(fields.get(id).name) },
  region: { values: data.regions.map((region) => region.id), name: (id) => say(regions.get(id).name) },
  kind: {
    values: ['enterprise', 'university', 'institute', 'agency', 'service', 'other'],
    name: (kind) => word('kind.' + kind),
  },
  role: {
    values: ['makes', 'supplies', 'researches', 'designs', 'pilots', 'tests', 'operates', 'distributes', 'serves'],
    name: (role) => word('role.' + role),
  },
  state: {
    values: ['covered', 'thin', 'research', 'vacant', 'unknown'],
    name: (state) => word('state.' + state),
  },
}

// A fact is what relates a node to an organisation, so a region, a kind and a role have to be met by one.
const ofNodes = ['stage', 'field', 'state']
const ofFacts = ['region', 'kind', 'role']

const isAny = (wanted, values) => !wanted?.length || values.some((value) => wanted.includes(value))

const nodeValues = {
  stage: (node) => [node.stage],
  field: (node) => node.fields,
  state: (node) => [node.state],
}
const factValues = {
  region: (fact) => organisations.get(fact.organisation).seats.flatMap((seat) => regions.get(seat).within),
  kind: (fact) => [organisations.get(fact.organisation).kind ?? 'other'],
  role: (fact) => [fact.role],
}

/** The ids of the nodes and organisations that meet some choices, as sets. */
function matches(choices) {
  const found = { nodes: new Set(), organisations: new Set() }
  const asksForFacts = ofFacts.some((group) => choices[group]?.length)
  const asksForNodes = ofNodes.some((group) => choices[group]?.length)
  for (const node of data.nodes) {
    if (!ofNodes.every((group) => isAny(choices[group], nodeValues[group](node)))) continue
    const facts = node.facts.filter((fact) =>
      ofFacts.every((group) => isAny(choices[group], factValues[group](fact))))
    if (!asksForFacts || facts.length > 0) found.nodes.add(node.id)
    for (const fact of facts) found.organisations.add(fact.organisation)
  }
  // One that stands nowhere is met by what is asked of organisations alone.
  if (!asksForNodes && !choices.role?.length) {
    for (const organisation of data.organisations) {
      const self = { organisation: organisation.id }
      if (isAny(choices.region, factValues.region(self)) && isAny(choices.kind, factValues.kind(self))) {
        found.organisations.add(organisation.id)
      }
    }
  }
  return found
}

/** For every value of a group, how many nodes there would be if it alone were chosen there. */
function counts(group, choices) {
  const others = { ...choices, [group]: [] }
  const count = new Map(groups[group].values.map((value) => [value, new Set()]))
  for (const node of data.nodes) {
    if (!ofNodes.every((name) => isAny(others[name], nodeValues[name](node)))) continue
    const facts = node.facts.filter((fact) =>
      ofFacts.every((name) => isAny(others[name], factValues[name](fact))))
    if (ofFacts.includes(group)) {
      for (const fact of facts) {
        for (const value of factValues[group](fact)) count.get(value)?.add(node.id)
      }
    } else if (facts.length > 0 || !ofFacts.some((name) => others[name]?.length)) {
      for (const value of nodeValues[group](node)) count.get(value)?.add(node.id)
    }
  }
  return new Map([...count].map(([value, found]) => [value, found.size]))
}

/** A text as it is compared: letters without case, width and accents. */
function folded(text) {
  return text.normalize('NFKD').replace(/\p{Mn}/gu, '').toLowerCase()
}
