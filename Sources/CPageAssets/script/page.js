// The page as a whole: its controls, and what changes when the reader goes somewhere.

const controls = document.getElementById('chainmap-controls')
const tabList = document.getElementById('chainmap-tabs')

/** A row of buttons of which one is pressed. */
function choice(label, key, values, names) {
  return make('div', { class: 'choice', role: 'group', 'aria-label': label }, values.map((value) =>
    make('button', {
      type: 'button', 'data-key': key, 'data-value': value, 'aria-pressed': String(isPressed(key, value)),
      onclick: () => go(key === 'drawing' ? { drawing: value, view: '', at: '' } : { [key]: value }),
    }, names(value))))
}

function isPressed(key, value) {
  return place[key] === value && !(key === 'drawing' && place.view)
}

function button(label, action, attributes = {}) {
  return make('button', { type: 'button', title: label, 'aria-label': label, onclick: action, ...attributes })
}

/** Draws everything that changes with the language. */
function showControls() {
  const focused = document.activeElement?.dataset
  document.documentElement.lang = language
  document.title = say(data.map.name)
  document.getElementById('chainmap-title').textContent = say(data.map.name)
  document.getElementById('chainmap-summary').textContent = say(data.map.summary)
  field.placeholder = word('searchHint')
  field.setAttribute('aria-label', word('search'))
  options.setAttribute('aria-label', word('found'))
  canvas.setAttribute('aria-label', word('pictureHint'))
  side.setAttribute('aria-label', word('side'))
  details.setAttribute('aria-label', word('details'))
  fill(
    controls,
    drawings.length > 1 && choice(word('drawing'), 'drawing', drawings, (name) => word('drawing.' + name)),
    data.views.length > 0 && make('label', {}, make('span', { class: 'unseen' }, word('view')),
      make('select', { 'data-key': 'view', onchange: (event) => go({ view: event.target.value, at: '' }) },
        make('option', { value: '', selected: place.view === '' }, word('wholeMap')),
        data.views.map((view) => make('option', { value: view.id, selected: place.view === view.id }, say(view.name))))),
    data.languages.length > 1
      && choice(word('language'), 'lang', data.languages, (tag) => data.words[tag].thisLanguage),
    choice(word('theme'), 'theme', ['auto', 'light', 'dark'], (name) => word('theme.' + name)),
    make('div', { class: 'choice', role: 'group', 'aria-label': word('download') },
      make('button', { type: 'button', 'data-key': 'svg', onclick: savePicture }, word('downloadPicture')),
      make('button', { type: 'button', 'data-key': 'csv', onclick: saveTable }, word('downloadTable')),
      make('button', { type: 'button', 'data-key': 'json', onclick: saveData }, word('downloadData'))))
  fill(
    document.getElementById('chainmap-zoom'),
    button(word('larger'), () => scaleBy(1.25), { class: 'larger' }),
    button(word('smaller'), () => scaleBy(0.8), { class: 'smaller' }),
    button(word('fit'), () => { fit(); noteFrame() }, { class: 'fit' }))
  tabList.setAttribute('aria-label', word('side'))
  fill(tabList, tabs.map((tab) => make('button', {
    type: 'button', role: 'tab', id: `chainmap-tab-${tab}`, 'data-key': 'tab', 'data-value': tab,
    'aria-controls': 'chainmap-panel', 'aria-selected': String(place.tab === tab), tabindex: place.tab === tab ? '0' : '-1',
    onclick: () => go({ tab }),
  }, word('tab.' + tab))))
  focusAgain(focused)
}

/** Gives the focus back to what was made anew. */
function focusAgain(dataset) {
  if (!dataset?.key) return
  const value = dataset.value === undefined ? '' : `[data-value="${CSS.escape(dataset.value)}"]`
  document.querySelector(`[data-key="${dataset.key}"]${value}`)?.focus()
}

tabList.addEventListener('keydown', (event) => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  if (!step) return
  event.preventDefault()
  go({ tab: tabs[(tabs.indexOf(place.tab) + step + tabs.length) % tabs.length] })
  tabList.querySelector('[aria-selected=true]').focus()
})

/** Draws the list of the chosen tab. */
function showPanel(found) {
  const focused = panel.contains(document.activeElement) ? document.activeElement.dataset : undefined
  panel.setAttribute('aria-labelledby', `chainmap-tab-${place.tab}`)
  fill(panel, tabContents[place.tab](found))
  focusAgain(focused)
}

/** Shows the place where the reader now is; `before` is where the reader was. */
async function show(before) {
  language = place.lang
  document.documentElement.dataset.theme = place.theme
  const isAnother = (...keys) => !before || keys.some((key) => place[key] !== before[key])
  if (isAnother('lang', 'drawing', 'view', 'theme', 'tab')) showControls()
  const found = matches(place.choices)
  showChips(found)
  if (isAnother('tab', 'lang', 'choices', 'view')) showPanel(found)
  if (isAnother('tab', 'lang', 'choices', 'view', 'node', 'organisation')) markRows()
  if (isAnother('node', 'organisation', 'lang')) showDetails()
  if (field.value !== place.q && document.activeElement !== field) field.value = place.q
  if (isAnother('drawing', 'view', 'lang')) {
    await showPicture()
  } else if (before.at !== place.at) {
    showFrame(place.at)
  }
  // The reader may have gone on while a picture was unpacked.
  dim(matches(place.choices), hitNodes())
  choose(place)
  light(place)
}

for (const part of [tabList, panel, field.parentElement]) part.hidden = false
canvas.tabIndex = 0
canvas.setAttribute('role', 'group')
place = placeIn(location.hash)
await show()
performance.mark('chainmap-interactive')
document.documentElement.dataset.ready = 'true'
// A task behind the next frame comes when that has been painted.
requestAnimationFrame(() => setTimeout(() => performance.mark('chainmap-painted')))
