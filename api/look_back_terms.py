"""The Dutch term of every field that only looking back has on the wire, and of its shapes."""

from typing import Final

LOOK_BACK_FIELDS: Final[dict[str, str]] = {
    "again": "graag terug of liever niet",
    "againTotals": "hoe vaak graag, prima of liever niet",
    "askedLines": "vragen",
    "askedSide": "welke kant jij bent",
    "assignmentId": "invalbeurt",
    "chosenLines": "gekozen punten",
    "closedAnswer": "ja, nee of niet van toepassing",
    "hasAnswered": "al geantwoord",
    "line": "punt",
    "lineLabel": "punt in woorden",
    "mayAnswer": "je kunt nu antwoorden",
    "ownAnswer": "jouw antwoord",
    "possibleLines": "punten waaruit je kiest",
    "schoolAnswer": "wat de school zei",
    "schoolYear": "schooljaar",
    "substituteName": "naam van de invaller",
    "timesAnswered": "aantal antwoorden",
    "timesFine": "keer prima",
    "timesGladly": "keer graag",
    "timesNo": "keer nee",
    "timesNotApplicable": "keer niet van toepassing",
    "timesRatherNot": "keer liever niet",
    "timesYes": "keer ja",
    "welcomeLines": "punten met aantallen",
}

LOOK_BACK_SHAPES: Final[dict[str, str]] = {
    "AgainTotal": "hoe vaak graag, prima of liever niet",
    "AskedLine": "punt dat wordt gevraagd",
    "GivenAnswer": "antwoord op één punt",
    "GivenAnswerBodyRequest": "nieuw antwoord op één punt",
    "LookBack": "terugblik op een invalbeurt",
    "LookBackBodyRequest": "nieuwe terugblik",
    "OpenLookBack": "invalbeurt waar je op kunt terugkijken",
    "SaidAfterwards": "wat één kant zei",
    "WelcomeLineTotal": "punt met aantallen",
    "WelcomeList": "welkomstlijst van een school",
    "WelcomeListBodyRequest": "nieuwe welkomstlijst",
    "WelcomeTotal": "hoe invallers bij een school worden ontvangen",
}
