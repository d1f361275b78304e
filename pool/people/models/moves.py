"""From one pool to another: how long somebody was in which pool, counted back from where they are now."""

from django.db import models
from django.db.models import F, Q

from pool.people.models.substitutes import Substitute
from regions.models import Region


class PoolMove(models.Model):
    """Somebody belongs to the pool of another region from this day; the database refuses to change or delete it."""

    substitute = models.ForeignKey(Substitute, on_delete=models.PROTECT, related_name="pool_moves")
    from_region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    to_region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    on_date = models.DateField()

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="pool_move_goes_elsewhere",
                condition=~Q(from_region=F("to_region")),
                violation_error_message="Iemand gaat naar een andere pool, niet naar dezelfde.",
            ),
        )
        indexes = (models.Index(fields=("from_region", "on_date"), name="pool_move_left"),)

    def __str__(self) -> str:
        return f"{self.substitute_id}: {self.from_region_id} naar {self.to_region_id}"
