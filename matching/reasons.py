"""The catalogue of reasons: for every rule its Dutch words, who may read them, and what it rests on."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Audience(StrEnum):
    """Who reads a sentence."""

    OFFICE = "office"
    SCHOOL = "school"
    SUBSTITUTE = "substitute"


class LegalStatus(StrEnum):
    """What a rule rests on: a law in force, the policy of the region, or an agreement between people."""

    IN_FORCE = "in_force"
    POLICY = "policy"
    AGREEMENT = "agreement"


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleText:
    """One hard rule in words: its label behind a number, its standing and its readers."""

    label: str
    status: LegalStatus
    basis: str
    readers: frozenset[Audience] = frozenset(Audience)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why a rule says what it says: a code and the values that belong in its sentence."""

    code: str
    values: tuple[tuple[str, str], ...] = ()

    @property
    def sentence(self) -> str:
        """The sentence for the planner."""
        return SENTENCES[self.code][0].format(**dict(self.values))

    def sentence_for_substitute(self) -> str | None:
        """The sentence for the person it is about; None when that person must not read it."""
        words = SENTENCES[self.code][1]
        return None if words is None else words.format(**dict(self.values))


_OFFICE_ONLY = frozenset({Audience.OFFICE})

RULES: Mapping[str, RuleText] = MappingProxyType(
    {
        "not_blocked_by_school": RuleText(
            label="niet te vragen door deze school",
            status=LegalStatus.AGREEMENT,
            basis="lijst van de school, na te kijken door het poolbureau",
            readers=_OFFICE_ONLY,
        ),
        "school_not_hidden": RuleText(
            label="wil deze school liever niet",
            status=LegalStatus.AGREEMENT,
            basis="eigen keuze van de invaller",
            readers=_OFFICE_ONLY,
        ),
        "qualified": RuleText(
            label="niet bevoegd",
            status=LegalStatus.IN_FORCE,
            basis="WPO art. 3, WVO 2020 hoofdstuk 7",
        ),
        "vog": RuleText(
            label="geen geldige VOG",
            status=LegalStatus.IN_FORCE,
            basis="WPO art. 32, WVO 2020 art. 7.2",
        ),
        "admitted_by_board": RuleText(
            label="niet toegelaten door het bestuur",
            status=LegalStatus.AGREEMENT,
            basis="besluit per bestuur",
        ),
        "consent_for_other_boards": RuleText(
            label="werkt alleen voor het eigen bestuur",
            status=LegalStatus.AGREEMENT,
            basis="inzet bij een ander bestuur is vrijwillig",
        ),
        "available": RuleText(
            label="niet beschikbaar", status=LegalStatus.AGREEMENT, basis="opgave van de invaller"
        ),
        "not_already_assigned": RuleText(
            label="heeft al een invalbeurt", status=LegalStatus.AGREEMENT, basis="één plek tegelijk"
        ),
        "two_schools_on_one_day": RuleText(
            label="werkt die dag op een andere school",
            status=LegalStatus.POLICY,
            basis="poolbeleid van de regio",
        ),
        "working_time": RuleText(
            label="te weinig rust of te veel uren",
            status=LegalStatus.IN_FORCE,
            basis="Arbeidstijdenwet",
        ),
        "personal_limits": RuleText(
            label="aan de eigen grens per week",
            status=LegalStatus.AGREEMENT,
            basis="opgave van de invaller",
        ),
        "own_year_groups": RuleText(
            label="geeft les aan andere groepen",
            status=LegalStatus.AGREEMENT,
            basis="opgave van de invaller",
        ),
        "distance": RuleText(
            label="te ver", status=LegalStatus.AGREEMENT, basis="opgave van de invaller"
        ),
        "contract_chain": RuleText(
            label="ketenregeling",
            status=LegalStatus.IN_FORCE,
            basis="BW art. 7:668a, cao, regel per bestuur",
        ),
    }
)

RULE_LABELS: Mapping[str, str] = MappingProxyType(
    {rule: text.label for rule, text in RULES.items()}
)

