// The library is built with DTD support, and with it the limits against entity bombs.
#define XML_DTD 1
#include <expat.h>
