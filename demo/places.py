"""The towns of the two demo regions: real places, with the centres of their postcodes (GeoNames, CC BY 4.0)."""

from typing import NamedTuple


class Area(NamedTuple):
    """A four-digit postcode and its centre."""

    pc4: str
    latitude: float
    longitude: float


class Town(NamedTuple):
    """A town, with the words DUO uses for where it lies; a heavier town has more schools and people."""

    name: str
    municipality_code: str
    municipality: str
    province: str
    holiday_region: str
    weight: int
    areas: tuple[Area, ...]


STEDENDRIEHOEK: tuple[Town, ...] = (
    Town(
        "Apeldoorn",
        "0200",
        "Apeldoorn",
        "Gelderland",
        "Midden",
        10,
        (
            Area("7311", 52.2131, 5.9615),
            Area("7312", 52.2047, 5.9376),
            Area("7313", 52.2200, 5.9312),
            Area("7314", 52.2187, 5.9457),
            Area("7315", 52.2293, 5.9543),
            Area("7316", 52.2291, 5.9636),
            Area("7317", 52.2335, 5.9710),
            Area("7321", 52.2138, 5.9852),
            Area("7322", 52.2212, 5.9838),
            Area("7323", 52.2308, 5.9930),
            Area("7324", 52.2410, 5.9985),
            Area("7325", 52.2148, 6.0103),
            Area("7326", 52.1954, 6.0098),
            Area("7327", 52.1892, 5.9966),
            Area("7328", 52.2022, 5.9884),
            Area("7329", 52.1972, 6.0008),
            Area("7331", 52.2010, 5.9685),
            Area("7332", 52.1983, 5.9801),
            Area("7333", 52.1881, 5.9704),
            Area("7334", 52.1884, 5.9577),
            Area("7335", 52.1981, 5.9543),
            Area("7336", 52.1965, 5.9422),
        ),
    ),
    Town(
        "Ugchelen", "0200", "Apeldoorn", "Gelderland", "Midden", 2, (Area("7339", 52.1847, 5.9377),)
    ),
    Town(
        "Loenen", "0200", "Apeldoorn", "Gelderland", "Midden", 2, (Area("7371", 52.1191, 6.0250),)
    ),
    Town(
        "Deventer",
        "0150",
        "Deventer",
        "Overijssel",
        "Noord",
        10,
        (
            Area("7411", 52.2524, 6.1595),
            Area("7412", 52.2636, 6.1415),
            Area("7413", 52.2614, 6.1592),
            Area("7414", 52.2749, 6.1468),
            Area("7415", 52.2695, 6.1651),
            Area("7416", 52.2582, 6.1735),
            Area("7417", 52.2547, 6.1802),
            Area("7418", 52.2437, 6.1882),
            Area("7419", 52.2490, 6.1429),
            Area("7421", 52.2437, 6.2211),
            Area("7422", 52.2471, 6.2109),
            Area("7423", 52.2537, 6.2081),
            Area("7424", 52.2630, 6.2170),
            Area("7425", 52.2601, 6.2271),
            Area("7426", 52.2543, 6.2499),
            Area("7427", 52.2476, 6.2406),
        ),
    ),
    Town(
        "Diepenveen", "0150", "Deventer", "Overijssel", "Noord", 2, (Area("7431", 52.2892, 6.1508),)
    ),
    Town(
        "Schalkhaar", "0150", "Deventer", "Overijssel", "Noord", 3, (Area("7433", 52.2704, 6.1982),)
    ),
    Town("Bathmen", "0150", "Deventer", "Overijssel", "Noord", 2, (Area("7437", 52.2493, 6.2942),)),
    Town(
        "Zutphen",
        "0301",
        "Zutphen",
        "Gelderland",
        "Midden",
        8,
        (
            Area("7201", 52.1412, 6.1976),
            Area("7202", 52.1491, 6.1936),
            Area("7203", 52.1504, 6.2137),
            Area("7204", 52.1360, 6.2077),
            Area("7205", 52.1410, 6.1804),
            Area("7206", 52.1245, 6.2000),
            Area("7207", 52.1251, 6.2320),
        ),
    ),
    Town(
        "Warnsveld", "0301", "Zutphen", "Gelderland", "Midden", 4, (Area("7231", 52.1380, 6.2338),)
    ),
    Town("Gorssel", "0262", "Lochem", "Gelderland", "Midden", 3, (Area("7213", 52.2007, 6.2029),)),
    Town("Eefde", "0262", "Lochem", "Gelderland", "Midden", 3, (Area("7211", 52.1682, 6.2273),)),
    Town(
        "Lochem",
        "0262",
        "Lochem",
        "Gelderland",
        "Midden",
        5,
        (
            Area("7241", 52.1573, 6.4089),
            Area("7242", 52.1572, 6.4036),
        ),
    ),
    Town(
        "Twello",
        "0285",
        "Voorst",
        "Gelderland",
        "Midden",
        6,
        (
            Area("7391", 52.2401, 6.1219),
            Area("7392", 52.2350, 6.1212),
        ),
    ),
    Town("Voorst", "0285", "Voorst", "Gelderland", "Midden", 2, (Area("7383", 52.1726, 6.1371),)),
    Town("Brummen", "0213", "Brummen", "Gelderland", "Midden", 5, (Area("6971", 52.0943, 6.1553),)),
    Town("Eerbeek", "0213", "Brummen", "Gelderland", "Midden", 5, (Area("6961", 52.1035, 6.0562),)),
    Town(
        "Epe",
        "0232",
        "Epe",
        "Gelderland",
        "Midden",
        5,
        (
            Area("8161", 52.3473, 5.9924),
            Area("8162", 52.3489, 5.9706),
        ),
    ),
    Town(
        "Vaassen",
        "0232",
        "Epe",
        "Gelderland",
        "Midden",
        6,
        (
            Area("8171", 52.2895, 5.9731),
            Area("8172", 52.2821, 5.9569),
        ),
    ),
)

