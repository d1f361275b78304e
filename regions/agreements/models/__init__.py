"""The tables of result agreements: what was promised, what was measured, and what happened to the reports."""

from regions.agreements.models.agreements import AgreementPeriod, Ambition, ResultAgreement
from regions.agreements.models.evidence import Evidence, EvidenceFile
from regions.agreements.models.history import AgreementDecision
from regions.agreements.models.measurements import Measurement, MeasurementPart, MeasurementRows

__all__ = [
    "AgreementDecision",
    "AgreementPeriod",
    "Ambition",
    "Evidence",
    "EvidenceFile",
    "Measurement",
    "MeasurementPart",
    "MeasurementRows",
    "ResultAgreement",
]
