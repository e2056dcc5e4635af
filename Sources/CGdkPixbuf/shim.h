#include <gdk-pixbuf/gdk-pixbuf.h>

// What a loader calls when it knows a picture's size and has not decoded it yet.
typedef void (*narrate_size_prepared)(GdkPixbufLoader *loader, int width, int height, void *context);

// What a loader calls when rows of a picture are decoded, once or several times for each.
typedef void (*narrate_area_updated)(GdkPixbufLoader *loader, int x, int y, int width, int height, void *context);

// Connect a function to a loader's signal; Swift cannot cast a function to GCallback.

static inline void narrate_on_size_prepared(GdkPixbufLoader *loader, narrate_size_prepared function, void *context)
{
    g_signal_connect(loader, "size-prepared", G_CALLBACK(function), context);
}

static inline void narrate_on_area_updated(GdkPixbufLoader *loader, narrate_area_updated function, void *context)
{
    g_signal_connect(loader, "area-updated", G_CALLBACK(function), context);
}
