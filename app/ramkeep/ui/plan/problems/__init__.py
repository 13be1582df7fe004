"""The problems of a plan: found live, walked through, mended, or lived with for a reason."""
