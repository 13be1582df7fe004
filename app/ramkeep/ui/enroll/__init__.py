"""Adding accounts: from a camera, the screen, pictures, texts and by hand."""
