#!/usr/bin/env bash
# Prove the two commands from source in a clean minimal Debian: a fresh clone, a fresh home, python3 and make, nothing
# else. `make run` sets up what is missing and, where there is no screen, says so and ends with 2; `make test` passes.
#
#   packaging/linux/prove_source.sh [--suite trixie] [--base FOLDER] [--commit HEAD] [--keep FOLDER] [PYTEST ARGUMENTS]
#
# As root on a Debian machine with debootstrap; needs a mirror of Debian and an index of Python packages, which are
# reached as on this machine (proxies, pip's own settings, certificates). --base is a fresh debootstrap to copy instead of
# making one; --keep is where the log of the tests goes. The Debian is removed at the end.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd -P)
suite=trixie base='' commit=HEAD keep=$root/artifacts arguments=''
while [ $# -gt 0 ]; do
    case $1 in
    --suite) suite=$2; shift 2 ;;
    --base) base=$2; shift 2 ;;
    --commit) commit=$2; shift 2 ;;
    --keep) keep=$2; shift 2 ;;
    *) arguments="$*"; break ;;
    esac
done
if [ "$(id -u)" != 0 ]; then echo "prove_source.sh: has to be root, for debootstrap and chroot" >&2; exit 2; fi
for tool in debootstrap unshare git; do
    command -v "$tool" >/dev/null || { echo "prove_source.sh: $tool is missing" >&2; exit 2; }
done
commit=$(git -C "$root" rev-parse --verify "$commit^{commit}")
if [ -z "${FUNNEL_PROVE_ALONE:-}" ]; then
    # Mounts and processes of its own: however this ends, nothing stays mounted and nothing goes on running.
    exec env FUNNEL_PROVE_ALONE=1 unshare --mount --propagation private --pid --fork --kill-child \
        bash "$0" --suite "$suite" --base "$base" --commit "$commit" --keep "$keep" $arguments
fi

work=$(mktemp -d /var/tmp/funnel-source-XXXXXX)
debian=$work/debian
# Only when the mounts are gone is anything removed: never the host's own through one of them.
clean() {
    for place in dev/shm dev/pts proc; do umount "$debian/$place" 2>/dev/null || true; done
    rm -rf --one-file-system "$work"
}
trap clean EXIT
mkdir -p "$keep"

say() { printf '%4ds  %s\n' "$SECONDS" "$*"; }
fail() { say "FAILED: $*"; exit 1; }
# What reaches the two sources of packages on this machine, and nothing else of its environment.
reach=()
for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY PIP_INDEX_URL; do
    if [ -n "${!name:-}" ]; then reach+=("$name=${!name}"); fi
done
if [ -n "${PIP_CERT:-}" ]; then reach+=("PIP_CERT=/etc/reach.crt"); fi
inside() { chroot "$debian" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/home/fresh LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "${reach[@]}" "$@"; }

if [ -n "$base" ]; then
    cp -a "$base" "$debian"
else
    debootstrap --variant=minbase "$suite" "$debian" >"$work/debootstrap.log" 2>&1 || { tail "$work/debootstrap.log"; fail debootstrap; }
fi
mount -t proc proc "$debian/proc"
mount -t devpts devpts "$debian/dev/pts"
mount -t tmpfs -o mode=1777 tmpfs "$debian/dev/shm"
cp -L /etc/resolv.conf "$debian/etc/resolv.conf"
if [ -n "${PIP_CERT:-}" ]; then cp -L "$PIP_CERT" "$debian/etc/reach.crt"; fi
printf '#!/bin/sh\nexit 101\n' >"$debian/usr/sbin/policy-rc.d"
chmod +x "$debian/usr/sbin/policy-rc.d"
# A mirror that stands still, as one of a certain day does, is good enough here.
echo 'Acquire::Check-Valid-Until "false";' >"$debian/etc/apt/apt.conf.d/99still"
mkdir -p "$debian/home/fresh"
inside apt-get -qq update >"$work/apt.log" 2>&1 || { cat "$work/apt.log"; fail "apt-get update"; }
inside apt-get -qq -y install --no-install-recommends python3 make >"$work/apt.log" 2>&1 || { cat "$work/apt.log"; fail "apt-get install"; }
git clone -q --no-hardlinks "$root" "$debian/home/fresh/funnel-desktop"
git -C "$debian/home/fresh/funnel-desktop" checkout -q "$commit"
say "a clean $(. "$debian/etc/os-release" && echo "$PRETTY_NAME"), $(inside python3 --version), commit ${commit:0:9}"

status=0
inside make -C /home/fresh/funnel-desktop run >"$work/run.log" 2>&1 || status=$?
# make's own exit code is 2 as well, so its sentence counts.
grep -q 'There is no screen to show the window on' "$work/run.log" && [ "$status" = 2 ] || { cat "$work/run.log"; fail "make run"; }
say "make run: set up, and says that there is no screen"
say "Qt: $(inside /home/fresh/funnel-desktop/.venv/bin/python -c 'import PySide6; print(PySide6.__version__)')"
inside python3 /home/fresh/funnel-desktop/packaging/bootstrap.py test >"$work/set-up.log" 2>&1 || { cat "$work/set-up.log"; fail "set-up of the tests"; }
# Without a network: no test needs one, and X servers of this machine are not to be taken for those of the tests.
status=0
unshare --net chroot "$debian" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/home/fresh LC_ALL=C.UTF-8 \
    make -C /home/fresh/funnel-desktop test ARGS="-p no:cacheprovider $arguments" >"$keep/source-$suite.log" 2>&1 || status=$?
grep -E '^(FAILED|ERROR|SKIPPED)|[0-9]+ passed' "$keep/source-$suite.log" || true
[ "$status" = 0 ] || fail "make test on $suite: $keep/source-$suite.log"
say "make test passes on $suite"
