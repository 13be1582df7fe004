"""Which camera is in use while cameras come and go."""

from collections.abc import Sequence

from ramkeep.services.ports import CameraDevice


class CameraChoice:
    """The cameras that are there and the one of them that is chosen, which stays chosen when it is gone.

    Attributes:
        devices: what is plugged in.
    """

    def __init__(self) -> None:
        self.devices: tuple[CameraDevice, ...] = ()
        self._preferred = ""
        self._chosen: CameraDevice | None = None

    @property
    def device(self) -> CameraDevice | None:
        """The chosen one, if it is there."""
        return self._chosen if self._chosen in self.devices else None

    @property
    def number(self) -> int:
        """Its place among the devices; -1 if it is not there."""
        return self.devices.index(self._chosen) if self._chosen in self.devices else -1

    @property
    def name(self) -> str:
        """Its name, there or not; empty when none was chosen yet."""
        return self._chosen.name if self._chosen is not None else ""

    def prefer(self, device_id: str) -> None:
        """Let `decide` take this one, if it is there."""
        self._preferred = device_id

    def choose(self, number: int) -> CameraDevice:
        """Take this one of the devices, now and from now on."""
        self._chosen = self.devices[number]
        self._preferred = self._chosen.id
        return self._chosen

    def update(self, devices: Sequence[CameraDevice]) -> None:
        """Take over what is plugged in. The chosen camera is known again by its name when it comes back elsewhere."""
        before, self.devices = self.devices, tuple(devices)
        chosen = self._chosen
        if chosen is None or chosen in self.devices:
            return
        # Another one of the same make that was there before is another one.
        namesakes = (device for device in self.devices if device.name == chosen.name and device not in before)
        again = next(namesakes, None)
        if again is None:
            return
        self._chosen = again
        if self._preferred == chosen.id:
            self._preferred = again.id

    def decide(self) -> None:
        """Choose one to start with: the preferred one, or the last one, or the first. The last one if none is there."""
        preferred = next((device for device in self.devices if device.id == self._preferred), None)
        if preferred is not None:
            self._chosen = preferred
        elif self._chosen not in self.devices and self.devices:
            self._chosen = self.devices[0]
