#pragma once

#include <zlib.h>

// deflateInit2 is a macro, which Swift cannot call. Negative window bits ask for bare DEFLATE data, as ZIP holds it.

static inline int narrate_deflate_init(z_stream *stream)
{
    return deflateInit2(stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
}

// 16 more than the window's bits ask for the header and trailer of gzip (RFC 1952).

static inline int narrate_gzip_init(z_stream *stream)
{
    return deflateInit2(stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
}
