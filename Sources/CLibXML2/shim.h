#include <libxml/xmlversion.h>
// The headers of ICU that libxml2 draws in clash with Foundation's own; nothing here needs them.
#undef LIBXML_ICU_ENABLED
#include <libxml/xmlreader.h>

// What libxml2 tells is taken from its last error. Of Swift, no function with open arguments can be
// given to C.
static inline void xmlDiscardMessage(void *context, const char *message, ...) {}
static inline void xmlDiscardMessages(void) { xmlSetGenericErrorFunc(NULL, xmlDiscardMessage); }
