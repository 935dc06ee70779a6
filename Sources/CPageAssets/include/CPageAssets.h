/// The script and the style sheet of the page, embedded when this is compiled: the program needs no
/// files beside it.

#ifndef CHAINMAP_PAGE_ASSETS_H
#define CHAINMAP_PAGE_ASSETS_H

#include <stddef.h>

/// Some text in UTF-8, without a zero behind it.
typedef struct {
  const unsigned char *bytes;
  size_t count;
} chainmap_asset;

/// Every file of the script, in the order in which each needs the ones before it.
chainmap_asset chainmap_page_script(void);

/// What runs before anything is shown.
chainmap_asset chainmap_page_beginning(void);

/// The style sheet of everything on the page but its pictures.
chainmap_asset chainmap_page_style(void);

#endif