SENTENCES: Mapping[str, tuple[str, str | None]] = MappingProxyType(
    {
        "blocked_by_school": ("De school wil deze invaller niet vragen.", None),
        "school_hidden": (
            "Deze invaller wil niet voor deze school gevraagd worden.",
            "Je wilt deze school liever niet.",
        ),
        "not_qualified": (
            "Deze invaller is niet bevoegd voor deze groep of les.",
            "Voor deze groep of les is een andere bevoegdheid nodig.",
        ),
        "second_best_qualification": (
            "De bevoegdheid past, maar is niet de eerste keus.",
            "Je bevoegdheid past, maar is niet de eerste keus.",
        ),
        "vog_missing": ("Er is nog geen VOG gezien.", "Je VOG is nog niet gezien."),
        "vog_too_old": (
            "De VOG was te oud toen het bestuur hem zag.",
            "Je VOG was te oud toen het bestuur hem zag. Vraag een nieuwe aan.",
        ),
        "vog_of_other_board": ("Alleen een ander bestuur heeft de VOG gezien.", None),
        "not_admitted": (
            "Het bestuur van deze school heeft deze invaller niet toegelaten.",
            "Je bent nog niet toegelaten bij het bestuur van deze school.",
        ),
        "admission_pending": (
            "Het bestuur van deze school beslist nog over deze invaller.",
            "Het bestuur van deze school beslist nog of je er mag werken.",
        ),
        "no_consent": (
            "Deze invaller werkt alleen voor het eigen bestuur.",
            "Je hebt geen toestemming gegeven voor scholen van andere besturen.",
        ),
        "not_available": (
            "Deze invaller is dan niet beschikbaar.",
            "Je bent dan niet beschikbaar.",
        ),
        "already_assigned": (
            "Deze invaller heeft op dat moment al een invalbeurt.",
            "Je hebt op dat moment al een invalbeurt.",
        ),
        "other_school_same_half_day": (
            "Deze invaller werkt dat dagdeel al op een andere school.",
            "Je werkt dat dagdeel al op een andere school.",
        ),
        "other_school_too_far": (
            "Deze invaller werkt die dag op een school die te ver weg is ({km} km).",
            "Je werkt die dag op een school die te ver weg is ({km} km).",
        ),
        "day_too_long": (
            "De werkdag wordt langer dan {hours} uur.",
            "Je werkdag wordt langer dan {hours} uur.",
        ),
        "rest_too_short": (
            "Tussen twee werkdagen zit minder dan {hours} uur rust.",
            "Tussen twee werkdagen heb je minder dan {hours} uur rust.",
        ),
        "week_too_long": (
            "Deze week komt boven {hours} uur werk.",
            "Je komt deze week boven {hours} uur werk.",
        ),
        "average_too_high": (
            "Het gemiddelde over {weeks} weken komt boven {hours} uur per week.",
            "Je gemiddelde over {weeks} weken komt boven {hours} uur per week.",
        ),
        "half_days_limit": (
            "Deze invaller wil hoogstens {limit} dagdelen per week werken.",
            "Je wilt hoogstens {limit} dagdelen per week werken.",
        ),
        "days_limit": (
            "Deze invaller wil hoogstens {limit} dagen per week werken.",
            "Je wilt hoogstens {limit} dagen per week werken.",
        ),
        "minutes_limit": (
            "Deze invaller wil hoogstens {limit} uur per week werken.",
            "Je wilt hoogstens {limit} uur per week werken.",
        ),
        "other_year_groups": (
            "Deze invaller geeft alleen les aan {groups}.",
            "Je geeft alleen les aan {groups}.",
        ),
        "year_groups_unknown": (
            "Deze invaller kiest zelf de groepen; bij deze les hoort geen groep 1 tot en met 8.",
            "Bij deze les hoort geen groep 1 tot en met 8.",
        ),
        "too_far": (
            "De school is {km} km weg; deze invaller wil hoogstens {limit} km reizen.",
            "De school is {km} km weg; jij wilt hoogstens {limit} km reizen.",
        ),
        "distance_unknown": ("De reisafstand is niet bekend.", "De reisafstand is niet bekend."),
        "chain_full": (
            "Met één contract meer is de keten bij dit bestuur vol (nu {contracts} contracten, {months} maanden).",
            None,
        ),
        "chain_nearly_full": (
            "De ketenregeling bij dit bestuur is bijna vol (nu {contracts} contracten, {months} maanden).",
            None,
        ),
    }
)
"""Per code: the sentence for the planner, and the one for the person it is about (None: never shown)."""


def may_read(rule: str, audience: Audience) -> bool:
    """Whether this reader may know that this rule spoke."""
    return audience in RULES[rule].readers


def groups_in_dutch(groups: Collection[int]) -> str:
    """Such as `groep 5`, `groep 1 tot en met 4` or `groep 1, 2 en 7`."""
    first, *others = sorted(groups)
    if not others:
        return f"groep {first}"
    *between, last = others
    if between and last - first == len(others):
        return f"groep {first} tot en met {last}"
    return f"groep {', '.join(map(str, (first, *between)))} en {last}"


def in_dutch(number: float) -> str:
    """One decimal with a comma, none when it is whole."""
    return f"{number:.1f}".removesuffix(".0").replace(".", ",")
