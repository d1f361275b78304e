"""The words from which the demo makes its people, schools and streets; schools and boards are fictional."""


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(" ".join(phrase.split()) for phrase in text.split("|"))


GIVEN_NAMES = _words(
    """
    Aisha Amber Amina Anke Anna Annelies Anouk Astrid Bart Bas Bianca Bram Carla Carlijn
    Chantal Chris Daan Daniëlle David Dennis Dewi Dirk Dylan Edwin Elif Elise Ellen Els Emma
    Erik Esra Esther Eva Fatma Femke Floor Floris Frank Frederique Gerard Gijs Hanneke Hans
    Harm Hasan Heleen Henk Hilde Hugo Ibrahim Ilse Imane Inge Iris Ivo Jacqueline Jan Jasper
    Jeroen Jesse Jet Joke Jolanda Jorien Joost Julia Karin Karim Kees Kim Koen Lars Laura
    Leila Lianne Lieke Linda Lisa Loes Lotte Luuk Maaike Maarten Malika Manon Marc Margriet
    Marieke Marijn Marit Mark Marleen Martijn Mees Mehmet Merel Mila Miriam Mirjam Mohamed
    Monique Myrthe Nadia Naomi Nick Nienke Nina Noor Noortje Olaf Paul Pauline Petra Pieter
    Pim Renate René Rianne Rick Rik Robin Roel Romy Ronald Roos Ruben Ruud Sabine Samira
    Sander Sara Saskia Selma Simone Sjoerd Sofie Stefan Stijn Susan Suzanne Teun Thijs
    Thomas Tim Tineke Tirza Tom Ton Vera Vincent Wendy Wessel Wieke Willem Wouter Yasmin
    Yvonne Zoë
    """
)

_FAMILY_NAMES = _words(
    """
    Aalbers Bakker Beekman Bekkers Berends Bergsma Blom Boer Boersma Bolt Bos Bosch Bouwman
    Brands Brinkman Brouwer Brugman Bruins Claassen Dekker Dijkstra Dijkman Driessen Drost
    Eggink Elbers Evers Faber Gerritsen Geurts Groen Haan Hagen Hamer Hartman Heijnen
    Hendriks Hermans Hoekstra Hofman Huisman Jacobs Jansen Janssen Jonker Kamp Kaya Keizer
    Klaassen Kok Kooistra Koster Kramer Kroon Kuiper Kuipers Lammers Langenberg Lubbers Maas
    Martens Meijer Mensink Molenaar Mulder Nijhuis Nijland Oosterhof Peters Postma Prins
    Reinders Roelofs Roosendaal Rutgers Sanders Schippers Scholten Schouten Schreurs Simons
    Smeets Smit Smits Spijker Steenbergen Timmerman Veenstra Verhoeven Vermeer Vink Visser
    Vos Wagenaar Wassink Wessels Wiersma Willems Wolters Yilmaz Zandstra Zijlstra
    """
)
_FAMILY_NAMES_WITH_PREFIX = _phrases(
    """
    van den Berg | van Dijk | de Boer | de Vries | de Jong | van der Meer | van der Linden |
    de Graaf | van Leeuwen | van Beek | de Bruin | van Vliet | ter Horst | te Velde | van de
    Ven | el Idrissi | Ben Salah | van der Wal | de Wit | van Dam
    """
)
FAMILY_NAMES = _FAMILY_NAMES + _FAMILY_NAMES_WITH_PREFIX

SCHOOL_NAMES = _phrases(
    """
    De Regenboog | De Vuurvlinder | De Zilverberk | Het Klokhuisje | De Waterlelie | De
    Boomhut | De Sterrenwacht | De Windvaan | De Graspieper | De Zonnehoek | Het Palet | De
    Wissel | De Spoorzoeker | De Kleine Reus | De Letterboom | De Rietzanger | De Hoeksteen
    | De Ontdekker | De Wilgenroos | De Krekel | Het Talent | De Vliegenier | De Torenvalk |
    De Bijenkorf | De Vlinderhof | De Lichtboei | De Kersentuin | De Egelantier | De
    Beekoever | De Rozenhof | De Weidevogel | De Appelgaard | Het Mozaïek | De Schatkist |
    De Dobber | De Zeppelin | De Kraanvogel | De Hazelaar | De Tweemaster | De Korenaar | De
    Bloesem | De IJsvogel | De Springplank | De Meerpaal | De Vlasakker | De Klaproos | Het
    Hofje | De Vijfster | De Wegwijs | De Lariks | De Populier | De Vlechtwerker | De
    Uitkijk | De Toermalijn | De Fontein | De Peppel | De Kastanjehof | De Morgenster | De
    Haven | De Bron | De Rank | De Wijngaard | De Poort | De Zaaier | De Parel | De Olijftak
    | De Akker | De Ark | De Kandelaar | De Sleutelbloem | Het Anker | De Vuurtoren | De
    Stuifduin | De Esdoorn | De Berk | De Iep | De Hulst | De Meidoorn | De Vlier | De
    Sneeuwgans | De Zwaluwnest | De Buizerd | De Wulp | De Kievit | De Grutto | De Roerdomp
    | De Specht | De Boomklever | De Das | De Otter | De Hermelijn | De Eekhoorn | De Bever
    | De Kikkerpoel | De Libel | De Glimworm | De Zandloper | De Horizon | De Melkweg | De
    Planeet | De Komeet | De Nieuwe Maan | De Zonnewijzer | De Wereldbol | De Globe | De
    Passerdoos | De Inktpot | De Griffel | De Leesplank | Het Schoolplein | De Knikkerbaan |
    De Hinkelbaan | De Vlieger | De Tol | De Draaimolen
    """
)

VO_NAMES = _phrases(
    """
    Het Hanzeveld College | College De Overkant | Het Wisentveld | De Nieuwe Brug | Het
    Berkelstroom College | Lyceum De Linde | Het Vakhuis | Praktijkschool De Wending | Het
    Sprengen College | De Vuursteen | College Stadsrand | Het Nieuwe Gymnasium | Mavo De
    Dijk | Het Landgoed
    """
)

SO_NAMES = _phrases(
    """
    De Kleine Stap | De Ruimte | De Berkenschutse Hoek | De Vaart | Het Tweede Thuis | De
    Schelp | De Zevensprong | De Brugwachter | De Vonk | De Linde | De Luwte | Het Baken
    """
)

STREETS = _words(
    """
    Dorpsstraat Schoolstraat Kerkstraat Lindelaan Beukenlaan Eikenlaan Kastanjelaan Molenweg
    Stationsweg Julianastraat Beatrixlaan Wilhelminastraat Prinsenstraat Koningslaan Parkweg
    Sportlaan Merelstraat Lijsterstraat Zwaluwstraat Rembrandtstraat Vermeerstraat
    Mozartlaan Beethovenlaan Esdoornstraat Meidoornlaan Wilgenstraat Berkenlaan Veldweg
    Brinkweg Enkweg Marktstraat Havenstraat Waterstraat Bloemenlaan Rozenstraat Tulpstraat
    Veldkersweg
    """
)

SUBJECTS = _words(
    """
    nederlands engels wiskunde geschiedenis aardrijkskunde biologie economie natuurkunde
    scheikunde frans duits maatschappijleer
    """
)
"""Codes of `pool.people.subjects` in which secondary teachers of the demo are qualified."""
