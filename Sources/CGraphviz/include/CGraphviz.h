// The fence between Swift and Graphviz.
//
// Swift sees opaque pointers, int32_t, double and messages as C strings, and nothing else. Graphviz's
// own headers cannot be imported: its accessors (ND_coord, ED_spl) are function-like macros, its graph
// descriptors (Agdirected) are mutable globals, and its structs have changed their layout in several
// releases. Here they are read by C that is compiled against the installed headers.
//
// Graphviz keeps state in globals, so no two of these functions may run at once, in any thread, not
// even on different graphs. ChainGraphviz holds the lock.

#ifndef CHAINMAP_CGRAPHVIZ_H
#define CHAINMAP_CGRAPHVIZ_H

#include <stdint.h>

// Graphviz's GVC_t: plug-ins and settings. One for the process is enough.
typedef struct cgv_context cgv_context;

// One graph in columns, from the first box until its positions have been read.
typedef struct cgv_graph cgv_graph;

// Starts Graphviz. With `dot_only` it opens the dot layout plug-in alone, which takes a third of the
// time of reading the plug-in list; where that plug-in is not found beside the library, and without
// `dot_only`, Graphviz searches for its plug-ins itself. NULL when Graphviz does not start.
cgv_context *cgv_context_new(int32_t dot_only);

// Whether the context holds the dot layout plug-in alone, so that a test can tell the two starts apart.
int32_t cgv_context_is_dot_only(const cgv_context *context);

// Ends Graphviz. Every graph of the context must have been freed before.
void cgv_context_free(cgv_context *context);

// Begins a graph that runs from left to right. The gaps are in points. `position_effort` and
// `order_effort` are Graphviz's nslimit and mclimit; below zero the first stands for no limit. From here
// until the graph is freed, Graphviz's messages are collected in it. NULL without memory.
cgv_graph *cgv_graph_new(cgv_context *context, double column_gap, double box_gap,
                         double position_effort, double order_effort);

// Adds a column to the right of those before, and returns its index, or -1 without memory.
int32_t cgv_graph_add_column(cgv_graph *graph);

// Adds a box of a fixed size in points to a column, and returns its index, or -1 without memory or for
// a column that does not exist. The box has no text, so no font is ever looked for.
int32_t cgv_graph_add_box(cgv_graph *graph, int32_t column, double width, double height);

// Adds an edge from the right side of `tail` to the left side of `head`, and returns its index, or -1
// without memory or for a box that does not exist.
int32_t cgv_graph_add_edge(cgv_graph *graph, int32_t tail, int32_t head, int32_t weight);

// Lays the graph out, once. Returns 0 when Graphviz reported no failure and no error.
int32_t cgv_graph_lay_out(cgv_graph *graph);

// Reads the centre of a box after a layout: points, y upward.
void cgv_graph_box_centre(const cgv_graph *graph, int32_t box, double *x, double *y);

// What Graphviz said while this graph was alive, empty when nothing. Lives as long as the graph.
const char *cgv_graph_messages(const cgv_graph *graph);

// Frees the layout, then the graph, in the order that Graphviz wants.
void cgv_graph_free(cgv_graph *graph);

#endif
