// Building a graph in columns, laying it out, reading it.
//
// Only the part of dot that has proved safe is used: boxes of fixed size with empty labels, columns as
// rank=same subgraphs, edges between two sides. No clusters, whose order follows heap addresses in some
// releases; no ortho splines; no text of the user in any attribute.

#include "internal.h"

#include <stdio.h>
#include <stdlib.h>

// A list of Graphviz's objects by our index.
typedef struct {
  void **items;
  int32_t count, capacity;
} list;

struct cgv_graph {
  cgv_context *context;
  Agraph_t *graph;
  Agsym_t *width, *height, *weight;
  list columns, anchors, boxes, edges;
  int laid_out;
  cgv_messages messages;
};

static int32_t append(list *list, void *item) {
  if (item == NULL) return -1;
  if (list->count == list->capacity) {
    int32_t capacity = list->capacity == 0 ? 64 : list->capacity * 2;
    void **items = realloc(list->items, (size_t)capacity * sizeof *items);
    if (items == NULL) return -1;
    list->items = items;
    list->capacity = capacity;
  }
  list->items[list->count] = item;
  return list->count++;
}

static int contains(const list *list, int32_t index) { return index >= 0 && index < list->count; }

// Writes a number of at least 0 with a decimal point, whatever the locale of the process says.
static const char *decimal(double value, char buffer[32]) {
  long long millionths = (long long)(value * 1e6 + 0.5);
  snprintf(buffer, 32, "%lld.%06lld", millionths / 1000000, millionths % 1000000);
  return buffer;
}

static const char *inches(double points, char buffer[32]) { return decimal(points / 72, buffer); }

// The casts here and below: older headers take `char *` where newer ones take `const char *`.
static Agsym_t *declare(Agraph_t *graph, int kind, const char *name, const char *value) {
  return agattr(graph, kind, (char *)name, (char *)value);
}

static void set(void *object, Agsym_t *attribute, const char *value) {
  agxset(object, attribute, (char *)value);
}

static void declare_graph(Agraph_t *graph, double column_gap, double box_gap,
                          double position_effort, double order_effort) {
  char number[32];
  declare(graph, AGRAPH, "rankdir", "LR");
  declare(graph, AGRAPH, "rank", "");
  // Lines are drawn by us, from the boxes' places.
  declare(graph, AGRAPH, "splines", "none");
  declare(graph, AGRAPH, "ranksep", inches(column_gap, number));
  declare(graph, AGRAPH, "nodesep", inches(box_gap, number));
  declare(graph, AGRAPH, "mclimit", decimal(order_effort, number));
  if (position_effort >= 0) declare(graph, AGRAPH, "nslimit", decimal(position_effort, number));
}

static void declare_objects(cgv_graph *it) {
  declare(it->graph, AGNODE, "shape", "box");
  declare(it->graph, AGNODE, "label", "");
  declare(it->graph, AGNODE, "fixedsize", "true");
  it->width = declare(it->graph, AGNODE, "width", "0.01");
  it->height = declare(it->graph, AGNODE, "height", "0.01");
  // The arrow is drawn by us; without one here, no room is left for it.
  declare(it->graph, AGEDGE, "dir", "none");
  declare(it->graph, AGEDGE, "tailport", "e");
  declare(it->graph, AGEDGE, "headport", "w");
  it->weight = declare(it->graph, AGEDGE, "weight", "1");
}

cgv_graph *cgv_graph_new(cgv_context *context, double column_gap, double box_gap,
                         double position_effort, double order_effort) {
  cgv_graph *it = calloc(1, sizeof *it);
  if (it == NULL) return NULL;
  cgv_messages_begin(&it->messages);
  it->context = context;
  // A graph without a name crashes some releases.
  it->graph = agopen((char *)"map", Agdirected, NULL);
  if (it->graph == NULL) {
    cgv_graph_free(it);
    return NULL;
  }
  declare_graph(it->graph, column_gap, box_gap, position_effort, order_effort);
  declare_objects(it);
  return it;
}

static int32_t connect(cgv_graph *it, void *tail, void *head, int32_t weight, list *edges) {
  char number[32];
  Agedge_t *edge = agedge(it->graph, tail, head, NULL, 1);
  if (edge == NULL) return -1;
  snprintf(number, sizeof number, "%d", (int)weight);
  set(edge, it->weight, number);
  return edges == NULL ? 0 : append(edges, edge);
}

// Every column holds an anchor, a node of no size, and the anchors form a chain: it keeps the columns
// apart and in order where no edge of the map does. Its weight keeps it straight, so that it takes a
// strip no higher than a gap, which the caller crops.
int32_t cgv_graph_add_column(cgv_graph *it) {
  Agraph_t *column = agsubg(it->graph, NULL, 1);
  Agnode_t *anchor = agnode(it->graph, NULL, 1);
  if (column == NULL || anchor == NULL || agsubnode(column, anchor, 1) == NULL) return -1;
  agsafeset(column, (char *)"rank", (char *)"same", (char *)"");
  if (it->anchors.count > 0) {
    void *previous = it->anchors.items[it->anchors.count - 1];
    if (connect(it, previous, anchor, 100, NULL) < 0) return -1;
  }
  return append(&it->anchors, anchor) < 0 ? -1 : append(&it->columns, column);
}

int32_t cgv_graph_add_box(cgv_graph *it, int32_t column, double width, double height) {
  char number[32];
  if (!contains(&it->columns, column)) return -1;
  Agnode_t *box = agnode(it->graph, NULL, 1);
  if (box == NULL || agsubnode(it->columns.items[column], box, 1) == NULL) return -1;
  set(box, it->width, inches(width, number));
  set(box, it->height, inches(height, number));
  return append(&it->boxes, box);
}

int32_t cgv_graph_add_edge(cgv_graph *it, int32_t tail, int32_t head, int32_t weight) {
  if (!contains(&it->boxes, tail) || !contains(&it->boxes, head)) return -1;
  return connect(it, it->boxes.items[tail], it->boxes.items[head], weight, &it->edges);
}

int32_t cgv_graph_lay_out(cgv_graph *it) {
  if (it->laid_out) return -1;
  it->laid_out = 1;
  int32_t status = gvLayout(it->context->gvc, it->graph, "dot");
  // agerrors() is the gravest level so far: 0 with warnings only, since AGWARN is 0.
  return status != 0 ? status : agerrors();
}

void cgv_graph_box_centre(const cgv_graph *it, int32_t box, double *x, double *y) {
  Agnode_t *node = it->boxes.items[box];
  *x = ND_coord(node).x;
  *y = ND_coord(node).y;
}

const char *cgv_graph_messages(const cgv_graph *it) { return it->messages.text; }

void cgv_graph_free(cgv_graph *it) {
  if (it == NULL) return;
  if (it->laid_out) gvFreeLayout(it->context->gvc, it->graph);
  if (it->graph != NULL) agclose(it->graph);
  cgv_messages_end();
  free(it->columns.items);
  free(it->anchors.items);
  free(it->boxes.items);
  free(it->edges.items);
  free(it);
}
