import factory

from plugins.best_practice.domain import lay_practice_index
from plugins.best_practice.models import BestPracticePage
from sites.demo.factories import PageFactory


class BestPracticeFactory(PageFactory):
    """A published practice in the list below `home`."""

    class Meta:
        model = BestPracticePage

    title = factory.Sequence(lambda n: f"Beispiel {n}")
    place = "Lübeck"

    @classmethod
    def _create(cls, model_class, home, **fields):
        return super()._create(model_class, parent=lay_practice_index(home), **fields)
