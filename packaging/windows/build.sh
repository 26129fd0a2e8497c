#!/usr/bin/env bash
# Build the installer for Windows here, on Debian as root, through Wine: see installer.py and README.md.
set -euo pipefail
cd "$(dirname "$0")/../.."
python3 packaging/bootstrap.py package
# Modules of packaging/ are imported by their bare names.
export PYTHONPATH=packaging
exec .venv-package/bin/python packaging/windows/installer.py "$@"
