"""What a plan grants: its users, groups and roles as callers that RAM decides about, and questions to them."""
