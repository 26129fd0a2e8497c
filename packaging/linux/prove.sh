#!/usr/bin/env bash
# Prove the Linux packages in a clean minimal Debian: install the .deb there by apt, work in its window with a real
# mouse on a virtual screen, take it off again and look what is left; then the same for the portable .tar.gz.
#
#   packaging/linux/prove.sh [--suite bookworm] [--base FOLDER] [--pictures FOLDER] [PACKAGES]
#
# As root on a Debian machine with debootstrap and what `make smoke` takes; needs a mirror of Debian. PACKAGES is the
# folder with the packages (dist). --base is a fresh debootstrap to copy instead of making one. What is mounted is
# seen by this script alone and goes with it; the Debian is removed at the end.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd -P)
python=${PYTHON:-$root/.venv-package/bin/python}
suite=bookworm base='' pictures=$root/artifacts packages=$root/dist
while [ $# -gt 0 ]; do
    case $1 in
    --suite) suite=$2; shift 2 ;;
    --base) base=$2; shift 2 ;;
    --pictures) pictures=$2; shift 2 ;;
    -*) echo "prove.sh: $1 is not understood; see the top of $0" >&2; exit 2 ;;
    *) packages=$1; shift ;;
    esac
done
if [ "$(id -u)" != 0 ]; then echo "prove.sh: has to be root, for debootstrap and chroot" >&2; exit 2; fi
for tool in debootstrap unshare Xvfb openbox xdotool "$python"; do
    command -v "$tool" >/dev/null || { echo "prove.sh: $tool is missing" >&2; exit 2; }
done
deb=$(find "$packages" -maxdepth 1 -name 'funnel-desktop_*_amd64.deb' | sort | tail -n 1)
tar=$(find "$packages" -maxdepth 1 -name 'funnel-desktop-*-linux-x86_64.tar.gz' | sort | tail -n 1)
[ -n "$deb" ] && [ -n "$tar" ] || { echo "prove.sh: no packages in $packages" >&2; exit 2; }
if [ -z "${FUNNEL_PROVE_ALONE:-}" ]; then
    # A name space of mounts of its own: however this ends, nothing stays mounted.
    exec env FUNNEL_PROVE_ALONE=1 PYTHON="$python" unshare --mount --propagation private \
        bash "$0" --suite "$suite" --base "$base" --pictures "$pictures" "$packages"
fi

work=$(mktemp -d /var/tmp/funnel-prove-XXXXXX)
debian=$work/debian
# Only when the mounts are gone is anything removed: never the host's own through one of them.
clean() {
    for place in tmp/.X11-unix dev/shm dev/pts proc; do umount "$debian/$place" 2>/dev/null || true; done
    rm -rf --one-file-system "$work"
}
trap clean EXIT
mkdir -p "$pictures"

