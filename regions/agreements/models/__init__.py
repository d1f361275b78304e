"""The tables of result agreements: what was promised, what was measured, and what happened to the reports."""

from regions.agreements.models.agreements import AgreementPeriod, Ambition, ResultAgreement
from regions.agreements.models.evidence import Evidence, EvidenceFile
from regions.agreements.models.funding import FundedAgreement, FundingTranche
from regions.agreements.models.history import AgreementDecision
from regions.agreements.models.measurements import Measurement, MeasurementPart, MeasurementRows
from regions.agreements.models.watching import FunderNotice, MissedReport, ReportingStep

__all__ = [
    "AgreementDecision",
    "AgreementPeriod",
    "Ambition",
    "Evidence",
    "EvidenceFile",
    "FundedAgreement",
    "FunderNotice",
    "FundingTranche",
    "Measurement",
    "MeasurementPart",
    "MeasurementRows",
    "MissedReport",
    "ReportingStep",
    "ResultAgreement",
]
