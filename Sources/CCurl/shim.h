#pragma once

#include <curl/curl.h>
#include <dlfcn.h>

// The functions of libcurl that are used, which are found when the program runs.
typedef struct narrate_curl {
    CURLcode (*global_init)(long flags);
    CURL *(*easy_init)(void);
    void (*easy_cleanup)(CURL *handle);
    CURLcode (*easy_perform)(CURL *handle);
    const char *(*easy_strerror)(CURLcode code);
    struct curl_slist *(*slist_append)(struct curl_slist *list, const char *text);
    void (*slist_free_all)(struct curl_slist *list);
    CURLcode (*easy_setopt)(CURL *handle, CURLoption option, ...);
    CURLcode (*easy_getinfo)(CURL *handle, CURLINFO info, ...);
} narrate_curl;

// Loads the library called `name`; 0 when it is not installed, or has not all of the functions.
static inline int narrate_curl_load(narrate_curl *curl, const char *name)
{
    void *library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
    if (!library)
        return 0;
    const struct { const char *name; void *place; } functions[] = {
        {"curl_global_init", &curl->global_init},     {"curl_easy_init", &curl->easy_init},
        {"curl_easy_cleanup", &curl->easy_cleanup},   {"curl_easy_perform", &curl->easy_perform},
        {"curl_easy_strerror", &curl->easy_strerror}, {"curl_slist_append", &curl->slist_append},
        {"curl_slist_free_all", &curl->slist_free_all}, {"curl_easy_setopt", &curl->easy_setopt},
        {"curl_easy_getinfo", &curl->easy_getinfo},
    };
    for (unsigned i = 0; i < sizeof functions / sizeof functions[0]; i++) {
        void *function = dlsym(library, functions[i].name);
        if (!function)
            return 0;
        *(void **)functions[i].place = function;
    }
    return 1;
}

// curl_easy_setopt and curl_easy_getinfo are variadic, which Swift cannot call: one function for each type.

static inline CURLcode narrate_curl_set_long(narrate_curl curl, CURL *handle, CURLoption option, long value)
{
    return curl.easy_setopt(handle, option, value);
}

static inline CURLcode narrate_curl_set_string(narrate_curl curl, CURL *handle, CURLoption option, const char *value)
{
    return curl.easy_setopt(handle, option, value);
}

static inline CURLcode narrate_curl_set_pointer(narrate_curl curl, CURL *handle, CURLoption option, void *value)
{
    return curl.easy_setopt(handle, option, value);
}

static inline CURLcode narrate_curl_set_list(
    narrate_curl curl, CURL *handle, CURLoption option, struct curl_slist *value)
{
    return curl.easy_setopt(handle, option, value);
}

static inline CURLcode narrate_curl_set_transfer(
    narrate_curl curl, CURL *handle, CURLoption option, curl_write_callback value)
{
    return curl.easy_setopt(handle, option, value);
}

static inline CURLcode narrate_curl_set_open_socket(narrate_curl curl, CURL *handle, curl_opensocket_callback value)
{
    return curl.easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, value);
}

static inline CURLcode narrate_curl_get_long(narrate_curl curl, CURL *handle, CURLINFO info, long *value)
{
    return curl.easy_getinfo(handle, info, value);
}

static inline CURLcode narrate_curl_get_string(narrate_curl curl, CURL *handle, CURLINFO info, char **value)
{
    return curl.easy_getinfo(handle, info, value);
}
