#include <opus.h>

// opus_encoder_ctl takes variable arguments, which Swift cannot pass.
static inline int narrate_opus_set(OpusEncoder *encoder, int request, opus_int32 value) {
    return opus_encoder_ctl(encoder, request, value);
}

static inline int narrate_opus_get(OpusEncoder *encoder, int request, opus_int32 *value) {
    return opus_encoder_ctl(encoder, request, value);
}
