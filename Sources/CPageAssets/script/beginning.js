// Says that the script runs, before anything is laid out for readers without it.
document.documentElement.classList.add('live')
