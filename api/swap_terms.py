"""The Dutch term of every field that only swapping has on the wire, and of its shapes."""

from typing import Final

SWAP_FIELDS: Final[dict[str, str]] = {
    "assignment": "invalbeurt",
    "inReturn": "wat je ervoor terugkrijgt of geeft",
    "lapsesAt": "vervalt op",
    "mayOpen": "je kunt een collega zoeken",
    "numberAsked": "aantal gevraagde collega's",
    "numberFitting": "aantal collega's dat past",
    "openSwapQuestions": "collega's die op je antwoord wachten",
    "possible": "wat je ervoor kunt geven",
    "proposals": "voorstellen van collega's",
    "swapStatus": "stand van de ruil",
    "swapUntil": "een collega kan overnemen tot",
    "work": "het werk",
}

SWAP_SHAPES: Final[dict[str, str]] = {
    "PossibleReturn": "eigen invalbeurten om mee te ruilen",
    "ProposalBodyRequest": "nieuw voorstel om te ruilen",
    "Swap": "ruil van een invalbeurt",
    "SwapProposal": "voorstel van een collega",
    "SwapQuestion": "vraag van een collega om over te nemen",
    "SwapQuestionStatus": "wat een collega met de vraag deed",
    "SwapStatus": "stand van een ruil",
    "SwapWork": "werk dat je kunt ruilen",
    "Work": "werk",
}
