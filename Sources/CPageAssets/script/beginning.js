// Says that the script runs, before anything is laid out for readers without it. Where a browser is too old
// for it, or it fails before the page can be used, the picture and the gaps stand there as without it.
const root = document.documentElement
if ('DecompressionStream' in window) root.classList.add('live')
for (const name of ['error', 'unhandledrejection']) {
  window.addEventListener(name, () => {
    if (!root.dataset.ready) root.classList.remove('live')
  })
}
