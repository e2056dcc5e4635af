#include <gumbo.h>
#include <setjmp.h>
#include <stdlib.h>

// An arena for one parse: memory is only ever handed out, and given back as a whole. So gumbo's recursive free never
// runs, and a page that would need more than `limit` bytes ends the parse instead of the process.

typedef struct narrate_arena_block {
    struct narrate_arena_block *next;
} narrate_arena_block;

typedef struct {
    narrate_arena_block *blocks;
    char *free;
    size_t left, used, limit;
    jmp_buf overflow;
} narrate_arena;

static inline void *narrate_arena_allocate(void *context, size_t size) {
    narrate_arena *arena = (narrate_arena *)context;
    size = (size + 15) & ~(size_t)15;
    if (size > arena->left) {
        size_t length = size > (1 << 20) - 16 ? size : (1 << 20) - 16;
        if (length > arena->limit - arena->used) longjmp(arena->overflow, 1);
        narrate_arena_block *block = (narrate_arena_block *)malloc(length + 16);
        if (!block) longjmp(arena->overflow, 1);
        block->next = arena->blocks;
        arena->blocks = block;
        arena->free = (char *)block + 16;
        arena->left = length;
        arena->used += length;
    }
    void *result = arena->free;
    arena->free += size;
    arena->left -= size;
    return result;
}

static inline void narrate_arena_keep(void *context, void *pointer) {
    (void)context;
    (void)pointer;
}

static inline void narrate_arena_release(narrate_arena *arena) {
    narrate_arena_block *block = arena->blocks;
    while (block) {
        narrate_arena_block *next = block->next;
        free(block);
        block = next;
    }
    free(arena);
}

/// Parses `length` bytes without recording errors; NULL when there is no memory within `limit` bytes.
/// On success `*arena` owns the tree until narrate_arena_release.
static inline GumboOutput *narrate_gumbo_parse(
    const char *text, size_t length, size_t limit, narrate_arena **result) {
    narrate_arena *arena = (narrate_arena *)calloc(1, sizeof(narrate_arena));
    if (!arena) return NULL;
    arena->limit = limit;
    if (setjmp(arena->overflow)) {
        narrate_arena_release(arena);
        return NULL;
    }
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = narrate_arena_allocate;
    options.deallocator = narrate_arena_keep;
    options.userdata = arena;
    options.max_errors = 0;
    GumboOutput *output = gumbo_parse_with_options(&options, text, length);
    *result = arena;
    return output;
}
