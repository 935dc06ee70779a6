// The system's zlib, which every system that has Graphviz has as well.
#include <zlib.h>
