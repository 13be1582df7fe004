"""Why a question about access has no answer.

* TooManyWays       the ways to an Allow are too many to be told one by one
"""


class TooManyWays(Exception):
    """The policies leave more ways than anyone could read; a fuller context narrows them."""
