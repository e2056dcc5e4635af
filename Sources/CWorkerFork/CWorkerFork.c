#include "CWorkerFork.h"
