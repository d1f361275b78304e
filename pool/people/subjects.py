"""The subjects a lesson can be about: code and Dutch name, as stored on qualifications and requests."""

from collections.abc import Mapping

SUBJECTS: Mapping[str, str] = {
    "aardrijkskunde": "Aardrijkskunde",
    "beeldende_vorming": "Beeldende vorming",
    "biologie": "Biologie",
    "drama": "Drama",
    "duits": "Duits",
    "economie": "Economie",
    "engels": "Engels",
    "frans": "Frans",
    "geschiedenis": "Geschiedenis",
    "gym": "Gym",
    "informatica": "Informatica",
    "maatschappijleer": "Maatschappijleer",
    "muziek": "Muziek",
    "natuurkunde": "Natuurkunde",
    "nederlands": "Nederlands",
    "scheikunde": "Scheikunde",
    "spaans": "Spaans",
    "techniek": "Techniek",
    "wiskunde": "Wiskunde",
    "zorg_en_welzijn": "Zorg en welzijn",
}
