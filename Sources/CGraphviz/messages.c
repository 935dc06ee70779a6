// Collecting what Graphviz says.

#include "internal.h"

#include <string.h>

// Graphviz's callback has no argument for a context, so where fragments go is global as well.
static cgv_messages *current;

static int collect(char *fragment) {
  if (current == NULL || fragment == NULL) return 0;
  size_t room = sizeof current->text - 1 - current->length;
  size_t length = strlen(fragment);
  if (length > room) length = room;
  memcpy(current->text + current->length, fragment, length);
  current->length += length;
  current->text[current->length] = '\0';
  return 0;
}

void cgv_messages_begin(cgv_messages *sink) {
  current = sink;
  agseterrf(collect);
  agreseterrors();
}

void cgv_messages_end(void) { current = NULL; }