say() { printf '%4ds  %s\n' "$SECONDS" "$*"; }
fail() { say "FAILED: $*"; exit 1; }
inside() { chroot "$debian" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
as_user() { chroot --userspec=tester:tester "$debian" env -i PATH=/usr/bin:/bin HOME=/home/tester LC_ALL="${LC:-C.UTF-8}" "$@"; }
apt() { inside apt-get -qq -y -o Dpkg::Use-Pty=0 "$@" >"$work/apt.log" 2>&1 || { cat "$work/apt.log"; fail "apt-get $*"; }; }
smoke() { "$python" "$root/packaging/smoke.py" --root "$debian" --user tester "$@" || fail "smoke test of ${!#}"; }
everything() { (cd "$debian" && find . -xdev \( -path ./proc -o -path ./tmp -o -path ./dev -o -path ./var/cache -o -path ./var/log -o -path ./var/lib/apt -o -path ./var/lib/dpkg -o -path ./home \) -prune -o -print | sort); }
ours() { (cd "$debian" && find etc opt usr var home -xdev -iname '*funnel*' -not -path 'var/log/*' -not -path 'var/cache/*' | sort); }

if [ -n "$base" ]; then
    cp -a "$base" "$debian"
else
    debootstrap --variant=minbase "$suite" "$debian" >"$work/debootstrap.log" 2>&1 || { tail "$work/debootstrap.log"; fail debootstrap; }
fi
mount -t proc proc "$debian/proc"
mount -t devpts devpts "$debian/dev/pts"
mount -t tmpfs -o mode=1777 tmpfs "$debian/dev/shm"
mkdir -p /tmp/.X11-unix "$debian/tmp/.X11-unix"
chmod 1777 /tmp/.X11-unix
mount --bind /tmp/.X11-unix "$debian/tmp/.X11-unix"
cp -L /etc/resolv.conf "$debian/etc/resolv.conf"
printf '#!/bin/sh\nexit 101\n' >"$debian/usr/sbin/policy-rc.d"
chmod +x "$debian/usr/sbin/policy-rc.d"
inside useradd --create-home --shell /bin/bash tester
apt update
# What a desktop has, and what looks at the result; installed first, so that what is left at the end is ours.
apt install --no-install-recommends man-db desktop-file-utils shared-mime-info xdg-utils libglib2.0-bin
before=$(everything)
say "a clean $(. "$debian/etc/os-release" && echo "$PRETTY_NAME"): $(inside dpkg-query -f . -W | wc -c) packages"

# ---- the .deb
cp "$deb" "$debian/tmp/"
package=/tmp/$(basename "$deb")
apt install --no-install-recommends "$package"
say "$(basename "$deb") is installed with $(grep -c '^Unpacking ' "$work/apt.log") packages, nothing recommended among them"
inside sh -c '! command -v python3 && ! dpkg-query -W 2>/dev/null | grep -iE "^(python|libqt|qt6|libpyside)"' || fail "there is a Python or Qt of the system"
say "no Python and no Qt of the system is there"
smoke /usr/bin/funnel-desktop
apt install fonts-noto-cjk hicolor-icon-theme
smoke --picture "$pictures/prove-$suite-deb.png" /usr/bin/funnel-desktop

as_user funnel-desktop new /home/tester/mine.funnel --sample --language zh_CN >/dev/null
cp -p "$debian/home/tester/mine.funnel" "$debian/home/tester/no-ending"
for file in mine.funnel no-ending; do
    kind=$(as_user XDG_CURRENT_DESKTOP=GNOME xdg-mime query filetype "/home/tester/$file")
    [ "$kind" = application/x-funnel-desktop ] || fail "xdg-mime takes $file for $kind"
    say "xdg-mime: $file is $kind"
done
entry=$(as_user xdg-mime query default application/x-funnel-desktop)
[ "$entry" = funnel-desktop.desktop ] || fail "it is opened by '$entry'"
say "xdg-mime: it is opened by $entry"
# As in `$(…)`: no pipe that closes early.
manual=$(as_user man funnel-desktop)
[[ $manual == *"one sales rep"* ]] || fail "man shows no manual"
manual=$(inside sh -c 'zcat /usr/share/man/zh_CN/man1/funnel-desktop.1.gz | groff -Kutf8 -Tutf8 -man 2>/dev/null || man --locale=zh_CN funnel-desktop')
[[ $manual == *"销售漏斗"* ]] || fail "man shows no manual in Chinese"
say "man funnel-desktop shows the manual, in English and Chinese"
apt install --reinstall "$package"
as_user funnel-desktop check /home/tester/mine.funnel >/dev/null || fail "after installing it once more the file is not sound"
say "installed once more over itself; the user's file is sound"

apt purge funnel-desktop
left=$(ours)
say "removed; of the name there is left: ${left//$'\n'/, }"
[ -z "$(grep -v '^home/' <<<"$left")" ] || fail "something outside the user's home is left"
grep -q '^home/tester/mine.funnel$' <<<"$left" || fail "the user's file is gone"

# ---- the .tar.gz
cp "$tar" "$debian/tmp/"
as_user sh -c "mkdir -p '/home/tester/My Programs' && tar xzf '/tmp/$(basename "$tar")' -C '/home/tester/My Programs'"
folder=$(cd "$debian" && find "home/tester/My Programs" -mindepth 1 -maxdepth 1)
say "$(basename "$tar") is unpacked as a user into /$folder"
smoke --picture "$pictures/prove-$suite-tar.png" "/$folder/funnel-desktop"
as_user "/$folder/menu.sh" add
as_user desktop-file-validate /home/tester/.local/share/applications/funnel-desktop.desktop || fail "its menu entry is wrong"
entry=$(as_user XDG_CURRENT_DESKTOP=GNOME xdg-mime query default application/x-funnel-desktop)
kind=$(as_user XDG_CURRENT_DESKTOP=GNOME xdg-mime query filetype /home/tester/mine.funnel)
[ "$entry:$kind" = funnel-desktop.desktop:application/x-funnel-desktop ] || fail "in the user's menu: '$entry', '$kind'"
LC=zh_CN.UTF-8 as_user "/$folder/menu.sh" remove
rm -rf "${debian:?}/$folder" "$debian/home/tester/My Programs"
left=$(cd "$debian/home/tester" && find .local -type f -iname '*funnel*' || true)
[ -z "$left" ] || fail "left in the user's home: $left"
say "added to the user's menu and taken out again: nothing of it is left"

# What apt would keep because something else merely recommends it counts as brought along too.
apt -o APT::AutoRemove::RecommendsImportant=false -o APT::AutoRemove::SuggestsImportant=false autoremove --purge fonts-noto-cjk hicolor-icon-theme
after=$(everything)
changed=$(diff <(echo "$before") <(echo "$after") | grep '^[<>]' | grep -vE '/(__pycache__|ld\.so\.cache)' || true)
say "with what came along taken off again, beside the user's home there differs: ${changed:-nothing}"
say "all of it works on $suite"
