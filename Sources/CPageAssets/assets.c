// `#embed` costs no time, where the package manager's way of embedding compiles an array literal.
#include "CPageAssets.h"

#ifdef __clang__
#pragma clang diagnostic ignored "-Wc23-extensions"
#endif

static const unsigned char script[] = {
#embed "script/dom.js" suffix(,)
#embed "script/data.js" suffix(,)
#embed "script/matching.js" suffix(,)
#embed "script/address.js" suffix(,)
#embed "script/picture.js" suffix(,)
#embed "script/light.js" suffix(,)
#embed "script/frame.js" suffix(,)
#embed "script/details.js" suffix(,)
#embed "script/lists.js" suffix(,)
#embed "script/filters.js" suffix(,)
#embed "script/search.js" suffix(,)
#embed "script/downloads.js" suffix(,)
#embed "script/page.js"
};

static const unsigned char beginning[] = {
#embed "script/beginning.js"
};

static const unsigned char style[] = {
#embed "page.css"
};

chainmap_asset chainmap_page_script(void) {
  return (chainmap_asset){script, sizeof script};
}

chainmap_asset chainmap_page_beginning(void) {
  return (chainmap_asset){beginning, sizeof beginning};
}

chainmap_asset chainmap_page_style(void) {
  return (chainmap_asset){style, sizeof style};
}
