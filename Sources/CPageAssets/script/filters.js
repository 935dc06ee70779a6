// The choices that leave a part of the map, and how they are told and taken back.

function showFilters(found) {
  table = [
    [word('filter'), word('value'), word('nodes')],
    ...Object.keys(groups).flatMap((group) => [...counts(group, place.choices)]
      .filter(([, count]) => count > 0)
      .map(([value, count]) => [word(group), groups[group].name(value), count])),
  ]
  return [
    make('p', { role: 'status' }, word('matching', { nodes: found.nodes.size, organisations: found.organisations.size })),
    Object.keys(groups).map((group) => {
      const count = counts(group, place.choices)
      const chosen = place.choices[group] ?? []
      const values = groups[group].values.filter((value) => count.get(value) > 0 || chosen.includes(value))
      return values.length > 0 && make('fieldset', {}, make('legend', {}, word(group)), values.map((value) =>
        make('label', {},
          make('input', {
            type: 'checkbox', name: group, value, 'data-key': group, 'data-value': value, checked: chosen.includes(value),
            onchange: (event) => toggle(group, value, event.target.checked),
          }), ' ', groups[group].name(value), ' ', make('span', { class: 'number' }, count.get(value)))))
    }),
  ]
}

/** Chooses a value, or takes it back. */
function toggle(group, value, isChosen) {
  const chosen = groups[group].values.filter((known) =>
    known === value ? isChosen : (place.choices[group] ?? []).includes(known))
  go({ choices: { ...place.choices, [group]: chosen } })
}

const chips = document.getElementById('chainmap-chips')

/** What is chosen, above the picture, each with a button that takes it back. */
function showChips(found) {
  const hadFocus = chips.contains(document.activeElement)
  const chosen = Object.entries(place.choices).flatMap(([group, values]) => values.map((value) => [group, value]))
  chips.hidden = chosen.length === 0
  if (chips.hidden) {
    if (hadFocus) canvas.focus()
    return fill(chips)
  }
  fill(
    chips, make('span', {}, word('matching', { nodes: found.nodes.size, organisations: found.organisations.size })),
    chosen.map(([group, value]) => make('button', {
      type: 'button', class: 'chip', onclick: () => toggle(group, value, false),
      'aria-label': word('remove', { name: groups[group].name(value) }) },
      groups[group].name(value), ' ×')),
    make('button', { type: 'button', onclick: () => go({ choices: {} }) }, word('clear')))
  if (hadFocus) chips.querySelector('button').focus()
}
