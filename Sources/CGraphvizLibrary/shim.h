// pkg-config gives the folder of this header; the path alone differs between systems.
#include <gvc.h>
