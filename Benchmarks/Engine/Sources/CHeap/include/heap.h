#include <stddef.h>

/// The bytes that the process holds on its heap, as the allocator counts them; 0 where it does not.
size_t heap_bytes(void);
