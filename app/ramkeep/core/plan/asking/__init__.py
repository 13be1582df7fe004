"""Questions to a plan as people write them."""
