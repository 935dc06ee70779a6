// Starting and ending Graphviz.

#include "internal.h"

#include <stdlib.h>

// Graphviz keeps a pointer to this list for as long as the context lives.
static lt_symlist_t dot_only_plugins[] = {
    {"gvplugin_dot_layout_LTX_library", NULL},
    {NULL, NULL},
};

static GVC_t *start_with_dot_only(void) {
  dot_only_plugins[0].address = cgv_dot_plugin();
  if (dot_only_plugins[0].address == NULL) return NULL;
  return gvContextPlugins(dot_only_plugins, 0);
}

cgv_context *cgv_context_new(int32_t dot_only) {
  cgv_context *context = calloc(1, sizeof *context);
  if (context == NULL) return NULL;
  // Without a graph to collect for, what Graphviz says while it starts is dropped.
  cgv_messages_begin(NULL);
  if (dot_only) context->gvc = start_with_dot_only();
  context->dot_only = context->gvc != NULL;
  if (context->gvc == NULL) context->gvc = gvContext();
  if (context->gvc == NULL) {
    free(context);
    return NULL;
  }
  return context;
}

int32_t cgv_context_is_dot_only(const cgv_context *context) { return context->dot_only; }

void cgv_context_free(cgv_context *context) {
  if (context == NULL) return;
  gvFreeContext(context->gvc);
  free(context);
}
