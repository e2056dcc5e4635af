#define _GNU_SOURCE
#include "CWorkerFork.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
    PIPE_BYTES = 512 << 10,
    LARGEST_KEPT = 32 << 20, // the most that glibc takes as a bound for mapping
};

static void bound(int resource, rlim_t value)
{
    struct rlimit limit = {value, value};
    if (setrlimit(resource, &limit) != 0)
        _exit(71);
}

// A child gives nothing back before its end.
static void keep_all_memory(void)
{
    worker_keep_memory();
    mallopt(M_TRIM_THRESHOLD, -1);
}

// A child never outlives its parent, leaves no core file and writes no more than it may; what a C library prints on standard
// output goes to standard error, because standard output carries the worker's answers.
static void enter_child(const worker_limits *limits, pid_t parent)
{
    signal(SIGPIPE, SIG_DFL);
    signal(SIGXFSZ, SIG_IGN);
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || getppid() != parent)
        _exit(71);
    close(STDIN_FILENO);
    dup2(STDERR_FILENO, STDOUT_FILENO);
    bound(RLIMIT_CORE, 0);
    bound(RLIMIT_FSIZE, limits->file_bytes);
    bound(RLIMIT_CPU, limits->cpu_seconds);
    bound(RLIMIT_AS, limits->address_space_bytes);
    keep_all_memory();
}

void worker_keep_memory(void)
{
    mallopt(M_MMAP_THRESHOLD, LARGEST_KEPT);
    mallopt(M_TRIM_THRESHOLD, LARGEST_KEPT);
    mallopt(M_TOP_PAD, 1 << 20);
}

int worker_fork(const worker_limits *limits, worker_child *child, int *answer)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return -1;
    // Most answers fit whole, and the child need not wait until they are read. The system may refuse; a smaller pipe does too.
    fcntl(ends[0], F_SETPIPE_SZ, PIPE_BYTES);
    pid_t parent = getpid();
    pid_t pid = fork();
    if (pid < 0) {
        int error = errno;
        close(ends[0]);
        close(ends[1]);
        errno = error;
        return -1;
    }
    if (pid == 0) {
        close(ends[0]);
        enter_child(limits, parent);
        *answer = ends[1];
        return 1;
    }
    close(ends[1]);
    child->pid = pid;
    child->answer = ends[0];
    return 0;
}

static int64_t milliseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

// Grows `*bytes` so that at least a fair piece fits behind `length`.
static int reserve(uint8_t **bytes, size_t length, size_t *capacity)
{
    if (*capacity - length >= 65536)
        return 1;
    size_t wanted = *capacity * 2 + 65536;
    uint8_t *grown = realloc(*bytes, wanted);
    if (grown == NULL)
        return 0;
    *bytes = grown;
    *capacity = wanted;
    return 1;
}

static int reap(pid_t pid)
{
    int status = 0;
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
}

uint8_t *worker_collect(const worker_limits *limits, worker_child child, size_t *length, worker_ending *ending)
{
    uint8_t *bytes = NULL;
    size_t capacity = 0;
    int64_t deadline = milliseconds() + limits->wall_milliseconds;
    *length = 0;
    memset(ending, 0, sizeof *ending);
    for (;;) {
        int64_t left = deadline - milliseconds();
        struct pollfd readable = {child.answer, POLLIN, 0};
        int ready = left > 0 ? poll(&readable, 1, (int)left) : 0;
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready == 0) {
            ending->timed_out = 1;
            break;
        }
        if (ready < 0 || !reserve(&bytes, *length, &capacity)) {
            ending->error = errno;
            break;
        }
        ssize_t count = read(child.answer, bytes + *length, capacity - *length);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            ending->error = errno;
        if (count <= 0)
            break;
        *length += (size_t)count;
        if (*length > limits->answer_bytes) {
            ending->too_long = 1;
            break;
        }
    }
    close(child.answer);
    if (ending->timed_out || ending->too_long || ending->error)
        kill(child.pid, SIGKILL);
    int status = reap(child.pid);
    if (!ending->timed_out && !ending->too_long && !ending->error) {
        if (WIFSIGNALED(status))
            ending->signal = WTERMSIG(status);
        else
            ending->exit_status = WEXITSTATUS(status);
    }
    return bytes;
}

void worker_answer(int answer, const uint8_t *bytes, size_t length)
{
    while (length > 0) {
        ssize_t count = write(answer, bytes, length);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            _exit(74);
        bytes += count;
        length -= (size_t)count;
    }
}

_Noreturn void worker_exit(int status)
{
    _exit(status);
}
