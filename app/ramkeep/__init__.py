"""Ramkeep: the desktop authenticator and permission planner for an Alibaba Cloud account."""

__version__ = "0.1.0"
