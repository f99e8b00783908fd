#include <libxml/xmlversion.h>
// The headers of ICU that libxml2 draws in clash with Foundation's own; nothing here needs them.
#undef LIBXML_ICU_ENABLED
#include <libxml/xmlreader.h>
