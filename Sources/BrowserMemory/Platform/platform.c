/* What the Swift compiler expects of its platform, in a module that has no other. */

typedef __SIZE_TYPE__ size_t;

/* 1. The allocator. Blocks are powers of two, header included; those given back wait in a list by
   size, and are handed out again before memory grows. */

struct block {
  struct block *next; /* The one after it in its list, while it waits. */
  unsigned power;     /* Its size is two to this power. */
} __attribute__((aligned(16)));

enum { NO_MEMORY = 12, BAD_ALIGNMENT = 22, PAGE = 65536, POWERS = 31 };

extern char __heap_base; /* Set by the linker. */
static struct block *waiting[POWERS];
static size_t end; /* The first byte that no block ever held. */

static struct block *fresh(size_t size) {
  if (end == 0) end = ((size_t)&__heap_base + 15) / 16 * 16;
  size_t left = __builtin_wasm_memory_size(0) * PAGE - end;
  if (size > left) {
    size_t pages = (size - left + PAGE - 1) / PAGE;
    if (__builtin_wasm_memory_grow(0, pages) == (size_t)-1) return 0;
  }
  struct block *block = (struct block *)end;
  end += size;
  return block;
}

int posix_memalign(void **place, size_t alignment, size_t size) {
  if (alignment > sizeof(struct block)) return BAD_ALIGNMENT;
  unsigned power = 5;
  while (power < POWERS && ((size_t)1 << power) - sizeof(struct block) < size) power++;
  if (power == POWERS) return NO_MEMORY;
  struct block *block = waiting[power];
  if (block) {
    waiting[power] = block->next;
  } else {
    block = fresh((size_t)1 << power);
    if (!block) return NO_MEMORY;
    block->power = power;
  }
  *place = block + 1;
  return 0;
}

void free(void *address) {
  if (!address) return;
  struct block *block = (struct block *)address - 1;
  block->next = waiting[block->power];
  waiting[block->power] = block;
}

/* 2. Products of 128 bits, by which those of 64 bits are checked: schoolbook, 32 bits a digit. */

typedef unsigned long long digits;

__int128 __multi3(__int128 left, __int128 right) {
  digits a = (digits)left, b = (digits)right;
  digits a0 = a & 0xffffffff, a1 = a >> 32, b0 = b & 0xffffffff, b1 = b >> 32;
  digits low = a0 * b0;
  digits middle = a1 * b0 + (low >> 32);
  digits other = a0 * b1 + (middle & 0xffffffff);
  digits high = a1 * b1 + (middle >> 32) + (other >> 32);
  high += a * (digits)(right >> 64) + b * (digits)(left >> 64);
  return (__int128)((unsigned __int128)high << 64 | (other << 32 | (low & 0xffffffff)));
}

/* 3. What hashed collections ask for. Their seed is always the same: a page that reads one file for
   the person who chose it has nobody to surprise, and equal files take equal ways. */

int memcmp(const void *left, const void *right, size_t count) {
  const unsigned char *a = left, *b = right;
  for (; count; count--, a++, b++)
    if (*a != *b) return *a - *b;
  return 0;
}

void arc4random_buf(void *bytes, size_t count) {
  for (unsigned char *byte = bytes; count; count--) *byte++ = 0;
}
