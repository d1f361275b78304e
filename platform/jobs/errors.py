"""What can go wrong with jobs."""


class JobError(Exception):
    """Deze taak kan niet worden ingepland."""

    code = "job-error"


class DeferredOutsideTransaction(JobError):
    """Een taak hoort bij een wijziging in de database."""

    code = "deferred-outside-transaction"
