"""Looking harder, from its buttons to the searches and back."""

from ramkeep.ui.enroll.intake import Intake
from ramkeep.ui.enroll.ways_view import WaysView


def connect(view: WaysView, intake: Intake) -> None:
    """Let the image's and the screen's way search longer and show how far that is."""
    image, monitors = view.image, view.monitors

    def search_pictures(every: bool) -> None:
        intake.look_harder(every=every)
        image.progress.begin_search()

    def search_monitors(every: bool) -> None:
        monitors.start_search()
        intake.look_harder_at_monitors(every=every)
        monitors.progress.begin_search()

    image.harder.wanted.connect(search_pictures)
    monitors.harder.wanted.connect(search_monitors)
    monitors.progress.cancel_button.clicked.connect(intake.cancel)
    intake.searched.connect(image.progress.show_searched)
    intake.monitors_searched.connect(monitors.progress.show_searched)
    # What is read now may change what is left to search.
    intake.progressed.connect(lambda: image.harder.offer(0))
    intake.taken.connect(lambda: image.harder.offer(len(intake.unread)))
    # Of several monitors nobody knows which one should show it.
    intake.scanned.connect(lambda: monitors.harder.offer(min(1, len(intake.unread_monitors))))
