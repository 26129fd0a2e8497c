#!/usr/bin/env bash
# Install, use, upgrade and remove the program in Wine, here on Debian as root: see prove.py and README.md.
set -euo pipefail
cd "$(dirname "$0")/../.."
python3 packaging/bootstrap.py package
# Modules of packaging/ are imported by their bare names.
export PYTHONPATH=packaging:packaging/windows:.
exec .venv-package/bin/python packaging/windows/prove.py "$@"
