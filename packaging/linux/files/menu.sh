#!/bin/sh
# Put Funnel Desktop into the menu of the user who runs this, or take it out:  ./menu.sh add | remove
# Nothing outside the user's own data folder is touched; no administrator is needed.
set -eu

case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in zh*) chinese=1 ;; *) chinese= ;; esac
say() { if [ -n "$chinese" ]; then echo "$2"; else echo "$1"; fi }

here=$(cd "$(dirname "$0")" && pwd -P)
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$data/applications/funnel-desktop.desktop
kind=$data/mime/packages/funnel-desktop.xml

tell_the_desktop() {
    if command -v update-desktop-database >/dev/null; then update-desktop-database -q "$data/applications" || true; fi
    if command -v update-mime-database >/dev/null; then update-mime-database "$data/mime" >/dev/null || true; fi
    # An icon theme in a user's folder is looked at anew when its folder is newer than what is remembered.
    if [ -d "$data/icons/hicolor" ]; then touch "$data/icons/hicolor"; fi
}

case "${1:-}" in
add)
    if [ -e /usr/share/applications/funnel-desktop.desktop ]; then
        say "Funnel Desktop is installed in the system already: its entry is in the menu." \
            "系统里已经安装了 Funnel Desktop，菜单里已有它。"
        exit 1
    fi
    mkdir -p "$data/applications" "$data/mime/packages" "$data/icons"
    cp -R "$here/share/icons/." "$data/icons/"
    cp "$here/share/mime/packages/funnel-desktop.xml" "$kind"
    # In a desktop entry a path is quoted: \ " ` $ in it get a backslash, and by the rules of the file every
    # backslash is written twice; % is doubled too.
    path=$(printf '%s' "$here/funnel-desktop" | sed 's/[\\"`$]/\\&/g; s/\\/\\\\/g; s/%/%%/g')
    while IFS= read -r line; do
        case "$line" in Exec=*) printf 'Exec="%s" %%f\n' "$path" ;; *) printf '%s\n' "$line" ;; esac
    done <"$here/share/applications/funnel-desktop.desktop" >"$entry.new"
    mv "$entry.new" "$entry"
    tell_the_desktop
    say "Funnel Desktop is in your menu now. If you move its folder, run this again." \
        "Funnel Desktop 已加入应用菜单。若移动此文件夹，请再运行一次。"
    ;;
remove)
    rm -f "$entry" "$kind"
    (cd "$here/share/icons" && find . -type f) | while IFS= read -r icon; do rm -f "$data/icons/$icon"; done
    tell_the_desktop
    # Folders that nobody else uses go too, the innermost first: rmdir takes only empty ones.
    (cd "$here/share/icons" && find . -depth -mindepth 1 -type d) | while IFS= read -r folder; do
        rmdir "$data/icons/$folder" 2>/dev/null || true
    done
    rmdir "$data/icons" "$data/mime/packages" "$data/applications" 2>/dev/null || true
    say "Funnel Desktop is out of your menu. Your files were not touched." \
        "Funnel Desktop 已从菜单移除，你的文件没有改动。"
    ;;
*)
    say "usage: menu.sh add | remove" "用法：menu.sh add | remove" >&2
    exit 2
    ;;
esac
