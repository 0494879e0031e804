// The first and only process of a guest that has nothing but this program and executables that
// probec made: mounts what they need of the kernel, runs each and switches the guest off.
//
//   /attach/NAME  must attach here
//   /refuse/NAME  must say that what it traces is missing: there are no libraries
//
// One line per executable, 'PASS …' or 'FAIL …'. Of 'opens', what it prints is checked as well.
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

static struct utsname kernel;

struct said {
  char output[4096], errors[4096];
};

static void mount_at(const char *type, const char *folder) {
  mkdir(folder, 0755);
  if (mount(type, folder, type, 0, 0)) printf("cannot mount %s: %s\n", folder, strerror(errno));
}

// Starts a program with its output in /output and /errors.
static pid_t start(const char *path, const char *option) {
  pid_t child = fork();
  if (child) return child;
  for (int number = 1; number <= 2; number++) {
    int file = open(number == 1 ? "/output" : "/errors", O_WRONLY | O_CREAT | O_TRUNC, 0644);
    dup2(file, number);
  }
  execl(path, path, option, (char *)0);
  _exit(127);
}

static void read_text(const char *path, char *text, size_t size) {
  int file = open(path, O_RDONLY);
  ssize_t count = file < 0 ? 0 : read(file, text, size - 1);
  text[count > 0 ? count : 0] = 0;
  close(file);
}

static int wait_for(pid_t child, struct said *said) {
  int status = -1;
  waitpid(child, &status, 0);
  read_text("/output", said->output, sizeof said->output);
  read_text("/errors", said->errors, sizeof said->errors);
  return status;
}

static void tell(int passes, const char *name, const char *what, const struct said *said) {
  printf("%s %s on %s, alone: %s\n", passes ? "PASS" : "FAIL", name, kernel.release, what);
  if (!passes) printf("  output: %s\n  errors: %s\n", said->output, said->errors);
}

static void attach(const char *name, const char *path) {
  struct said said;
  int status = wait_for(start(path, "--dry-run"), &said);
  tell(status == 0, name, "the executable attaches where nothing else is", &said);
}

static void refuse(const char *name, const char *path) {
  struct said said;
  int status = wait_for(start(path, "--dry-run"), &said);
  const char *end = strchr(said.errors, '\n');
  int says = strstr(said.errors, "libc") && end && !end[1];
  tell(WIFEXITED(status) && WEXITSTATUS(status) == 255 && says, name,
       "the executable says that there is no library", &said);
}

// Opens a file that is not there, while 'opens' watches.
static void watch_opens(const char *path) {
  struct said said;
  pid_t child = start(path, "--buffering=line");
  // Nothing but a hang takes as long.
  for (int tries = 0; tries < 3000; tries++) {
    read_text("/errors", said.errors, sizeof said.errors);
    if (strstr(said.errors, "Attached") || waitpid(child, 0, WNOHANG)) break;
    usleep(100000);
  }
  open("/nowhere/to/be/found", O_RDONLY);
  kill(child, SIGINT);
  int status = wait_for(child, &said);
  tell(status == 0 && strstr(said.output, " -2 /nowhere/to/be/found\n"), "opens-values",
       "the executable shows what this process opens", &said);
}

static void for_each(const char *folder, void (*check)(const char *, const char *)) {
  struct dirent **entries;
  int count = scandir(folder, &entries, 0, alphasort);
  for (int i = 0; i < count; i++) {
    char path[512];
    snprintf(path, sizeof path, "%s/%s", folder, entries[i]->d_name);
    if (entries[i]->d_name[0] != '.') check(entries[i]->d_name, path);
  }
}

int main(void) {
  mount_at("devtmpfs", "/dev");
  int console = open("/dev/console", O_RDWR);
  for (int number = 0; number < 3; number++) dup2(console, number);
  setvbuf(stdout, 0, _IOLBF, 0);
  mount_at("proc", "/proc");
  mount_at("sysfs", "/sys");
  mount_at("tracefs", "/sys/kernel/tracing");
  uname(&kernel);
  // guest.sh takes this line as the end of early boot.
  printf("guest: Linux %s\n", kernel.release);
  for_each("/attach", attach);
  for_each("/refuse", refuse);
  watch_opens("/attach/opens");
  printf("guest: the end\n");
  tcdrain(1);
  sync();
  reboot(RB_POWER_OFF);
}
