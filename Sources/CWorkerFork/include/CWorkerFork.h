// The few lines of C that fork a child for one piece of work, bound it, and collect its answer.
//
// Swift marks fork() unavailable; and a forked child must do nothing but its work and leave by _exit().
// The caller must be single-threaded, but for threads that sleep and hold no lock.

#pragma once

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// What a child may use before it is killed.
typedef struct {
    uint64_t address_space_bytes; // RLIMIT_AS
    uint32_t cpu_seconds;         // RLIMIT_CPU
    uint32_t wall_milliseconds;   // enforced by worker_collect
    uint64_t answer_bytes;        // enforced by worker_collect
    uint64_t file_bytes;          // RLIMIT_FSIZE; writing beyond it fails with EFBIG
} worker_limits;

// A running child, as its parent holds it.
typedef struct {
    pid_t pid;
    int answer; // the end of the pipe from which the answer is read
} worker_child;

// How a child ended. Exactly one of the fields but `error` says why it failed; all zero is a clean end.
typedef struct {
    int exit_status;
    int signal;
    int timed_out;
    int too_long;
    int error; // errno of a failed call in the parent
} worker_ending;

// Has this process and its children take buffers of less than 32 MiB from the heap, where one uses the pages of the last. glibc
// would map and unmap each that is larger than 128 KiB, and the system would clear all of its pages every time.
void worker_keep_memory(void);

// Forks. Returns 0 in the parent, 1 in the child (whose answer goes to `*answer`), or -1 with errno set.
int worker_fork(const worker_limits *limits, worker_child *child, int *answer);

// Reads the child's answer until it ends, kills it at its limits, and reaps it.
// Returns the answer, to be freed with free(), or NULL when there is none or memory ran out.
uint8_t *worker_collect(const worker_limits *limits, worker_child child, size_t *length, worker_ending *ending);

// Writes everything, or ends the child with status 74.
void worker_answer(int answer, const uint8_t *bytes, size_t length);

// Ends a child without running any exit handler: those belong to the parent.
_Noreturn void worker_exit(int status);
