from dataclasses import FrozenInstanceError

import pytest

from ramkeep.core.plan.policy import Document, Effect, Statement


def test_documents_are_values() -> None:
    one = Document((Statement(Effect.ALLOW, ("ecs:*",), resources=("*",)),))
    assert one == Document((Statement(Effect("Allow"), ("ecs:*",), resources=("*",)),))
    assert len({one, Document(())}) == 2
    with pytest.raises(FrozenInstanceError):
        one.__setattr__("statements", ())
