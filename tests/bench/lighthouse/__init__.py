"""Lighthouse, in its own folder of packages: nobody else needs them, so they are fetched when the bench runs."""
