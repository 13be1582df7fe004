"""The window: shows what the services say and sends wishes back."""
