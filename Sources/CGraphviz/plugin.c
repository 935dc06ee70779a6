// Finding the dot layout plug-in.
//
// Its folder is no link path, so it is opened at run time, by its place beside the library that the
// process has loaded: a plug-in of another installation of Graphviz would bring its own library along.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

#include "internal.h"

// The number is the plug-in interface's; packages name the file with it, development packages without.
static const char *const file_names[] = {
    "libgvplugin_dot_layout.so.6",    "libgvplugin_dot_layout.so.7",
    "libgvplugin_dot_layout.so.8",    "libgvplugin_dot_layout.so",
    "libgvplugin_dot_layout.6.dylib", "libgvplugin_dot_layout.7.dylib",
    "libgvplugin_dot_layout.8.dylib", "libgvplugin_dot_layout.dylib",
};

// The plug-in's description, if the file exists and uses the library that is loaded already.
static void *open_plugin(const char *path, const void *loaded_library) {
  void *file = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (file == NULL) return NULL;
  void *description = dlsym(file, "gvplugin_dot_layout_LTX_library");
  if (description != NULL && dlsym(file, "gvContext") == loaded_library) return description;
  dlclose(file);
  return NULL;
}

static void *find_plugin(void) {
  void *library = dlsym(RTLD_DEFAULT, "gvContext");
  Dl_info info;
  if (library == NULL || dladdr(library, &info) == 0 || info.dli_fname == NULL) return NULL;
  const char *slash = strrchr(info.dli_fname, '/');
  if (slash == NULL) return NULL;
  int folder_length = (int)(slash - info.dli_fname);
  for (size_t i = 0; i < sizeof file_names / sizeof *file_names; i++) {
    char path[4096];
    int length = snprintf(path, sizeof path, "%.*s/graphviz/%s", folder_length, info.dli_fname,
                          file_names[i]);
    if (length < 0 || (size_t)length >= sizeof path) continue;
    void *description = open_plugin(path, library);
    if (description != NULL) return description;
  }
  return NULL;
}

// The file stays open for the life of the process: Graphviz keeps pointers into it.
void *cgv_dot_plugin(void) {
  static void *description;
  if (description == NULL) description = find_plugin();
  return description;
}
