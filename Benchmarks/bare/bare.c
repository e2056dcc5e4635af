// Speaks every line of a text file and encodes it as MP3, in one process and with one handle of each library: the least CPU
// time that speech costs. Forks nothing, pipes nothing, writes nothing, measures no loudness and keeps no times of words.
//
//     bare TEXT VOICE RATE PITCH     prints the audio's seconds and the CPU seconds of synthesis and of encoding, as JSON
//
// The settings of the encoder are those of `narrate render --format mp3`: 64 kbit/s, mono, quality 7, no ReplayGain.

#include <espeak-ng/speak_lib.h>
#include <lame/lame.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

// The samples of one line, and of how many the memory has room.
typedef struct {
    short *samples;
    size_t count;
    size_t capacity;
} recording;

static _Noreturn void fail(const char *message)
{
    fprintf(stderr, "bare: %s\n", message);
    exit(1);
}

static double cpu_seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static int receive(short *samples, int count, espeak_EVENT *events)
{
    recording *line = events->user_data;
    if (samples == NULL || count <= 0 || line == NULL)
        return 0;
    if (line->count + (size_t)count > line->capacity) {
        line->capacity = 2 * line->capacity + (size_t)count;
        line->samples = realloc(line->samples, line->capacity * sizeof(short));
        if (line->samples == NULL)
            fail("memory ran out; speak a shorter text");
    }
    memcpy(line->samples + line->count, samples, (size_t)count * sizeof(short));
    line->count += (size_t)count;
    return 0;
}

static int open_engine(char **arguments)
{
    int rate = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, NULL, espeakINITIALIZE_DONT_EXIT);
    if (rate <= 0 || espeak_SetVoiceByName(arguments[2]) != EE_OK)
        fail("eSpeak NG has no such voice; 'espeak-ng --voices' lists them");
    espeak_SetParameter(espeakRATE, atoi(arguments[3]), 0);
    espeak_SetParameter(espeakPITCH, atoi(arguments[4]), 0);
    espeak_SetSynthCallback(receive);
    return rate;
}

static lame_t open_encoder(int rate)
{
    lame_t encoder = lame_init();
    if (encoder == NULL)
        fail("libmp3lame could not allocate an encoder");
    lame_set_in_samplerate(encoder, rate);
    lame_set_out_samplerate(encoder, rate);
    lame_set_num_channels(encoder, 1);
    lame_set_mode(encoder, MONO);
    lame_set_VBR(encoder, vbr_off);
    lame_set_brate(encoder, 64);
    lame_set_quality(encoder, 7);
    lame_set_findReplayGain(encoder, 0);
    lame_set_bWriteVbrTag(encoder, 0);
    if (lame_init_params(encoder) < 0)
        fail("libmp3lame refused the settings");
    return encoder;
}

// Encodes in pieces, as the library takes them best, and gives the bytes that came out.
static size_t encode(lame_t encoder, const recording *line)
{
    enum { piece = 18432 };
    static unsigned char bytes[piece * 5 / 4 + 7200];
    size_t sum = 0;
    for (size_t start = 0; start < line->count; start += piece) {
        size_t count = line->count - start < piece ? line->count - start : piece;
        int written = lame_encode_buffer(encoder, line->samples + start, NULL, (int)count, bytes, sizeof bytes);
        if (written < 0)
            fail("libmp3lame could not encode");
        sum += (size_t)written;
    }
    return sum;
}

int main(int count, char **arguments)
{
    FILE *text = count == 5 ? fopen(arguments[1], "r") : NULL;
    if (text == NULL)
        fail("it takes a text file that can be read, a voice, a rate and a pitch");
    double synthesis = 0, encoding = 0, begin = cpu_seconds();
    int rate = open_engine(arguments);
    double opened = cpu_seconds();
    lame_t encoder = open_encoder(rate);
    synthesis += opened - begin;
    encoding += cpu_seconds() - opened;
    recording line = {NULL, 0, 0};
    char *words = NULL;
    size_t room = 0, samples = 0, bytes = 0;
    while (getline(&words, &room, text) > 0) {
        line.count = 0;
        double start = cpu_seconds();
        if (espeak_Synth(words, strlen(words) + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8, NULL, &line) != EE_OK)
            fail("eSpeak NG could not speak a line");
        double spoken = cpu_seconds();
        bytes += encode(encoder, &line);
        synthesis += spoken - start;
        encoding += cpu_seconds() - spoken;
        samples += line.count;
    }
    printf("{\"seconds\": %.3f, \"bytes\": %zu, \"synthesis\": %.4f, \"encoding\": %.4f}\n",
           (double)samples / rate, bytes, synthesis, encoding);
    return 0;
}
