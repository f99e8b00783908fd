/* glibc declares this one for _GNU_SOURCE alone, which Swift's own module of it does not set. */
int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path,
              unsigned int flags);
