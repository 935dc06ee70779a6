// What the files of this target share and Swift does not see.

#ifndef CHAINMAP_CGRAPHVIZ_INTERNAL_H
#define CHAINMAP_CGRAPHVIZ_INTERNAL_H

#include <gvc.h>
#include <stddef.h>

#include "CGraphviz.h"

struct cgv_context {
  GVC_t *gvc;
  int32_t dot_only;
};

// Graphviz hands its messages out in fragments ("Error", ": ", text). They are put together here.
// What does not fit is dropped: a broken graph can give a message for each of its edges.
typedef struct {
  char text[4096];
  size_t length;
} cgv_messages;

// Sends Graphviz's messages to `sink` instead of standard error, and forgets earlier errors.
void cgv_messages_begin(cgv_messages *sink);

// Sends Graphviz's messages to nobody: it must not write to standard error between two graphs either.
void cgv_messages_end(void);

// Finds the dot layout plug-in beside the loaded library, or NULL.
void *cgv_dot_plugin(void);

#endif
