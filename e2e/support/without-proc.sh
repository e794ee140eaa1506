#!/bin/sh
# Runs a program on a system without /proc: to be called in a mount namespace of its own (`unshare --mount`), as root.
# The compiler of the tests reads the table of mounts, and nothing else of it; so a copy of that stays.
set -e
mounts=$(mktemp -d)
cat /proc/self/mountinfo >"$mounts/mountinfo"
cat /proc/self/mounts >"$mounts/mounts"
mount -t tmpfs none /proc
mkdir /proc/self
mv "$mounts/mountinfo" "$mounts/mounts" /proc/self/
rmdir "$mounts"
ln -s self/mounts /proc/mounts
exec "$@"
