"""Pictures of every screen of every role, on a phone and on a desk."""
