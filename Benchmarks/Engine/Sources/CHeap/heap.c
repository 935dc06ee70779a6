#include "heap.h"

#include <stdlib.h>

#if defined(__GLIBC__)
#include <malloc.h>

size_t heap_bytes(void) {
  struct mallinfo2 usage = mallinfo2();
  return usage.uordblks + usage.hblkhd;
}
#else
size_t heap_bytes(void) { return 0; }
#endif