TWENTE: tuple[Town, ...] = (
    Town(
        "Almelo",
        "0141",
        "Almelo",
        "Overijssel",
        "Noord",
        9,
        (
            Area("7601", 52.3455, 6.6715),
            Area("7602", 52.3694, 6.6560),
            Area("7603", 52.3690, 6.6853),
            Area("7604", 52.3586, 6.6407),
            Area("7606", 52.3446, 6.6516),
            Area("7607", 52.3549, 6.6676),
            Area("7608", 52.3784, 6.6802),
            Area("7609", 52.3341, 6.6413),
        ),
    ),
    Town(
        "Borne",
        "0147",
        "Borne",
        "Overijssel",
        "Noord",
        6,
        (
            Area("7621", 52.2966, 6.7433),
            Area("7622", 52.2996, 6.7540),
            Area("7623", 52.3033, 6.7653),
        ),
    ),
    Town(
        "Hengelo",
        "0164",
        "Hengelo",
        "Overijssel",
        "Noord",
        9,
        (
            Area("7551", 52.2656, 6.7922),
            Area("7552", 52.2597, 6.8165),
            Area("7553", 52.2552, 6.7901),
            Area("7555", 52.2623, 6.7711),
            Area("7556", 52.2749, 6.7896),
            Area("7557", 52.2715, 6.8112),
            Area("7558", 52.2855, 6.8325),
        ),
    ),
    Town(
        "Oldenzaal",
        "0173",
        "Oldenzaal",
        "Overijssel",
        "Noord",
        6,
        (
            Area("7571", 52.5999, 6.9305),
            Area("7573", 52.3138, 6.9355),
            Area("7575", 52.2981, 6.9235),
            Area("7576", 52.3143, 6.9044),
        ),
    ),
)
