#pragma once

#include <zlib.h>

// deflateInit2 is a macro, which Swift cannot call. Negative window bits ask for bare DEFLATE data, as ZIP holds it.

static inline int narrate_deflate_init(z_stream *stream)
{
    return deflateInit2(stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
}
