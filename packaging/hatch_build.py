"""What hatchling does before it packs a wheel: compile the catalogues, which are not in the repository."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# The build loads this file by its path, in an environment that has no other part of the checkout.
sys.path.insert(0, str(Path(__file__).resolve().parent))

import catalogues


class CompileCatalogues(BuildHookInterface[BuilderConfig]):
    """Compiles into the tree that is built from: a checkout installed for editing reads them there."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile what is not up to date, before files are gathered."""
        folder = Path(self.root, "resources", "translations")
        try:
            catalogues.compile_old(folder)
        except catalogues.CannotCompile as problem:
            if version != "editable":
                raise
            # The set-up installs the checkout before the system's libraries, and compiles afterwards.
            self.app.display_warning(f"The texts are not compiled: {problem}")
