"""The Dutch term of every field that only messages have on the wire, and of their shapes."""

from typing import Final

MESSAGE_FIELDS: Final[dict[str, str]] = {
    "asks": "wat je invult",
    "atTime": "tijd in de zin",
    "isOwn": "van jouw kant",
    "lastAt": "laatste bericht",
    "leftToday": "hoeveel je vandaag nog kunt sturen",
    "mayWrite": "je kunt nu schrijven",
    "messageText": "bericht",
    "minutes": "minuten in de zin",
    "ownSide": "welke kant jij bent",
    "ownText": "eigen tekst",
    "readySentences": "zinnen die klaarstaan",
    "senderSide": "kant die het stuurde",
    "sentByName": "wie het stuurde",
    "sentence": "zin",
    "sentenceLabel": "zin in woorden",
    "unreadCount": "ongelezen berichten",
    "upTo": "tot en met dit bericht",
    "whyClosed": "waarom het dicht is",
    "whyClosedLabel": "waarom het dicht is, in woorden",
}

MESSAGE_SHAPES: Final[dict[str, str]] = {
    "AsksEnum": "wat je invult",
    "Message": "praktisch bericht",
    "MessageBodyRequest": "nieuw bericht",
    "MessageBox": "berichten van een invalbeurt voor één kant",
    "MessageReadingBodyRequest": "tot waar je las",
    "MessageSide": "kant van een bericht",
    "ReadySentence": "zin die klaarstaat",
    "SentenceEnum": "zin",
    "UnreadMessages": "ongelezen berichten van een invalbeurt",
    "WhyClosedEnum": "waarom het dicht is",
}
