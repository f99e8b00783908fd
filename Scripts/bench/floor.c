// The least that a generator does: reads every Markdown file below a folder, turns it into HTML with
// libcmark, puts a page around it and writes it. Two threads. floor FOLDER OUTPUT
#define _GNU_SOURCE
#include <cmark.h>
#include <ftw.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static char **files;
static size_t count, room;
static atomic_size_t next;
static const char *output;

static int note(const char *path, const struct stat *status, int kind, struct FTW *place) {
  (void)status, (void)place;
  size_t length = strlen(path);
  if (kind != FTW_F || length < 3 || strcmp(path + length - 3, ".md") != 0) return 0;
  if (count == room) files = realloc(files, (room = room ? 2 * room : 1024) * sizeof *files);
  files[count++] = strdup(path);
  return 0;
}

static void *work(void *unused) {
  (void)unused;
  for (size_t index; (index = atomic_fetch_add(&next, 1)) < count;) {
    FILE *input = fopen(files[index], "r");
    struct stat status;
    if (!input || fstat(fileno(input), &status) != 0) exit(1);
    char *text = malloc((size_t)status.st_size + 1);
    size_t length = fread(text, 1, (size_t)status.st_size, input);
    text[length] = 0;
    fclose(input);
    char *body = length > 4 ? strstr(text + 3, "\n---\n") : NULL;
    body = body ? body + 5 : text;
    char *html = cmark_markdown_to_html(body, length - (size_t)(body - text), CMARK_OPT_DEFAULT);
    char path[4096];
    snprintf(path, sizeof path, "%s/%zu", output, index);
    mkdir(path, 0777);
    strcat(path, "/index.html");
    FILE *page = fopen(path, "w");
    if (!page) exit(1);
    fprintf(page, "<!doctype html>\n<html lang=\"fr\">\n<body><main>\n%s</main></body>\n</html>\n", html);
    if (fclose(page) != 0) exit(1);
    free(html);
    free(text);
  }
  return NULL;
}

int main(int argc, char **argv) {
  if (argc != 3) return 64;
  output = argv[2];
  mkdir(output, 0777);
  if (nftw(argv[1], note, 32, FTW_PHYS) != 0) return 1;
  pthread_t other;
  if (pthread_create(&other, NULL, work, NULL) != 0) return 1;
  work(NULL);
  return pthread_join(other, NULL);
}
