/** Made from the published API by `npm run api-types`; do not edit. */
export interface paths {
  "/agreement-exports": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Het overzicht van de afspraken als bestand
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getAgreementExports"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreement-papers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Het rapport van een regio, om af te drukken of te versturen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getAgreementPapers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreement-people": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Wie een afspraak van een regio kan trekken of beoordelen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getAgreementPeople"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Resultaatafspraken met hun stand
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getAgreements"];
    put?: never;
    /**
     * Spreek een resultaat af
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postAgreements"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements/{agreementId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Eén afspraak, van belofte tot voorspelling
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getAgreementsByAgreementId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Wijzig een afspraak
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    patch: operations["patchAgreementsByAgreementId"];
    trace?: never;
  };
  "/agreements/{agreementId}/breakdown": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * De cijfers van een afspraak per bestuur, sector of uitkomst
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getAgreementsByAgreementIdBreakdown"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements/{agreementId}/ending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop een afspraak eerder dan afgesproken
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postAgreementsByAgreementIdEnding"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements/{agreementId}/evidence": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Het bewijs bij een afspraak, het nieuwste eerst
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getAgreementsByAgreementIdEvidence"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements/{agreementId}/evidence/{evidenceId}/content": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Het bestand zelf, om te bewaren
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getAgreementsByAgreementIdEvidenceByEvidenceIdContent"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements/{agreementId}/evidence/{evidenceId}/withdrawal": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Trek bewijs in; de inhoud wordt gewist
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postAgreementsByAgreementIdEvidenceByEvidenceIdWithdrawal"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements/{agreementId}/measurements": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Alles wat voor een afspraak gemeten is, het nieuwste eerst
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getAgreementsByAgreementIdMeasurements"];
    put?: never;
    /**
     * Voer een meting in, met je verhaal erbij
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postAgreementsByAgreementIdMeasurements"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements/{agreementId}/measurements/{measurementId}/rows": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * De rijen achter een cijfer, voor zover jij ze mag zien
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getAgreementsByAgreementIdMeasurementsByMeasurementIdRows"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements/{agreementId}/note": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Zet een toelichting naast de stand
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postAgreementsByAgreementIdNote"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements/{agreementId}/periods/{periodId}/approval": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Keur een rapportage goed
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postAgreementsByAgreementIdPeriodsByPeriodIdApproval"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements/{agreementId}/periods/{periodId}/evidence": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Voeg bewijs toe bij een rapportage
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postAgreementsByAgreementIdPeriodsByPeriodIdEvidence"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements/{agreementId}/periods/{periodId}/lock": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sluit een periode af
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postAgreementsByAgreementIdPeriodsByPeriodIdLock"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements/{agreementId}/periods/{periodId}/return": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Geef een rapportage terug
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postAgreementsByAgreementIdPeriodsByPeriodIdReturn"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements/{agreementId}/periods/{periodId}/submission": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Dien een rapportage in
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postAgreementsByAgreementIdPeriodsByPeriodIdSubmission"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/alliances": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Een alliantie van opleidingen en regio's
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postAlliances"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ambitions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ambities van mijn regio
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getAmbitions"];
    put?: never;
    /**
     * Schrijf een ambitie op
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postAmbitions"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/assignments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Invalbeurten
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getAssignments"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/assignments/{assignmentId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Eén invalbeurt
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getAssignmentsByAssignmentId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/assignments/{assignmentId}/cancellation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Een invalbeurt afzeggen; de aanvraag gaat meteen weer open
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postAssignmentsByAssignmentIdCancellation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/challenges": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Uitdagingen van de regio, wat eerst komt voorop
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getChallenges"];
    put?: never;
    /**
     * Schrijf een uitdaging op
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postChallenges"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/challenges/{challengeId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Eén uitdaging met wat er gebeurde
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getChallengesByChallengeId"];
    /**
     * Wijzig een uitdaging
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    put: operations["putChallengesByChallengeId"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/challenges/{challengeId}/closing": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Rond een uitdaging af, met reden
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postChallengesByChallengeIdClosing"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/challenges/{challengeId}/reopening": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Open een uitdaging opnieuw, met reden
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postChallengesByChallengeIdReopening"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/consents/{consentId}/result": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Vastleggen wat een orgaan zei
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postConsentsByConsentIdResult"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/decision-effect-previews": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Wat er zou veranderen; er wordt niets bewaard
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postDecisionEffectPreviews"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/decision-effects": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Wat een besluit kan veranderen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getDecisionEffects"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/decisions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Voorstellen en besluiten, het nieuwste eerst
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getDecisions"];
    put?: never;
    /**
     * Een voorstel opstellen; alleen jij ziet het nog
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postDecisions"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/decisions/{decisionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Eén voorstel met zijn stand
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getDecisionsByDecisionId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/decisions/{decisionId}/amendment": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Een voorstel wijzigen; de stemming begint opnieuw
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postDecisionsByDecisionIdAmendment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/decisions/{decisionId}/closing": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * De stemming sluiten als iedereen gestemd heeft
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postDecisionsByDecisionIdClosing"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/decisions/{decisionId}/consents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Laten wachten op de instemming van een orgaan
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postDecisionsByDecisionIdConsents"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/decisions/{decisionId}/mandate-uses": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Een voorstel doorzetten met een mandaat
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postDecisionsByDecisionIdMandateUses"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/decisions/{decisionId}/opening": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Een concept in stemming brengen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postDecisionsByDecisionIdOpening"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/decisions/{decisionId}/outcome": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Opschrijven wat er besloten is
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postDecisionsByDecisionIdOutcome"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/decisions/{decisionId}/proxies": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Een ander voor je zetel laten stemmen, over dit voorstel
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postDecisionsByDecisionIdProxies"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/decisions/{decisionId}/proxy-ending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Een volmacht intrekken
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postDecisionsByDecisionIdProxyEnding"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/decisions/{decisionId}/signature-withdrawal": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * De handtekening van een bestuur intrekken
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postDecisionsByDecisionIdSignatureWithdrawal"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/decisions/{decisionId}/signatures": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Een bindende afspraak tekenen voor een bestuur
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postDecisionsByDecisionIdSignatures"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/decisions/{decisionId}/votes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stemmen voor een zetel, of een stem terugnemen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postDecisionsByDecisionIdVotes"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/decisions/{decisionId}/withdrawal": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Een voorstel intrekken
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postDecisionsByDecisionIdWithdrawal"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/escalation-levels": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * De niveaus van escalatie van een regio, met hun criteria
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getEscalationLevels"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/escalations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Escalaties, de nieuwste eerst
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getEscalations"];
    put?: never;
    /**
     * Een escalatie uitroepen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postEscalations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/escalations/{escalationId}/ending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Een escalatie beëindigen, en de mandaten die erop rusten
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postEscalationsByEscalationIdEnding"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/funder-notices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Meldingen aan de subsidiegever
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getFunderNotices"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/funder-notices/{noticeId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Eén melding
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getFunderNoticesByNoticeId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Vul een melding aan
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    patch: operations["patchFunderNoticesByNoticeId"];
    trace?: never;
  };
  "/funder-notices/{noticeId}/dropping": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Zeg waarom een melding niet nodig is
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postFunderNoticesByNoticeIdDropping"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/funder-notices/{noticeId}/sending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Zeg dat een melding verstuurd is
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postFunderNoticesByNoticeIdSending"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/funding-tranches": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Het geld achter de afspraken
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getFundingTranches"];
    put?: never;
    /**
     * Leg een deel van een subsidie vast
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postFundingTranches"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/funding-tranches/{trancheId}/agreements": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Koppel een afspraak aan een deel van een subsidie
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postFundingTranchesByTrancheIdAgreements"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/import-templates/{kind}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Voorbeeldbestand met de kolommen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getImportTemplatesByKind"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/imports": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Invoerbestanden van mijn regio
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getImports"];
    put?: never;
    /**
     * Lever een bestand in; het wordt eerst alleen vergeleken
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postImports"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/imports/{runId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Wat een bestand zou veranderen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getImportsByRunId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/imports/{runId}/application": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sla op wat het bestand verandert
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postImportsByRunIdApplication"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/indicator-rollups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Eén indicator over regio's, opgeteld
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getIndicatorRollups"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/indicators": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * De landelijke indicatoren, alle versies
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getIndicators"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/laws": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Regels van de wet en regelingen, als gegevens
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getLaws"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mandates": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Doorzettingsmacht: wie heeft of had die, en hoe is die gebruikt
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getMandates"];
    put?: never;
    /**
     * Iemand doorzettingsmacht geven
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postMandates"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mandates/{mandateId}/ending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Een mandaat eerder beëindigen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postMandatesByMandateIdEnding"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Wie ben ik, welke rollen heb ik en wat wacht er
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getMe"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/waiting": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Wat op mij wacht, het dringendste eerst
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getMeWaiting"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/measure-owners": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Wie een maatregel kan trekken
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getMeasureOwners"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/measures": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Maatregelen van de regio, naar begindatum
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getMeasures"];
    put?: never;
    /**
     * Plan een maatregel
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postMeasures"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/measures/{measureId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Eén maatregel met wie meepraatte en wat er gebeurde
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getMeasuresByMeasureId"];
    /**
     * Wijzig een maatregel
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    put: operations["putMeasuresByMeasureId"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/measures/{measureId}/consultations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Leg vast wie meepraatte over een maatregel
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postMeasuresByMeasureIdConsultations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/measures/{measureId}/continuation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ga verder met een geëvalueerde maatregel
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postMeasuresByMeasureIdContinuation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/measures/{measureId}/ending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop een maatregel
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postMeasuresByMeasureIdEnding"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/measures/{measureId}/evaluations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Schrijf op of een maatregel werkt
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postMeasuresByMeasureIdEvaluations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/measures/{measureId}/start": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start een maatregel; nodige instemming moet er zijn
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postMeasuresByMeasureIdStart"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/measures/{measureId}/visibility": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Kies wie een maatregel mag lezen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    put: operations["putMeasuresByMeasureIdVisibility"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/measures/{measureId}/withdrawal": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Trek een maatregel in, met reden
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postMeasuresByMeasureIdWithdrawal"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/meetings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Vergaderingen, de nieuwste eerst
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getMeetings"];
    put?: never;
    /**
     * Een vergadering plannen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postMeetings"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/meetings/{meetingId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Eén vergadering
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getMeetingsByMeetingId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/meetings/{meetingId}/agenda": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * De agenda van een vergadering
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    put: operations["putMeetingsByMeetingIdAgenda"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/meetings/{meetingId}/presence": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Vastleggen wie er was
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postMeetingsByMeetingIdPresence"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/memberships": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Wie mag wat in de regio
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getMemberships"];
    put?: never;
    /**
     * Iemand uitnodigen met een rol
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postMemberships"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/memberships/{membershipId}/ending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Een rol beëindigen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postMembershipsByMembershipIdEnding"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/morning-board": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Het ochtendbord
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getMorningBoard"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/morning-plan-decisions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Wat er rond de ochtendplannen van een dag gebeurde, het oudste eerst
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getMorningPlanDecisions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/morning-plans": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ochtendplannen van mijn regio, het nieuwste eerst
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getMorningPlans"];
    put?: never;
    /**
     * Maak een ochtendplan; er wordt nog niemand gevraagd
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postMorningPlans"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/morning-plans/{planId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Eén ochtendplan met zijn keuzes
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getMorningPlansByPlanId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/morning-plans/{planId}/replanning": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Plan dezelfde dag opnieuw, dicht bij dit plan; er wordt nog niemand gevraagd
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postMorningPlansByPlanIdReplanning"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/morning-plans/{planId}/sending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Vraag wie het plan koos
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postMorningPlansByPlanIdSending"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/notices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Mijn berichten
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getNotices"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/notices/{noticeId}/reading": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Een bericht gelezen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postNoticesByNoticeIdReading"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/offer-link-answers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Antwoorden met de link uit de mail
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postOfferLinkAnswers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/offer-link-openings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Een aanbod bekijken met de link uit de mail
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postOfferLinkOpenings"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/offers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Mijn aanbod
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getOffers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/offers/{offerId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Eén aanbod; het telt daarna als gezien
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getOffersByOfferId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/offers/{offerId}/acceptance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ja, ik kom
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postOffersByOfferIdAcceptance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/offers/{offerId}/refusal": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Niet deze keer
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postOffersByOfferIdRefusal"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organisations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Schoolbesturen, opleidingen en partners
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getOrganisations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/participation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Hoe de kamers meedoen, in cijfers
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getParticipation"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/participation-exports": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * De cijfers over meedoen met hun rijen als bestand
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getParticipationExports"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/participation/rows": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * De rijen achter een cijfer over meedoen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getParticipationRows"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/plan-wishes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Wie vastgezet of uitgesloten is
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getPlanWishes"];
    put?: never;
    /**
     * Zet iemand vast of sluit iemand uit voor de volgende plannen van die dag
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postPlanWishes"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/plan-wishes/{wishId}/lifting": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Haal een wens weg
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postPlanWishesByWishIdLifting"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/policies/current": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * De afspraken van de pool die nu gelden
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getPoliciesCurrent"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/programme-exports": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Het plan, de uitdagingen of de maatregelen als bestand
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getProgrammeExports"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/programme-versions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Versies van het plan, de nieuwste eerst
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getProgrammeVersions"];
    put?: never;
    /**
     * Begin een nieuwe versie van het plan
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postProgrammeVersions"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/programme-versions/{versionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Eén versie van het plan, per taak
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getProgrammeVersionsByVersionId"];
    /**
     * Wijzig de kop van een concept
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    put: operations["putProgrammeVersionsByVersionId"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/programme-versions/{versionId}/approval-round": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Breng een concept in de goedkeuringsronde
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postProgrammeVersionsByVersionIdApprovalRound"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/programme-versions/{versionId}/differences": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Wat er anders is dan in een andere versie
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getProgrammeVersionsByVersionIdDifferences"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/programme-versions/{versionId}/discarding": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Leg een concept weg
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postProgrammeVersionsByVersionIdDiscarding"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/programme-versions/{versionId}/sections/{task}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Bewaar wat een concept over één taak zegt
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    put: operations["putProgrammeVersionsByVersionIdSectionsByTask"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reference-dates": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Peildata, de nieuwste eerst
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getReferenceDates"];
    put?: never;
    /**
     * Plan een peildatum
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postReferenceDates"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reference-dates/{dateId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Eén peildatum, met wat de woorden betekenen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getReferenceDatesByDateId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reference-dates/{dateId}/extension": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Geef meer tijd om in te vullen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postReferenceDatesByDateIdExtension"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/region-coverage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Scholen in een, geen of twee regio's, per gemeente
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getRegionCoverage"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/region-coverage-exports": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * De dekking als bestand
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getRegionCoverageExports"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/region-coverage/school-locations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * De scholen achter een aantal
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getRegionCoverageSchoolLocations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/region-overview": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Hoe alle regio's ervoor staan, wat opvalt eerst
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getRegionOverview"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/regions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Mijn regio's
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getRegions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/regions/{regionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Eén regio, met alles eraan
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getRegionsByRegionId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Sectoren en rechtsvorm aanpassen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    patch: operations["patchRegionsByRegionId"];
    trace?: never;
  };
  "/regions/{regionId}/area": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Het gebied aanpassen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    put: operations["putRegionsByRegionIdArea"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/regions/{regionId}/figures": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Een aantal opgeven
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postRegionsByRegionIdFigures"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/regions/{regionId}/history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Wat er over een regio is besloten
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getRegionsByRegionIdHistory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/regions/{regionId}/participations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Een organisatie laten meedoen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postRegionsByRegionIdParticipations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/regions/{regionId}/participations/{participationId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Rol, fase en verwachting aanpassen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    put: operations["putRegionsByRegionIdParticipationsByParticipationId"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/regions/{regionId}/participations/{participationId}/ending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Een organisatie doet niet meer mee
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postRegionsByRegionIdParticipationsByParticipationIdEnding"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/regions/{regionId}/second-places": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Een vestiging ook in deze landelijke regio
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postRegionsByRegionIdSecondPlaces"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/regions/{regionId}/second-places/{placeId}/ending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Een vestiging niet meer in de tweede regio
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postRegionsByRegionIdSecondPlacesByPlaceIdEnding"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/regions/{regionId}/status-moves": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * De status van een regio veranderen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postRegionsByRegionIdStatusMoves"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/regions/{regionId}/status-request-refusal": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Een vraag om een andere status afwijzen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postRegionsByRegionIdStatusRequestRefusal"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/regions/{regionId}/status-requests": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Een andere status vragen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postRegionsByRegionIdStatusRequests"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/request-previews": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Wie zouden we vragen, en wanneer
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postRequestPreviews"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/requests": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Aanvragen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getRequests"];
    put?: never;
    /**
     * Een invaller vragen, of vastleggen dat de school het zelf oploste
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postRequests"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/requests/{requestId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Eén aanvraag
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getRequestsByRequestId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/requests/{requestId}/assignments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Zelf iemand plaatsen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postRequestsByRequestIdAssignments"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/requests/{requestId}/cancellation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Een aanvraag intrekken
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postRequestsByRequestIdCancellation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/requests/{requestId}/candidates": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Wie kan er komen, en waarom niet
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getRequestsByRequestIdCandidates"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/requests/{requestId}/decisions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Wat er gebeurde
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getRequestsByRequestIdDecisions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/requests/{requestId}/internal-solution": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * De school lost het zelf op
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postRequestsByRequestIdInternalSolution"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/requests/{requestId}/notes-removal": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * De notities leegmaken, als er te veel over iemand in staat
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postRequestsByRequestIdNotesRemoval"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/requests/{requestId}/outcome": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Wat de school deed toen er niemand kwam
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postRequestsByRequestIdOutcome"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/requests/{requestId}/wave-resumption": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Verder vragen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postRequestsByRequestIdWaveResumption"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/requests/{requestId}/wave-stop": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Niemand meer vragen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postRequestsByRequestIdWaveStop"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/requests/{requestId}/waves": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * De rondes vervangen die nog komen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    put: operations["putRequestsByRequestIdWaves"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/school-locations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Vestigingen van de regio
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getSchoolLocations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/school-locations/{locationId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Eén vestiging
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getSchoolLocationsByLocationId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Contactpersoon en aankomst aanpassen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    patch: operations["patchSchoolLocationsByLocationId"];
    trace?: never;
  };
  "/school-locations/{locationId}/admitted-substitutes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Zoeken in wie het bestuur van de school toeliet
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getSchoolLocationsByLocationIdAdmittedSubstitutes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/school-locations/{locationId}/substitute-lists": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Wie de school eerst vraagt en wie niet
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getSchoolLocationsByLocationIdSubstituteLists"];
    /**
     * Beide lijsten vervangen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    put: operations["putSchoolLocationsByLocationIdSubstituteLists"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/seats": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * De zetels van de regio, en wie ze bezet
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getSeats"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/seats/{seatId}/term-ending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Een zetel vacant maken
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postSeatsBySeatIdTermEnding"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/seats/{seatId}/terms": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Iemand op een zetel
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postSeatsBySeatIdTerms"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/shared-measures": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Wat andere regio's delen, wat geëvalueerd is voorop
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getSharedMeasures"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/shared-measures/{measureId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Eén gedeelde maatregel van een andere regio
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getSharedMeasuresByMeasureId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/shortage-exports": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * De cijfers als bestand
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getShortageExports"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/shortage-figures": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Tekort per peildatum, functie en schoolsoort
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getShortageFigures"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/shortage-reports": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Opgaven van mijn school, mijn bestuur of mijn regio
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getShortageReports"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/shortage-reports/{reportId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Eén opgave met alles wat de pool al weet
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getShortageReportsByReportId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Bewaar een paar getallen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    patch: operations["patchShortageReportsByReportId"];
    trace?: never;
  };
  "/shortage-reports/{reportId}/correction": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begin een correctie naast een vastgelegde opgave
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postShortageReportsByReportIdCorrection"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/shortage-reports/{reportId}/return": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Geef een opgave terug aan de school
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postShortageReportsByReportIdReturn"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/shortage-reports/{reportId}/review": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Zet een opgave van een school op nagekeken
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postShortageReportsByReportIdReview"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/shortage-reports/{reportId}/submission": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Dien een opgave in
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postShortageReportsByReportIdSubmission"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/substitute-invitations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Iedereen uitnodigen die nog niet kan inloggen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postSubstituteInvitations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/substitutes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Invallers van de pool
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getSubstitutes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/substitutes/{substituteId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Eén invaller
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getSubstitutesBySubstituteId"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/substitutes/{substituteId}/admissions/{boardId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Besluit van een bestuur over een invaller
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    put: operations["putSubstitutesBySubstituteIdAdmissionsByBoardId"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/substitutes/{substituteId}/invitation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Een invaller uitnodigen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postSubstitutesBySubstituteIdInvitation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/substitutes/me": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Mijn gegevens in de pool
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getSubstitutesMe"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/substitutes/me/availability": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Mijn weekpatroon en uitzonderingen vanaf vandaag
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getSubstitutesMeAvailability"];
    /**
     * Weekpatroon en uitzonderingen vervangen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    put: operations["putSubstitutesMeAvailability"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/substitutes/me/calendar": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Het adres van mijn agenda
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getSubstitutesMeCalendar"];
    put?: never;
    /**
     * Een nieuw adres maken; het vorige stopt
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postSubstitutesMeCalendar"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/substitutes/me/calendar/ending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stoppen met het adres van mijn agenda
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    post: operations["postSubstitutesMeCalendarEnding"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/substitutes/me/preferences": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Mijn voorkeuren en grenzen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getSubstitutesMePreferences"];
    /**
     * Voorkeuren en grenzen vervangen
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    put: operations["putSubstitutesMePreferences"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/substitutes/me/views": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Wie keek naar mijn gegevens
     * @description A view declares `action`, or `actions` per method; without it every call is refused.
     */
    get: operations["getSubstitutesMeViews"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * soort vervanging
     * @description * `planned` - Gepland
     *     * `unplanned_short` - Onverwacht, kort
     *     * `long_term` - Langere tijd
     *     * `vacancy` - Vacature
     *     * `other` - Anders
     * @enum {string}
     */
    AbsenceCategory: "planned" | "unplanned_short" | "long_term" | "vacancy" | "other";
    /**
     * toelating door een bestuur
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Admission: {
      /** schoolbestuur */
      board: components["schemas"]["Ref"];
      /**
       * besloten op
       * Format: date-time
       */
      decidedAt: string | null;
      /** stand */
      status: components["schemas"]["AdmissionStatus"];
    };
    /**
     * besluit over toelating
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    AdmissionBodyRequest: {
      /** stand */
      status: components["schemas"]["AdmissionStatus"];
    };
    /**
     * stand van de toelating
     * @description * `pending` - Nog te beslissen
     *     * `admitted` - Toegelaten
     *     * `refused` - Niet toegelaten
     * @enum {string}
     */
    AdmissionStatus: "pending" | "admitted" | "refused";
    /**
     * invaller die het bestuur toeliet
     * @description What a school needs to know whom it means, and no more.
     */
    AdmittedSubstitute: {
      /** soort */
      category: components["schemas"]["SubstituteCategory"];
      /** nummer */
      id: number;
      /** naam */
      name: string;
    };
    /**
     * invaller die het bestuur toeliet
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    AdmittedSubstitutePage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["AdmittedSubstitute"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * maatregel die is overgenomen
     * @description The measure of another region that this one follows.
     */
    AdoptedFrom: {
      /** nummer */
      id: number;
      /** onderwijsregio */
      region: components["schemas"]["Ref"];
      /** kop */
      title: string;
    };
    /**
     * agenda
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    AgendaBodyRequest: {
      /** voorstellen */
      decisions: number[];
    };
    /**
     * punt op de agenda
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    AgendaItem: {
      /** nummer */
      id: number;
      /** stand */
      status: components["schemas"]["ProposalStatus"];
      /** kop */
      title: string;
    };
    /**
     * resultaatafspraak met alles eraan
     * @description The whole trace; `context` holds `history`, `evidence`, `actor` and `today`.
     */
    Agreement: {
      /** afspraak */
      agreement: components["schemas"]["AgreementRow"];
      /** nulmeting */
      readonly baseline: components["schemas"]["Baseline"] | null;
      /** voorspelling */
      readonly forecast: components["schemas"]["Forecast"];
      /** wat er gebeurde */
      readonly history: components["schemas"]["AgreementDecision"][];
      /**
       * mag je wijzigen
       * @description Of jij de afspraak mag wijzigen.
       */
      readonly mayEdit: boolean;
      /**
       * toegelicht op
       * Format: date-time
       */
      notedAt: string | null;
      /** toegelicht door */
      readonly notedBy: string | null;
      /** dagdelen */
      readonly periods: components["schemas"]["AgreementPeriod"][];
    };
    /**
     * nieuwe resultaatafspraak
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    AgreementBodyRequest: {
      /**
       * ambitie
       * Format: int64
       */
      ambition: number;
      /**
       * nulmeting
       * Format: double
       */
      baseline?: number | null;
      /**
       * toelichting op de nulmeting
       * @default
       */
      baselineNote: string;
      /** jaar van de nulmeting */
      baselineYear?: number | null;
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /** indicator */
      indicator: string;
      /**
       * trekker
       * Format: int64
       * @description Zonder dit: jij.
       */
      owner?: number;
      /** soort periode */
      periodKind: components["schemas"]["PeriodKind"];
      /**
       * voorstel
       * Format: int64
       * @description Het aangenomen voorstel waarop de afspraak rust.
       */
      proposal?: number | null;
      /**
       * beoordelaar
       * Format: int64
       */
      reviewer?: number | null;
      /** streefwaarden */
      targets: components["schemas"]["TargetBodyRequest"][];
      /** taak */
      task: components["schemas"]["Task"];
      /** kop */
      title: string;
      /**
       * tot
       * Format: date
       * @description De dag na de laatste.
       */
      untilDate: string;
    };
    /**
     * aantal afspraken per stand
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    AgreementCount: {
      /** aantal */
      count: number;
      /** stand */
      status: components["schemas"]["AgreementStatus"];
    };
    /**
     * gebeurtenis rond een afspraak
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    AgreementDecision: {
      /** wie */
      readonly actorName: string | null;
      /** rol */
      actorRole: string;
      /**
       * op
       * Format: date-time
       */
      at: string;
      /** nummer */
      id: number;
      /** in woorden */
      readonly label: string;
      /** stap */
      move: string;
      /**
       * periode
       * @description De periode van de rapportage.
       */
      readonly period: number | null;
      /** reden */
      reason: string;
    };
    /**
     * afspraak eerder stoppen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    AgreementEndingBodyRequest: {
      /**
       * datum
       * Format: date
       * @description Vanaf deze dag verwacht niemand meer iets.
       */
      date: string;
      /** reden */
      reason: string;
    };
    /**
     * periode van een afspraak
     * @description `context` holds `unit`, `trace`, `actor` and `today`.
     */
    AgreementPeriod: {
      /** bewijs */
      readonly evidence: components["schemas"]["Evidence"][];
      /** toelichting */
      explanation: string;
      /** cijfer */
      readonly figure: components["schemas"]["Figure"];
      /** nummer */
      id: number;
      /**
       * mag je invoeren
       * @description Of jij een cijfer mag invoeren.
       */
      readonly mayEnter: boolean;
      /** meting */
      measurement: number | null;
      /**
       * wat je met de rapportage mag doen
       * @description Wat jij er nu mee mag doen.
       */
      readonly reportMoves: components["schemas"]["ReportMovesEnum"][];
      /** stand */
      status: components["schemas"]["ReportStatus"];
      /** versie */
      version: number;
    };
    /**
     * wie een afspraak kan trekken of beoordelen
     * @description Somebody who can own an agreement, and perhaps review one.
     */
    AgreementPerson: {
      /** nummer */
      id: number;
      /** mag beoordelen */
      mayReview: boolean;
      /** naam */
      name: string;
      /** rollen */
      roles: components["schemas"]["Role"][];
    };
    /**
     * wie afspraken kan trekken of beoordelen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    AgreementPersonList: {
      /** rijen */
      results: components["schemas"]["AgreementPerson"][];
    };
    /**
     * resultaatafspraak
     * @description An agreement by its title.
     */
    AgreementRef: {
      /** nummer */
      id: number;
      /** kop */
      title: string;
    };
    /**
     * resultaatafspraak
     * @description `context` holds `today`.
     */
    AgreementRow: {
      /** ambitie */
      ambition: components["schemas"]["AmbitionRef"];
      /**
       * wacht op beoordeling
       * @description Ingediend, nog niet beoordeeld.
       */
      readonly awaitingReview: number;
      /**
       * eerder gestopt op
       * Format: date
       * @description Eerder gestopt op.
       */
      endedDate: string | null;
      /** waarom eerder gestopt */
      endedReason: string;
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /** financiering */
      funding: components["schemas"]["FundingRef"][];
      /** nummer */
      id: number;
      /** indicator */
      indicator: components["schemas"]["Indicator"];
      /** laatste cijfer */
      readonly latest: components["schemas"]["Figure"] | null;
      /** volgende rapportage */
      readonly nextReport: components["schemas"]["NextReport"] | null;
      /** toelichting */
      note: string;
      /**
       * niet op koers sinds
       * Format: date
       */
      offTrackSince: string | null;
      /**
       * vooruitzicht
       * @description Wat we daarna verwachten.
       */
      readonly outlook: components["schemas"]["Outlook"][];
      /** trekker */
      owner: components["schemas"]["Ref"];
      /** soort periode */
      periodKind: components["schemas"]["PeriodKind"];
      /**
       * punten
       * @description Alle perioden, voor een lijntje.
       */
      readonly points: components["schemas"]["Point"][];
      /** voorstel */
      proposal: components["schemas"]["DecisionRef"] | null;
      /** reden */
      reason: string;
      /** onderwijsregio */
      region: components["schemas"]["Ref"];
      /** beoordelaar */
      reviewer: components["schemas"]["Ref"] | null;
      /** regel */
      rule: components["schemas"]["StatusRule"];
      /** stand */
      status: components["schemas"]["AgreementStatus"];
      /** taak */
      task: components["schemas"]["Task"];
      /** kop */
      title: string;
      /**
       * tot
       * Format: date
       */
      untilDate: string;
      /** versie */
      version: number;
    };
    /**
     * resultaatafspraak
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    AgreementRowPage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["AgreementRow"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * stand van een afspraak
     * @description * `on_track` - Op koers
     *     * `at_risk` - Let op
     *     * `off_track` - Niet op koers
     *     * `achieved` - Gehaald
     *     * `not_achieved` - Niet gehaald
     *     * `too_early` - Te vroeg om te zeggen
     * @enum {string}
     */
    AgreementStatus:
      "on_track" | "at_risk" | "off_track" | "achieved" | "not_achieved" | "too_early";
    /**
     * alliantie
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Alliance: {
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /** nummer */
      id: number;
      /** opleidingen */
      institutes: components["schemas"]["Ref"][];
      /** naam */
      name: string;
      /** regio's */
      regions: components["schemas"]["Ref"][];
    };
    /**
     * nieuwe alliantie
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    AllianceBodyRequest: {
      /**
       * vanaf
       * Format: date
       * @description Zonder dit vanaf vandaag.
       */
      fromDate?: string;
      /** opleidingen */
      institutes?: number[];
      /** naam */
      name: string;
      /** regio's */
      regions: number[];
    };
    /**
     * wat nu kan
     * @description * `cancel` - cancel
     *     * `stop_waves` - stop_waves
     *     * `resume_waves` - resume_waves
     *     * `change_waves` - change_waves
     *     * `record_outcome` - record_outcome
     *     * `assign` - assign
     *     * `solve_internally` - solve_internally
     * @enum {string}
     */
    AllowedMovesEnum:
      | "cancel"
      | "stop_waves"
      | "resume_waves"
      | "change_waves"
      | "record_outcome"
      | "assign"
      | "solve_internally";
    /**
     * ambitie
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Ambition: {
      /** toelichting */
      explanation: string;
      /** nummer */
      id: number;
      /** onderwijsregio */
      region: components["schemas"]["Ref"];
      /** kop */
      title: string;
    };
    /**
     * nieuwe ambitie
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    AmbitionBodyRequest: {
      /**
       * toelichting
       * @default
       */
      explanation: string;
      /**
       * onderwijsregio
       * Format: int64
       * @description Nodig voor wie in meer regio's coördinator is.
       */
      region?: number;
      /** kop */
      title: string;
    };
    /**
     * ambitie
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    AmbitionPage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["Ambition"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * ambitie
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    AmbitionRef: {
      /** nummer */
      id: number;
      /** kop */
      title: string;
    };
    /**
     * voorstel wijzigen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    AmendmentBodyRequest: {
      /** wat het verandert */
      effect?: components["schemas"]["EffectBodyRequest"] | null;
      /**
       * toelichting
       * @description Wat er anders is, en waarom.
       * @default
       */
      note: string;
      /** tekst */
      text: string;
      /** kop */
      title: string;
    };
    /**
     * antwoord op een aanbod
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    AnswerBodyRequest: {
      /** antwoord */
      answer: components["schemas"]["AnswerEnum"];
      /** code uit de link */
      token: string;
    };
    /**
     * antwoord
     * @description * `accept` - accept
     *     * `refuse` - refuse
     * @enum {string}
     */
    AnswerEnum: "accept" | "refuse";
    /**
     * goedkeuringsronde
     * @description The proposal to adopt a version.
     */
    ApprovalRound: {
      /**
       * gesloten op
       * Format: date-time
       */
      closedAt: string | null;
      /**
       * sluit op
       * Format: date-time
       */
      closesAt: string | null;
      /** stand van de verandering */
      effectStatus: components["schemas"]["EffectStatus"];
      /** nummer */
      id: number;
      /**
       * in stemming sinds
       * Format: date-time
       */
      openedAt: string | null;
      /** uitkomst */
      outcome: string;
      /** stand */
      status: components["schemas"]["ProposalStatus"];
      /** kop */
      title: string;
    };
    /**
     * goedkeuringsronde beginnen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ApprovalRoundBodyRequest: {
      /**
       * kamers
       * @description Zonder dit: alle kamers van de regio.
       */
      chambers?: number[];
      /**
       * sluit op
       * Format: date-time
       */
      closesAt?: string | null;
      /** vorm */
      form: components["schemas"]["ProposalForm"];
      /**
       * tekst
       * @description Wat de tafel leest bij het plan.
       */
      text: string;
    };
    /**
     * het gebied
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    AreaBodyRequest: {
      /**
       * gemeenten
       * @description Het hele gebied: codes van gemeenten.
       */
      municipalities: string[];
      /**
       * waarom ook een andere regio
       * @description Waarom een andere regio een gemeente ook heeft.
       */
      overlapReason?: string;
    };
    /**
     * wie gevraagd is
     * @description An offer as the pool office sees it.
     */
    AskedPerson: {
      /**
       * beantwoord op
       * Format: date-time
       */
      answeredAt: string | null;
      /**
       * geldig tot
       * Format: date-time
       */
      expiresAt: string;
      /** nummer */
      id: number;
      /** waarom vervallen, in woorden */
      readonly lapseLabel: string | null;
      /**
       * gezien op
       * Format: date-time
       */
      seenAt: string | null;
      /**
       * verstuurd op
       * Format: date-time
       */
      sentAt: string;
      /** stand */
      status: components["schemas"]["OfferStatus"];
      /** invaller */
      substitute: components["schemas"]["PersonRef"];
      /** nummer van de ronde */
      waveNumber?: number | null;
    };
    /**
     * wie er komt
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    AssignedPerson: {
      /** nummer */
      id: number;
      /** naam */
      name: string;
      /**
       * telefoon
       * @description Alleen voor wie moet kunnen bellen.
       */
      phone: string | null;
    };
    /**
     * iemand plaatsen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    AssignmentBodyRequest: {
      /**
       * reden om af te wijken
       * @default
       */
      overrideReason: string;
      /** dagdelen */
      periodIds?: number[];
      /**
       * invaller
       * Format: int64
       */
      substitute: number;
    };
    /**
     * kaart van een invalbeurt
     * @description `context` holds `actor` and `now`; the rows come from `for_cards`.
     */
    AssignmentCard: {
      /** afgezegd door */
      readonly cancelledBySide: components["schemas"]["Side"] | components["schemas"]["NullEnum"];
      /**
       * afgesproken op
       * Format: date-time
       */
      confirmedAt: string;
      /** contactpersoon */
      readonly contactName: string;
      /** telefoon van de contactpersoon */
      readonly contactPhone: string;
      /** functie */
      function: components["schemas"]["Function"];
      /** nummer */
      id: number;
      /** mag afzeggen */
      readonly mayCancel: boolean;
      /** praktisch */
      notes: string;
      /** regels waarvan is afgeweken */
      readonly overriddenRules: string[];
      /** dagdelen */
      readonly periods: components["schemas"]["Period"][];
      /**
       * bedenktijd tot
       * Format: date-time
       */
      regretUntil: string;
      /** melden om */
      readonly reportAt: string;
      /** nummer van de aanvraag */
      requestId: number;
      /** vestiging */
      schoolLocation: components["schemas"]["LocationWithAddress"];
      /** stand */
      status: components["schemas"]["AssignmentStatus"];
      /** vak */
      subject: string;
      /** invaller */
      readonly substitute: components["schemas"]["AssignedPerson"];
      /** niveau */
      track: components["schemas"]["Track"] | components["schemas"]["BlankEnum"];
      /** teruggedraaid binnen de bedenktijd */
      undone: boolean;
      /** versie */
      version: number;
      /** groepen */
      yearGroups: number[];
    };
    /**
     * kaart van een invalbeurt
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    AssignmentCardPage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["AssignmentCard"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * stand van een invalbeurt
     * @description * `confirmed` - Afgesproken
     *     * `completed` - Gewerkt
     *     * `cancelled` - Afgezegd
     * @enum {string}
     */
    AssignmentStatus: "confirmed" | "completed" | "cancelled";
    /**
     * wat opvalt
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Attention: {
      /** soort */
      kind: components["schemas"]["AttentionKindEnum"];
      /** in een zin */
      sentence: string;
    };
    /**
     * soort aandachtspunt
     * @description * `question` - question
     *     * `condition` - condition
     *     * `no_penvoerder` - no penvoerder
     *     * `seats` - seats
     *     * `off_track` - off track
     *     * `at_risk` - at risk
     *     * `threshold` - threshold
     *     * `coverage` - coverage
     * @enum {string}
     */
    AttentionKindEnum:
      | "question"
      | "condition"
      | "no_penvoerder"
      | "seats"
      | "off_track"
      | "at_risk"
      | "threshold"
      | "coverage";
    /**
     * beschikbaarheid
     * @description From a substitute with its availability loaded, or from a request body.
     */
    Availability: {
      /** uitzonderingen */
      exceptions: components["schemas"]["DateHalfDay"][];
      /** weekpatroon */
      pattern: components["schemas"]["WeekHalfDay"][];
    };
    /**
     * nieuwe beschikbaarheid
     * @description From a substitute with its availability loaded, or from a request body.
     */
    AvailabilityRequest: {
      /** uitzonderingen */
      exceptions: components["schemas"]["DateHalfDayRequest"][];
      /** weekpatroon */
      pattern: components["schemas"]["WeekHalfDayRequest"][];
    };
    /**
     * nulmeting
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Baseline: {
      /** toelichting */
      note: string;
      /** in woorden */
      shown: string;
      /**
       * waarde
       * Format: double
       */
      value: number;
      /** jaar */
      year: number | null;
    };
    /**
     * vergelijkingscijfer
     * @description A published figure, with its source.
     */
    Benchmark: {
      /** waarover het gaat */
      area: string;
      /**
       * datum
       * Format: date
       */
      date: string;
      /** functie */
      function: components["schemas"]["StaffFunction"];
      /** in woorden */
      readonly label: string;
      /** waar het cijfer over gaat */
      measure: components["schemas"]["Measure"];
      /** toelichting */
      note: string;
      /**
       * procent
       * Format: double
       */
      percent: number;
      /** schoolsoort */
      schoolType: components["schemas"]["SchoolType"] | components["schemas"]["NullEnum"];
      /** in woorden */
      readonly shown: string;
      /** bron */
      source: string;
    };
    /**
     * leeg
     * @enum {unknown}
     */
    BlankEnum: "";
    /**
     * niet vragen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Blocked: {
      /** invaller */
      substitute: components["schemas"]["Ref"];
    };
    /**
     * aanvraag op het ochtendbord
     * @description A row with what a planner sorts and filters by.
     */
    BoardRow: {
      /** gevraagd */
      asked: number;
      /** schoolbestuur */
      board: components["schemas"]["Ref"];
      /**
       * eindigt op
       * Format: date-time
       */
      endsAt: string;
      /** verlopen */
      expired: number;
      /** functie */
      function: components["schemas"]["Function"];
      /** voorrang */
      hasPriority: boolean;
      /** nummer */
      id: number;
      /** uitkomst nog nodig */
      readonly needsOutcome: boolean;
      /**
       * volgende ronde
       * Format: date-time
       */
      readonly nextWaveAt: string | null;
      /** open aanbod */
      openOffers: number;
      /** uitkomst */
      readonly outcome: components["schemas"]["Outcome"] | components["schemas"]["NullEnum"];
      /** dagdelen */
      periods: components["schemas"]["RequestPeriod"][];
      /** niet deze keer */
      refused: number;
      /** vestiging */
      schoolLocation: components["schemas"]["LocationRef"];
      /**
       * begint op
       * Format: date-time
       */
      startsAt: string;
      /** stand */
      status: components["schemas"]["RequestStatus"];
      /** stand in woorden */
      statusLabel: string;
      /**
       * stoptijd
       * Format: date-time
       */
      stopAt: string;
      /** vak */
      subject: string;
      /** invallers */
      readonly substitutes: components["schemas"]["PersonRef"][];
      /** niveau */
      track: components["schemas"]["Track"] | components["schemas"]["BlankEnum"];
      /** versie */
      version: number;
      /** vragen gestopt */
      readonly wavesStopped: boolean;
      /** groepen */
      yearGroups: number[];
    };
    /**
     * handtekening van een bestuur
     * @description `context` holds `actor` and `region_id`.
     */
    BoardSignature: {
      /**
       * op
       * Format: date-time
       */
      readonly at: string | null;
      /** schoolbestuur */
      board: components["schemas"]["Ref"];
      /**
       * van jou
       * @description Of je voor dit bestuur kunt tekenen.
       */
      readonly isMine: boolean;
      /** getekend */
      isSigned: boolean;
      /** wie stemde */
      readonly personName: string | null;
      /**
       * reden
       * @description Waarom het bestuur introk.
       */
      readonly reason: string;
    };
    /**
     * cijfers naar deel
     * @description The figures that count, by one dimension; the lines add up to `whole`, numerator by numerator.
     */
    Breakdown: {
      /** uitgesplitst naar */
      dimension: string;
      /** mogelijke uitsplitsingen */
      dimensions: string[];
      /** van wat in wat */
      lines: components["schemas"]["PartLine"][];
      /** dagdelen */
      periods: components["schemas"]["Stretch"][];
      /** geheel */
      whole: components["schemas"]["PartLine"];
    };
    /**
     * minuten naar termijn
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ByLead: {
      /** later */
      later: number;
      /** vandaag */
      sameDay: number;
      /** morgen */
      tomorrow: number;
    };
    /**
     * waarom afgezegd
     * @description * `cannot_come` - Kan toch niet komen
     *     * `mistake` - Vergissing
     *     * `other_person` - Iemand anders komt
     * @enum {string}
     */
    CallingOffBodyReasonEnum: "cannot_come" | "mistake" | "other_person";
    /**
     * afzeggen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    CallingOffBodyRequest: {
      /** reden */
      reason?:
        components["schemas"]["CallingOffBodyReasonEnum"] | components["schemas"]["BlankEnum"];
    };
    /**
     * waarom ingetrokken
     * @description * `not_needed` - Niemand meer nodig
     *     * `wrong_date` - Verkeerde datum
     *     * `solved` - Zelf opgelost
     *     * `other` - Anders
     * @enum {string}
     */
    CancellationBodyReasonEnum: "not_needed" | "wrong_date" | "solved" | "other";
    /**
     * intrekken
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    CancellationBodyRequest: {
      /** reden */
      reason?:
        components["schemas"]["CancellationBodyReasonEnum"] | components["schemas"]["BlankEnum"];
    };
    /**
     * wie gevraagd kan worden
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Candidate: {
      /**
       * kilometers
       * Format: double
       */
      km: number | null;
      /** stand van het aanbod */
      offerStatus: components["schemas"]["OfferStatus"] | components["schemas"]["NullEnum"];
      /** opbouw van de score */
      parts: components["schemas"]["CandidatePart"][];
      /** dagdelen */
      periodIds: number[];
      /**
       * plaats
       * @description De plek in de hele rangschikking, vanaf 1.
       */
      rank: number;
      /** score */
      score: number;
      /** invaller */
      substitute: components["schemas"]["CandidatePerson"];
      /** groep van de pool */
      tier: components["schemas"]["PoolGroup"];
      /** groep van de pool in woorden */
      tierLabel: string;
      /** reistijd (minuten) */
      travelMinutes: number | null;
      /** waarschuwingen */
      warnings: components["schemas"]["LabelledRule"][];
    };
    /**
     * deel van de rangschikking
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    CandidatePart: {
      /** in woorden */
      label: string;
      /** punten */
      points: number;
      /** onderdeel */
      term: string;
    };
    /**
     * invaller
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    CandidatePerson: {
      /** soort */
      category: components["schemas"]["SubstituteCategory"];
      /** nummer */
      id: number;
      /** naam */
      name: string;
    };
    /**
     * wie gevraagd kan worden, en wie niet
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Candidates: {
      /** wie er kan komen */
      candidates: components["schemas"]["Candidate"][];
      /** hoeveel er kunnen komen */
      candidateTotal: number;
      /** niet gevraagd, per regel */
      excluded: components["schemas"]["RuleCount"][];
      /** wie niet gevraagd wordt */
      excludedPeople: components["schemas"]["ExcludedPerson"][];
      /** hoeveel er niet kunnen */
      excludedTotal: number;
      /** aanbod */
      offers: components["schemas"]["AskedPerson"][];
    };
    /**
     * getal om te bewaren
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    CellBodyRequest: {
      /**
       * werktijdfactor
       * Format: double
       * @description Leeg: het getal van de pool telt weer.
       */
      fte: number | null;
      /** functie */
      function: components["schemas"]["StaffFunction"];
      /** vraag */
      question: components["schemas"]["ShortageQuestion"];
      /**
       * reden
       * @description Waarom het anders is dan de pool telde; over het werk, nooit over een persoon.
       * @default
       */
      reason: string;
      /** schoolsoort */
      schoolType: components["schemas"]["SchoolType"];
      /**
       * noodoplossing
       * @default
       */
      stopGap: components["schemas"]["StopGap"] | components["schemas"]["BlankEnum"];
    };
    /**
     * uitdaging met wat er gebeurde
     * @description `context` holds `actor` and `history`.
     */
    Challenge: {
      /**
       * wat nu kan
       * @description Wat je nu kunt doen.
       */
      readonly can: string[];
      /** waarom afgerond */
      closedBecause: string;
      /**
       * gemaakt op
       * Format: date-time
       */
      createdAt: string;
      /** cijfer */
      figure: components["schemas"]["ChallengeFigure"];
      /** wat er gebeurde */
      readonly history: components["schemas"]["ProgrammeDecision"][];
      /** nummer */
      id: number;
      /** behoud */
      isRetention: boolean;
      /** volgorde */
      priority: components["schemas"]["ChallengePriority"];
      /** onderwijsregio */
      region: components["schemas"]["Ref"];
      /** stand */
      status: components["schemas"]["ChallengeStatus"];
      /** taken */
      tasks: components["schemas"]["Task"][];
      /** tekst */
      text: string;
      /** kop */
      title: string;
      /** versie */
      version: number;
    };
    /**
     * nieuwe uitdaging
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ChallengeBodyRequest: {
      /** cijfer */
      figure: components["schemas"]["ChallengeFigureBodyRequest"];
      /**
       * behoud
       * @default false
       */
      isRetention: boolean;
      /**
       * volgorde
       * @default normal
       */
      priority: components["schemas"]["ChallengePriority"];
      /**
       * onderwijsregio
       * Format: int64
       * @description Nodig voor wie in meer regio's coördinator is.
       */
      region?: number;
      /** taken */
      tasks: components["schemas"]["Task"][];
      /** tekst */
      text: string;
      /** kop */
      title: string;
    };
    /**
     * gewijzigde uitdaging
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ChallengeEditBodyRequest: {
      /** cijfer */
      figure: components["schemas"]["ChallengeFigureBodyRequest"];
      /**
       * behoud
       * @default false
       */
      isRetention: boolean;
      /**
       * volgorde
       * @default normal
       */
      priority: components["schemas"]["ChallengePriority"];
      /** taken */
      tasks: components["schemas"]["Task"][];
      /** tekst */
      text: string;
      /** kop */
      title: string;
      /**
       * versie
       * @description De versie die je gelezen hebt; is er intussen een nieuwe, dan weigeren we.
       */
      version?: number | null;
    };
    /**
     * cijfer bij een uitdaging
     * @description A central indicator, or a figure from outside by its name.
     */
    ChallengeFigure: {
      /** indicator */
      indicator: string;
      /** versie van de indicator */
      indicatorVersion: number | null;
      /** landelijke indicator */
      readonly isCentral: boolean;
      /** naam */
      readonly name: string;
      /**
       * in woorden
       * @description De waarde in woorden; leeg zonder waarde.
       */
      readonly shown: string;
      /** bron */
      source: string;
      /** eenheid */
      unit: components["schemas"]["Unit"];
      /**
       * waarde
       * Format: double
       */
      value: number | null;
      /**
       * datum van de waarde
       * Format: date
       */
      valueDate: string | null;
    };
    /**
     * cijfer bij een uitdaging
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ChallengeFigureBodyRequest: {
      /**
       * indicator
       * @description De code van een landelijke indicator.
       * @default
       */
      indicator: string;
      /**
       * cijfer van buiten
       * @description Of de naam van een cijfer van buiten.
       * @default
       */
      outsideIndicator: string;
      /**
       * bron
       * @default
       */
      source: string;
      /**
       * eenheid
       * @description Nodig bij een cijfer van buiten.
       *
       *     * `percent` - procent
       *     * `count` - aantal
       *     * `minutes` - minuten
       *     * `hours` - uur
       */
      unit?: components["schemas"]["Unit"] | components["schemas"]["NullEnum"];
      /**
       * waarde
       * Format: double
       */
      value?: number | null;
      /**
       * datum van de waarde
       * Format: date
       */
      valueDate?: string | null;
    };
    /**
     * volgorde van een uitdaging
     * @description * `high` - Eerst
     *     * `normal` - Daarna
     *     * `low` - Later
     * @enum {string}
     */
    ChallengePriority: "high" | "normal" | "low";
    /**
     * uitdaging
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ChallengeRef: {
      /** nummer */
      id: number;
      /** kop */
      title: string;
    };
    /**
     * uitdaging
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ChallengeRow: {
      /** waarom afgerond */
      closedBecause: string;
      /** cijfer */
      figure: components["schemas"]["ChallengeFigure"];
      /** nummer */
      id: number;
      /** behoud */
      isRetention: boolean;
      /** volgorde */
      priority: components["schemas"]["ChallengePriority"];
      /** onderwijsregio */
      region: components["schemas"]["Ref"];
      /** stand */
      status: components["schemas"]["ChallengeStatus"];
      /** taken */
      tasks: components["schemas"]["Task"][];
      /** tekst */
      text: string;
      /** kop */
      title: string;
      /** versie */
      version: number;
    };
    /**
     * uitdaging
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ChallengeRowPage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["ChallengeRow"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * stand van een uitdaging
     * @description * `open` - Open
     *     * `closed` - Afgerond
     * @enum {string}
     */
    ChallengeStatus: "open" | "closed";
    /**
     * kamer
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Chamber: {
      /** nummer */
      id: number;
      /** soort */
      kind: components["schemas"]["ChamberKind"];
      /** naam */
      name: string;
    };
    /**
     * soort kamer
     * @description * `boards` - Besturen
     *     * `institutes` - Opleidingen
     *     * `profession` - Beroepsgroep
     * @enum {string}
     */
    ChamberKind: "boards" | "institutes" | "profession";
    /**
     * hoe een kamer meedoet
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ChamberParticipation: {
      /** kamer */
      chamber: components["schemas"]["Ref"];
      /** cijfers */
      figures: components["schemas"]["ParticipationFigureValue"][];
    };
    /**
     * stand van een kamer
     * @description `context` holds `form`.
     */
    ChamberTally: {
      /** aantallen */
      readonly counts: components["schemas"]["StandingCount"][];
      /** quorum gehaald */
      hasQuorum: boolean;
      /** nummer */
      id: number;
      /** is voor */
      isInFavour: boolean;
      /** naam */
      name: string;
      /** nodig voor het quorum */
      quorumNeeded: number;
      /** zetels voor het quorum */
      quorumOf: number;
      /** aantal zetels */
      seatCount: number;
      /** in woorden */
      readonly sentences: string[];
      /** nog niet gestemd */
      silent: number;
      /** gestemd */
      voted: number;
    };
    /**
     * soort verschil
     * @description * `new` - new
     *     * `changed` - changed
     *     * `closed` - closed
     *     * `skipped` - skipped
     * @enum {string}
     */
    ChangeEnum: "new" | "changed" | "closed" | "skipped";
    /**
     * waarom er iets veranderde
     * @description * `declined` - Zei nee
     *     * `expired` - Gaf geen antwoord
     *     * `called_off` - Afgezegd
     *     * `no_longer_fits` - Past niet meer
     *     * `forbidden` - Uitgesloten door de planner
     *     * `pinned` - Iemand anders vastgezet door de planner
     *     * `freed` - Deze aanvraag vraagt niemand meer
     *     * `newly_covered` - Nu is er iemand
     *     * `moved` - Verschoven, zodat het samen beter past
     * @enum {string}
     */
    ChangeReason:
      | "declined"
      | "expired"
      | "called_off"
      | "no_longer_fits"
      | "forbidden"
      | "pinned"
      | "freed"
      | "newly_covered"
      | "moved";
    /**
     * kanaal
     * @description * `screen` - Scherm
     *     * `mail` - E-mail
     * @enum {string}
     */
    Channel: "screen" | "mail";
    /**
     * stand van een keuze
     * @description * `proposed` - Voorgesteld
     *     * `sent` - Gevraagd
     *     * `skipped` - Overgeslagen
     * @enum {string}
     */
    ChoiceStatus: "proposed" | "sent" | "skipped";
    /**
     * VOG
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Clearance: {
      /** werkgever */
      employer: components["schemas"]["Ref"];
      /**
       * afgegeven op
       * Format: date
       */
      issuedDate: string;
      /**
       * gezien op
       * Format: date
       */
      seenDate: string;
    };
    /**
     * stemming sluiten
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ClosingBodyRequest: {
      /**
       * uitkomst
       * @description Wat er besloten is, in gewone woorden. Leeg: de uitslag.
       * @default
       */
      outcome: string;
    };
    /**
     * hoogstens of minstens
     * @description * `at_most` - hoogstens
     *     * `at_least` - minstens
     * @enum {string}
     */
    ComparisonEnum: "at_most" | "at_least";
    /**
     * instemming van een orgaan
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Consent: {
      /** soort orgaan */
      body: components["schemas"]["ConsentBody"];
      /** orgaan */
      bodyName: string;
      /** nummer van het besluit */
      decisionId: number;
      /** stuk */
      document: string;
      /** nummer */
      id: number;
      /** wat het orgaan zei */
      result: components["schemas"]["ConsentResult"];
      /**
       * datum van dat besluit
       * Format: date
       */
      resultDate: string | null;
      /** wat het orgaan zei, in woorden */
      readonly resultLabel: string;
      /** vak */
      subject: string;
      /** stemmen tegen */
      votesAgainst: number | null;
      /** stemmen voor */
      votesFor: number | null;
    };
    /**
     * soort orgaan
     * @description * `gmr` - GMR
     *     * `mr` - MR
     *     * `municipality` - Gemeente
     *     * `other` - Ander orgaan
     * @enum {string}
     */
    ConsentBody: "gmr" | "mr" | "municipality" | "other";
    /**
     * instemming vragen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ConsentBodyRequest: {
      /** soort orgaan */
      body: components["schemas"]["ConsentBody"];
      /** orgaan */
      bodyName: string;
      /** vak */
      subject: string;
    };
    /**
     * wat een orgaan zei
     * @description * `pending` - Nog niet besloten
     *     * `given` - Ingestemd
     *     * `refused` - Niet ingestemd
     * @enum {string}
     */
    ConsentResult: "pending" | "given" | "refused";
    /**
     * wat een orgaan zei
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ConsentResultBodyRequest: {
      /**
       * stuk
       * @default
       */
      document: string;
      /**
       * stemt in
       * @description Of het orgaan instemt.
       */
      isGiven: boolean;
      /**
       * datum van dat besluit
       * Format: date
       */
      resultDate: string;
      /** stemmen tegen */
      votesAgainst?: number | null;
      /** stemmen voor */
      votesFor?: number | null;
    };
    /**
     * wat er uit een gesprek kwam
     * @description * `supports` - Steunt de maatregel
     *     * `supports_with_remarks` - Steunt, met opmerkingen
     *     * `divided` - Verdeeld
     *     * `opposes` - Is tegen
     * @enum {string}
     */
    ConsultationOutcome: "supports" | "supports_with_remarks" | "divided" | "opposes";
    /**
     * wie meepraatte
     * @description * `gmr` - GMR
     *     * `mr` - MR
     *     * `teams` - Teams van scholen
     *     * `profession` - Beroepsgroep
     *     * `institutes` - Opleidingen
     *     * `parents` - Ouders en leerlingen
     *     * `municipality` - Gemeente
     *     * `other` - Anderen
     * @enum {string}
     */
    ConsultedParty:
      "gmr" | "mr" | "teams" | "profession" | "institutes" | "parents" | "municipality" | "other";
    /**
     * contractvorm
     * @description * `permanent` - Vast
     *     * `temporary` - Tijdelijk
     *     * `min_max` - Min-max
     *     * `retainer` - Bindingscontract
     *     * `on_call` - Oproep
     *     * `external` - Extern
     * @enum {string}
     */
    ContractForm: "permanent" | "temporary" | "min_max" | "retainer" | "on_call" | "external";
    /**
     * geteld cijfer
     * @description A figure with what it was counted from; `context` holds `unit`.
     */
    Counted: {
      /**
       * noemer
       * Format: double
       */
      denominator: number | null;
      /** te tellen */
      expected: number | null;
      /**
       * teller
       * Format: double
       */
      numerator: number | null;
      /** ontvangen */
      received: number | null;
      /** in woorden */
      readonly shown: string;
      /**
       * waarde
       * Format: double
       * @description Given the *incoming* primitive data, return the value for this field
       *     that should be validated and transformed to a native value.
       */
      readonly value: number | null;
    };
    /**
     * rij achter een cijfer
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    CountedRow: {
      /** bijzonderheden */
      detail: string;
      /** nummer */
      id: number;
      /**
       * telt mee
       * @description Telt mee in de teller.
       */
      isHit: boolean;
      /** in woorden */
      label: string;
      /** opent */
      opens: components["schemas"]["Opens"] | null;
      /** stand */
      state: string;
    };
    /**
     * rijen achter een cijfer
     * @description One page of what a figure was counted from; of rows that are not the reader's only the number is told.
     */
    CountedRows: {
      /**
       * niet voor jou te zien
       * @description Op deze bladzijde, niet voor jou te zien.
       */
      hidden: number;
      /** telt mee in de teller */
      hits: number;
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["CountedRow"][];
      /** soort rijen */
      rowKind: string;
      /** aantal in alles */
      total: number;
    };
    /**
     * tellers van de ochtend
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Counters: {
      /** ingetrokken */
      cancelled: number;
      /** vervuld */
      filled: number;
      /** dagdelen gevraagd */
      halfDaysAsked: number;
      /** dagdelen vervuld */
      halfDaysFilled: number;
      /** wordt gevraagd */
      offering: number;
      /** nog niet gevraagd */
      open: number;
      /** deels vervuld */
      partlyFilled: number;
      /** zelf opgelost */
      solvedInternally: number;
      /**
       * aantal in alles
       * @description Alle aanvragen van de dag, zonder ingetrokken.
       */
      total: number;
      /** niet vervuld */
      unfilled: number;
    };
    /**
     * manier van tellen
     * @description * `per_period` - Per periode
     *     * `cumulative` - Opgeteld vanaf het begin
     * @enum {string}
     */
    Counting: "per_period" | "cumulative";
    /**
     * dekking
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Coverage: {
      /** dekking */
      coverage: components["schemas"]["CoverageNumbers"];
      /**
       * datum
       * Format: date
       */
      date: string;
      /** gemeenten */
      municipalities: components["schemas"]["MunicipalityCoverage"][];
    };
    /**
     * vestiging in de dekking
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    CoverageLocation: {
      /** schoolbestuur */
      board: components["schemas"]["Ref"];
      /** nummer */
      id: number;
      /** in twee regio's */
      isInTwo: boolean;
      /** vestigingscode */
      locationCode: string;
      /** gemeentecode */
      municipalityCode: string;
      /** naam */
      name: string;
      /** plaats */
      place: string;
      /** onderwijsregio */
      region: components["schemas"]["Ref"] | null;
      /** sector */
      sector: components["schemas"]["Sector"];
    };
    /**
     * vestiging in de dekking
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    CoverageLocationPage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["CoverageLocation"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * aantallen van de dekking
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    CoverageNumbers: {
      /** in geen regio */
      inNone: number;
      /** in een regio */
      inRegion: number;
      /** in twee regio's */
      inTwo: number;
      /** aantal in alles */
      total: number;
    };
    /**
     * afwijkend dagdeel
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    DateHalfDay: {
      /** beschikbaar */
      available: boolean;
      /**
       * datum
       * Format: date
       */
      date: string;
      /** dagdeel */
      halfDay: components["schemas"]["HalfDay"];
    };
    /**
     * afwijkend dagdeel
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    DateHalfDayRequest: {
      /** beschikbaar */
      available: boolean;
      /**
       * datum
       * Format: date
       */
      date: string;
      /** dagdeel */
      halfDay: components["schemas"]["HalfDay"];
    };
    /**
     * besluit
     * @description `context` holds `is_office`: whether the pool office of this school reads.
     */
    Decision: {
      /** wie */
      readonly actorName: string | null;
      /** rol */
      actorRole: string;
      /**
       * op
       * Format: date-time
       */
      at: string;
      /** van */
      fromState: string;
      /** nummer */
      id: number;
      /** stap */
      move: string;
      /** stap in woorden */
      readonly moveLabel: string;
      /** reden */
      reason: string;
      /** vak */
      subject: components["schemas"]["DecisionSubject"];
      /** nummer van het onderwerp */
      subjectId: number;
      /** naar */
      toState: string;
    };
    /**
     * nieuw voorstel
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    DecisionBodyRequest: {
      /**
       * kamers
       * @description Zonder dit: alle kamers van de regio.
       */
      chambers?: number[];
      /**
       * sluit op
       * Format: date-time
       */
      closesAt?: string | null;
      /** wat het verandert */
      effect?: components["schemas"]["EffectBodyRequest"] | null;
      /** vorm */
      form: components["schemas"]["ProposalForm"];
      /**
       * bindende afspraak
       * @description Bindende afspraak: na het aannemen tekent elk bestuur.
       * @default false
       */
      isBinding: boolean;
      /**
       * onderwijsregio
       * Format: int64
       * @description Nodig voor wie in meer regio's meedoet.
       */
      region?: number;
      /**
       * terugkijken op
       * Format: date
       */
      reviewDate?: string | null;
      /** tekst */
      text: string;
      /** kop */
      title: string;
    };
    /**
     * gebeurtenis rond een voorstel
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    DecisionHistory: {
      /** wie */
      readonly actorName: string | null;
      /** rol */
      actorRole: string;
      /**
       * op
       * Format: date-time
       */
      at: string;
      /** nummer */
      id: number;
      /** in woorden */
      readonly label: string;
      /** stap */
      move: string;
      /** reden */
      reason: string;
      /** vak */
      subject: components["schemas"]["GovernanceSubject"];
    };
    /**
     * wat er besloten is
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    DecisionOutcomeBodyRequest: {
      /** uitkomst */
      outcome: string;
      /**
       * terugkijken op
       * Format: date
       */
      reviewDate?: string | null;
    };
    /**
     * besluit
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    DecisionPage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["Decision"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * besluit waarop een afspraak rust
     * @description The carried proposal that an agreement rests on.
     */
    DecisionRef: {
      /** nummer */
      id: number;
      /** kop */
      title: string;
    };
    /**
     * waar een besluit over gaat
     * @description * `request` - Aanvraag
     *     * `wave` - Ronde
     *     * `offer` - Aanbod
     *     * `assignment` - Invalbeurt
     * @enum {string}
     */
    DecisionSubject: "request" | "wave" | "offer" | "assignment";
    /**
     * versie van een voorstel
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    DecisionVersion: {
      /** wat het verandert */
      readonly effect: components["schemas"]["Effect"] | null;
      /**
       * gemaakt op
       * Format: date-time
       */
      madeAt: string;
      /** gemaakt door */
      madeByName: string;
      /** toelichting */
      note: string;
      /** volgnummer */
      number: number;
      /** tekst */
      text: string;
      /** kop */
      title: string;
    };
    /**
     * definities
     * @description One version of the central definitions; a region cannot change it.
     */
    Definition: {
      /**
       * hoe de pool telt
       * @description Hoe de pool zijn getallen telt.
       */
      prefill: string;
      /** vragen */
      questions: components["schemas"]["Question"][];
      /** bron */
      source: string;
      /** versie */
      version: number;
    };
    /**
     * bezorging
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Delivery: {
      /**
       * op
       * Format: date-time
       */
      at: string;
      /** kanaal */
      channel: components["schemas"]["Channel"];
      /** stand */
      status: components["schemas"]["DeliveryState"];
    };
    /**
     * stand van de bezorging
     * @description * `queued` - Wacht op verzending
     *     * `held` - Wacht tot na de rusttijd
     *     * `sending` - Wordt verstuurd
     *     * `sent` - Verstuurd
     *     * `read` - Gelezen
     *     * `failed` - Niet gelukt
     *     * `dropped` - Niet meer nodig
     * @enum {string}
     */
    DeliveryState: "queued" | "held" | "sending" | "sent" | "read" | "failed" | "dropped";
    /**
     * richting
     * @description * `higher` - Hoger is beter
     *     * `lower` - Lager is beter
     * @enum {string}
     */
    Direction: "higher" | "lower";
    /**
     * punt op de kaart
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Dot: {
      /**
       * breedtegraad
       * Format: double
       */
      latitude: number;
      /**
       * lengtegraad
       * Format: double
       */
      longitude: number;
      /** onderwijsregio */
      region: number | null;
      /** scholen */
      schools: number;
    };
    /**
     * wat een voorstel verandert
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Effect: {
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /** soort */
      kind: string;
      /** in woorden */
      readonly label: string;
      /**
       * van wat in wat
       * @description Zoals het was toen dit werd voorgesteld.
       */
      lines: components["schemas"]["EffectLine"][];
      /** waarden */
      values: {
        [key: string]: unknown;
      };
    };
    /**
     * wat een voorstel verandert
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    EffectBodyRequest: {
      /**
       * vanaf
       * Format: date
       */
      fromDate?: string | null;
      /** soort */
      kind: string;
      /**
       * waarden
       * @description Alleen wat verandert, met de namen van de instellingen.
       */
      values: {
        [key: string]: unknown;
      };
    };
    /**
     * soort verandering
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    EffectKind: {
      /** soort */
      kind: string;
      /** in woorden */
      label: string;
      /**
       * waarden
       * @description Zoals het op die dag is, met de namen van de instellingen.
       */
      values: {
        [key: string]: unknown;
      };
    };
    /**
     * soorten verandering
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    EffectKinds: {
      /** rijen */
      results: components["schemas"]["EffectKind"][];
    };
    /**
     * verandering van wat in wat
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    EffectLine: {
      /** in woorden */
      label: string;
      /** nieuw */
      new: string;
      /** was */
      old: string;
    };
    /**
     * wat er zou veranderen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    EffectPreview: {
      /** van wat in wat */
      lines: components["schemas"]["EffectLine"][];
    };
    /**
     * wat er zou veranderen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    EffectPreviewBodyRequest: {
      /** wat het verandert */
      effect: components["schemas"]["EffectBodyRequest"];
      /**
       * onderwijsregio
       * Format: int64
       * @description Nodig voor wie in meer regio's meedoet.
       */
      region?: number;
    };
    /**
     * stand van een verandering
     * @description * `none` - Wijzigt geen instelling
     *     * `proposed` - Voorgesteld
     *     * `waiting` - Gaat nog in
     *     * `applied` - Ingegaan
     *     * `refused` - Kon niet ingaan
     *     * `dropped` - Gaat niet in
     * @enum {string}
     */
    EffectStatus: "none" | "proposed" | "waiting" | "applied" | "refused" | "dropped";
    /**
     * dienstverband
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Employment: {
      /** schoolbestuur */
      board: components["schemas"]["Ref"];
      /** contractvorm */
      contractForm: components["schemas"]["ContractForm"];
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /**
       * werktijdfactor
       * Format: double
       */
      fte: number;
      /** groep van de pool */
      poolGroup: components["schemas"]["PoolGroup"];
      /**
       * tot
       * Format: date
       */
      untilDate: string | null;
    };
    /**
     * einde
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    EndingBodyRequest: {
      /** reden */
      reason: string;
    };
    /**
     * escalatie
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Escalation: {
      /** vraagt om doorzettingsmacht */
      appoints: boolean;
      /**
       * criteria
       * @description Zoals ze waren toen dit werd uitgeroepen.
       */
      criteria: string[];
      /**
       * uitgeroepen op
       * Format: date-time
       */
      declaredAt: string;
      /** uitgeroepen door */
      declaredByName: string;
      /**
       * geëindigd op
       * Format: date-time
       */
      endedAt: string | null;
      /** waarom het eindigde */
      endReason: string;
      /** nummer */
      id: number;
      /** wie het opgeeft */
      level: string;
      /** niveau in woorden */
      levelName: string;
      /** mandaten */
      readonly mandateIds: number[];
      /** reden */
      reason: string;
      /** onderwijsregio */
      region: components["schemas"]["Ref"];
      /** versie */
      version: number;
    };
    /**
     * escalatie uitroepen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    EscalationBodyRequest: {
      /** wie het opgeeft */
      level: string;
      /** reden */
      reason: string;
      /**
       * onderwijsregio
       * Format: int64
       */
      region: number;
    };
    /**
     * niveau van escalatie
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    EscalationLevel: {
      /**
       * vraagt om doorzettingsmacht
       * @description Of er iemand met doorzettingsmacht kan komen.
       */
      appoints: boolean;
      /** code */
      code: string;
      /** criteria */
      criteria: string[];
      /** naam */
      name: string;
    };
    /**
     * niveaus van escalatie
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    EscalationLevels: {
      /** rijen */
      results: components["schemas"]["EscalationLevel"][];
    };
    /**
     * escalatie
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    EscalationPage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["Escalation"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * uitkomst van een evaluatie
     * @description * `works` - Dit werkt
     *     * `does_not_work` - Dit werkt niet
     *     * `bottleneck` - Knelpunt
     * @enum {string}
     */
    EvaluationOutcome: "works" | "does_not_work" | "bottleneck";
    /**
     * bewijs bij een rapportage
     * @description One file with a report; withdrawn evidence stays in the list, without content.
     */
    Evidence: {
      /**
       * toegevoegd op
       * Format: date-time
       */
      addedAt: string;
      /** toegevoegd door */
      addedBy: string;
      /**
       * controlesom
       * @description SHA-256 van de inhoud, hexadecimaal.
       */
      checksum: string;
      /** omschrijving */
      description: string;
      /** bestandsnaam */
      fileName: string;
      /**
       * inhoud is er nog
       * @description Onwaar: ingetrokken en gewist.
       */
      readonly hasContent: boolean;
      /** nummer */
      id: number;
      /** soort */
      kind: components["schemas"]["EvidenceKind"];
      /** soort in woorden */
      kindLabel: string;
      /** periode */
      period: number;
      /** aantal bytes */
      sizeInBytes: number;
      /**
       * ingetrokken op
       * Format: date-time
       */
      withdrawnAt: string | null;
      /** waarom ingetrokken */
      withdrawnReason: string;
    };
    /**
     * bewijs toevoegen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    EvidenceBodyRequest: {
      /**
       * omschrijving
       * @description Wat het laat zien; geen namen van personen.
       */
      description: string;
      /**
       * bestand
       * Format: binary
       * @description PDF, foto (JPEG of PNG), document, werkblad of tekst; hoogstens 10 MB.
       */
      file: string;
    };
    /**
     * soort bestand
     * @description * `pdf` - PDF
     *     * `png` - Afbeelding (PNG)
     *     * `jpeg` - Foto (JPEG)
     *     * `xlsx` - Excel-werkmap
     *     * `docx` - Word-document
     *     * `ods` - OpenDocument-werkblad
     *     * `odt` - OpenDocument-tekst
     *     * `text` - Tekst of CSV
     * @enum {string}
     */
    EvidenceKind: "pdf" | "png" | "jpeg" | "xlsx" | "docx" | "ods" | "odt" | "text";
    /**
     * bewijs bij een rapportage
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    EvidencePage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["Evidence"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * bewijs intrekken
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    EvidenceWithdrawalBodyRequest: {
      /** reden */
      reason: string;
    };
    /**
     * wie niet gevraagd wordt
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ExcludedPerson: {
      /** in woorden */
      label: string;
      /** regel */
      rule: string;
      /** invaller */
      substitute: components["schemas"]["PersonRef"];
    };
    /**
     * geldigheid van een aanbod
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Expiry: {
      /**
       * later: tot
       * Format: time-local
       */
      laterUntil: string;
      /** vandaag (minuten) */
      sameDayMinutes: number;
      /** binnenkort (uren) */
      soonHours: number;
      /** binnenkort (minuten) */
      soonMinutes: number;
      /** morgen (minuten) */
      tomorrowMinutes: number;
    };
    /**
     * meer tijd geven
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ExtensionBodyRequest: {
      /**
       * laatste invuldag
       * Format: date
       */
      closesDate: string;
    };
    /**
     * verschil in een veld
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    FieldChange: {
      /** daarna */
      after: string;
      /** daarvoor */
      before: string;
      /** veld */
      field: string;
    };
    /**
     * cijfer over een periode
     * @description What one period shows: the figure that is held against the target, exact and in words.
     */
    Figure: {
      /**
       * compleetheid in woorden
       * @description Hoeveel er is meegeteld, in woorden.
       */
      completeShown: string;
      /**
       * noemer
       * Format: double
       */
      denominator: number | null;
      /** te tellen */
      expected: number | null;
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /** in woorden */
      label: string;
      /**
       * gemeten op
       * Format: date-time
       */
      measuredAt: string | null;
      /**
       * teller
       * Format: double
       */
      numerator: number | null;
      /** ontvangen */
      received: number | null;
      /** in woorden */
      shown: string;
      /**
       * streefwaarde
       * Format: double
       */
      target: number | null;
      /** streefwaarde in woorden */
      targetShown: string;
      /**
       * tot
       * Format: date
       */
      untilDate: string;
      /**
       * waarde
       * Format: double
       */
      value: number | null;
    };
    /**
     * aantal dat de regio opgeeft
     * @description * `pupils_po` - Leerlingen primair onderwijs
     *     * `pupils_vo` - Leerlingen voortgezet onderwijs
     *     * `students_mbo` - Studenten mbo
     *     * `trainees` - Studenten en zij-instromers die samen worden opgeleid
     * @enum {string}
     */
    FigureBodyMeasureEnum: "pupils_po" | "pupils_vo" | "students_mbo" | "trainees";
    /**
     * aantal opgeven
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    FigureBodyRequest: {
      /** aantal */
      count: number;
      /**
       * geteld op
       * Format: date
       */
      countedDate: string;
      /** waar het cijfer over gaat */
      measure: components["schemas"]["FigureBodyMeasureEnum"];
      /** bron */
      source: string;
    };
    /**
     * voorspelling
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Forecast: {
      /** verwachte cijfers */
      bands: components["schemas"]["ForecastBand"][];
      /** genoeg gegevens */
      isEnough: boolean;
      /** in een zin */
      sentence: string;
    };
    /**
     * voorspelling voor een periode
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ForecastBand: {
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /**
       * hoogstens
       * Format: double
       */
      high: number;
      /** in woorden */
      label: string;
      /**
       * minstens
       * Format: double
       */
      low: number;
      /**
       * waarde
       * Format: double
       */
      value: number;
    };
    /**
     * functie
     * @description * `teacher` - Leraar
     *     * `subject_teacher` - Vakleerkracht
     *     * `teaching_assistant` - Onderwijsassistent
     * @enum {string}
     */
    Function: "teacher" | "subject_teacher" | "teaching_assistant";
    /**
     * afspraak bij een subsidie
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    FundedAgreement: {
      /** nummer */
      id: number;
      /** kop */
      title: string;
    };
    /**
     * afspraak koppelen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    FundedBodyRequest: {
      /**
       * afspraak
       * Format: int64
       */
      agreement: number;
    };
    /**
     * melding aan de subsidiegever
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    FunderNotice: {
      /** geadresseerde */
      addressee: string;
      /** afspraak */
      agreement: components["schemas"]["AgreementRef"];
      /**
       * gesloten op
       * Format: date-time
       * @description Verstuurd of vervallen op.
       */
      closedAt: string | null;
      /** afgehandeld door */
      readonly closedBy: string | null;
      /**
       * klaargezet op
       * Format: date-time
       */
      draftedAt: string;
      /**
       * vastgelegde cijfers
       * @description De cijfers van de dag waarop het concept ontstond.
       */
      facts: unknown;
      /** nummer */
      id: number;
      /**
       * niet op koers sinds
       * Format: date
       */
      offTrackSince: string;
      /**
       * reden
       * @description Waarom niet nodig.
       */
      reason: string;
      /** kenmerk */
      reference: string;
      /** onderwijsregio */
      region: components["schemas"]["Ref"];
      /** stand */
      status: components["schemas"]["FunderNoticeStatus"];
      /** tekst */
      text: string;
      /** versie */
      version: number;
    };
    /**
     * melding aan de subsidiegever
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    FunderNoticePage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["FunderNotice"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * stand van een melding
     * @description * `draft` - Concept
     *     * `sent` - Verstuurd
     *     * `dropped` - Niet nodig
     * @enum {string}
     */
    FunderNoticeStatus: "draft" | "sent" | "dropped";
    /**
     * deel van een subsidie
     * @description The money that comes with an agreement.
     */
    FundingRef: {
      /** nummer */
      id: number;
      /** naam */
      name: string;
      /** regeling */
      scheme: string;
    };
    /**
     * deel van een subsidie
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    FundingTranche: {
      /** afspraken */
      readonly agreements: components["schemas"]["FundedAgreement"][];
      /**
       * bedrag
       * Format: double
       */
      amount: number;
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /** nummer */
      id: number;
      /** naam */
      name: string;
      /** kenmerk */
      reference: string;
      /** onderwijsregio */
      region: components["schemas"]["Ref"];
      /** regeling */
      scheme: string;
      /**
       * tot
       * Format: date
       */
      untilDate: string;
    };
    /**
     * deel van een subsidie
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    FundingTranchePage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["FundingTranche"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * waar een gebeurtenis over gaat
     * @description * `proposal` - Voorstel
     *     * `consent` - Instemming van een orgaan
     *     * `proxy` - Volmacht
     *     * `signature` - Handtekening
     *     * `meeting` - Vergadering
     *     * `mandate` - Doorzettingsmacht
     *     * `escalation` - Escalatie
     * @enum {string}
     */
    GovernanceSubject:
      "proposal" | "consent" | "proxy" | "signature" | "meeting" | "mandate" | "escalation";
    /**
     * dagdeel
     * @description * `morning` - Ochtend
     *     * `afternoon` - Middag
     * @enum {string}
     */
    HalfDay: "morning" | "afternoon";
    /**
     * vakantieregio
     * @description * `north` - Noord
     *     * `middle` - Midden
     *     * `south` - Zuid
     * @enum {string}
     */
    HolidayRegion: "north" | "middle" | "south";
    /**
     * import
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Import: {
      /** verschillen */
      changes: components["schemas"]["ImportChange"][];
      /** aantallen */
      counts: components["schemas"]["ImportCounts"];
      /**
       * gemaakt op
       * Format: date-time
       */
      createdAt: string;
      /** bestandsnaam */
      fileName: string;
      /**
       * klaar op
       * Format: date-time
       */
      finishedAt: string | null;
      /** nummer */
      id: number;
      /** soort */
      kind: components["schemas"]["ImportKind"];
      /** praktisch */
      notes: string[];
      /** aantal fouten */
      problemCount: number;
      /** fouten */
      problems: components["schemas"]["ImportProblem"][];
      /** voortgang */
      progress: number;
      /** onderwijsregio */
      region: components["schemas"]["Ref"];
      /** stand */
      status: components["schemas"]["ImportStatus"];
      /** versie */
      version: number;
    };
    /**
     * nieuwe import
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ImportBodyRequest: {
      /**
       * bestand
       * Format: binary
       * @description CSV of XLSX, hoogstens 30 MB.
       */
      file: string;
      /** soort */
      kind: components["schemas"]["ImportKind"];
      /**
       * onderwijsregio
       * Format: int64
       * @description Nodig voor wie in meer regio's planner is.
       */
      region?: number;
      /**
       * sector
       * @description Alleen voor vestigingen, als de kolommen het niet zeggen.
       *
       *     * `po` - Primair onderwijs
       *     * `so` - Gespecialiseerd onderwijs
       *     * `vo` - Voortgezet onderwijs
       *     * `mbo` - Middelbaar beroepsonderwijs
       */
      sector?: components["schemas"]["Sector"];
    };
    /**
     * verschil
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ImportChange: {
      /** verschil */
      change: components["schemas"]["ChangeEnum"];
      /** velden */
      fields: components["schemas"]["FieldChange"][];
      /** sleutel */
      key: string;
      /** naam */
      name: string;
    };
    /**
     * aantallen van een import
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ImportCounts: {
      /**
       * gewijzigd
       * @default 0
       */
      changed: number;
      /**
       * gesloten
       * @default 0
       */
      closed: number;
      /**
       * nieuw
       * @default 0
       */
      new: number;
      /**
       * overgeslagen
       * @default 0
       */
      skipped: number;
      /**
       * ongewijzigd
       * @default 0
       */
      unchanged: number;
    };
    /**
     * soort import
     * @description * `locations` - Vestigingen
     *     * `postcodes` - Postcodes
     *     * `boards` - Schoolbesturen
     *     * `substitutes` - Invallers
     * @enum {string}
     */
    ImportKind: "locations" | "postcodes" | "boards" | "substitutes";
    /**
     * fout in een bestand
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ImportProblem: {
      /** kolom */
      column: string;
      /** melding */
      message: string;
      /** wat je kunt doen */
      remedy: string;
      /** rij */
      row: number | null;
      /** waarde */
      value: string;
    };
    /**
     * import in een lijst
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ImportRow: {
      /** aantallen */
      counts: components["schemas"]["ImportCounts"];
      /**
       * gemaakt op
       * Format: date-time
       */
      createdAt: string;
      /** bestandsnaam */
      fileName: string;
      /**
       * klaar op
       * Format: date-time
       */
      finishedAt: string | null;
      /** nummer */
      id: number;
      /** soort */
      kind: components["schemas"]["ImportKind"];
      /** aantal fouten */
      problemCount: number;
      /** voortgang */
      progress: number;
      /** onderwijsregio */
      region: components["schemas"]["Ref"];
      /** stand */
      status: components["schemas"]["ImportStatus"];
      /** versie */
      version: number;
    };
    /**
     * import in een lijst
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ImportRowPage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["ImportRow"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * stand van een import
     * @description * `queued` - In de wachtrij
     *     * `reading` - Wordt gelezen
     *     * `ready` - Klaar om op te slaan
     *     * `refused` - Niet in te lezen
     *     * `storing` - Wordt opgeslagen
     *     * `stored` - Opgeslagen
     *     * `failed` - Mislukt
     * @enum {string}
     */
    ImportStatus: "queued" | "reading" | "ready" | "refused" | "storing" | "stored" | "failed";
    /**
     * indicator
     * @description A central definition; a region cannot change it.
     */
    Indicator: {
      /** code */
      code: string;
      /**
       * wat geteld wordt
       * @description De teller in woorden.
       */
      counted: string;
      /**
       * waarvan het een deel is
       * @description De noemer in woorden.
       */
      countedOf: string;
      /** manier van tellen */
      counting: components["schemas"]["Counting"];
      /** richting */
      direction: components["schemas"]["Direction"];
      /**
       * meet de pool zelf
       * @description Onwaar: iemand voert de cijfers in.
       */
      isMeasured: boolean;
      /** in woorden */
      label: string;
      /** trekker */
      owner: string;
      /** bron */
      source: string;
      /** eenheid */
      unit: components["schemas"]["Unit"];
      /** versie */
      version: number;
    };
    /**
     * indicatoren
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    IndicatorList: {
      /** rijen */
      results: components["schemas"]["Indicator"][];
    };
    /**
     * zelf opgelost
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    InternalSolutionBodyRequest: {
      /** uitkomst */
      outcome: components["schemas"]["Outcome"];
    };
    /**
     * wie een rol heeft
     * @description Without the number of the account: an old number tells that an address was known elsewhere.
     */
    InvitedPerson: {
      /** naam */
      name: string;
    };
    /**
     * regel in woorden
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    LabelledRule: {
      /** in woorden */
      label: string;
      /** regel */
      rule: string;
    };
    /**
     * waarom een aanbod verviel
     * @description * `filled` - Al vervuld
     *     * `cancelled` - De school heeft niemand meer nodig
     *     * `stopped` - De school vraagt niet verder
     *     * `booked_elsewhere` - Je hebt al een andere invalbeurt
     *     * `not_eligible` - Dit past niet meer bij je gegevens
     * @enum {string}
     */
    LapseReason: "filled" | "cancelled" | "stopped" | "booked_elsewhere" | "not_eligible";
    /**
     * regel van de wet
     * @description `context` holds `today`.
     */
    LawRule: {
      /** code */
      code: string;
      /** hoogstens of minstens */
      comparison: components["schemas"]["ComparisonEnum"];
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /** bindende afspraak */
      readonly isBinding: boolean;
      /** in woorden */
      label: string;
      /**
       * alleen volgen
       * @description Telt mee en is te zien; niemand wordt erdoor tegengehouden.
       */
      monitorOnly: boolean;
      /** in een zin */
      sentence: string;
      /** bron */
      source: string;
      /** stand */
      status: components["schemas"]["LegalStatus"];
      /** eenheid */
      unit: string;
      /**
       * tot
       * Format: date
       */
      untilDate: string | null;
      /**
       * waarde
       * Format: double
       */
      value: number;
    };
    /**
     * regels en regelingen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Laws: {
      /** regels */
      rules: components["schemas"]["LawRule"][];
      /** regelingen */
      schemes: components["schemas"]["SchemeDetail"][];
    };
    /**
     * rechtsvorm
     * @description * `penvoerder` - Penvoerder
     *     * `central_service` - Centrale dienst
     * @enum {string}
     */
    LegalForm: "penvoerder" | "central_service";
    /**
     * geldt, voorstel of vervallen
     * @description * `in_force` - Geldt
     *     * `proposed` - Voorstel
     *     * `expired` - Vervallen
     * @enum {string}
     */
    LegalStatus: "in_force" | "proposed" | "expired";
    /**
     * wie het opgeeft
     * @description * `location` - School
     *     * `board` - Bestuur
     * @enum {string}
     */
    Level: "location" | "board";
    /**
     * afspraak bij een taak
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    LinkedAgreement: {
      /** nummer */
      id: number;
      /** kop */
      title: string;
    };
    /**
     * vestiging
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    LocationRef: {
      /** nummer */
      id: number;
      /** vestigingscode */
      locationCode: string;
      /** naam */
      name: string;
      /** plaats */
      place: string;
    };
    /**
     * vestiging met adres
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    LocationWithAddress: {
      /** aankomst */
      arrivalNotes: string;
      /** huisnummer */
      houseNumber: string;
      /** nummer */
      id: number;
      /** vestigingscode */
      locationCode: string;
      /** naam */
      name: string;
      /** plaats */
      place: string;
      /** postcode */
      postcode: string;
      /** straat */
      street: string;
    };
    /**
     * doorzettingsmacht
     * @description `context` holds `today` and `user_id`.
     */
    Mandate: {
      /** waarop het rust */
      basis: string;
      /** nummer van het besluit */
      decisionId: number | null;
      /**
       * geëindigd op
       * Format: date-time
       */
      endedAt: string | null;
      /** waarom het eindigde */
      endReason: string;
      /** escalatie */
      escalationId: number | null;
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /** wie het heeft */
      holderName: string;
      /** nummer */
      id: number;
      /**
       * van jou
       * @description Of jij met dit mandaat mag doorzetten.
       */
      readonly isMine: boolean;
      /** loopt */
      readonly isRunning: boolean;
      /** onderwijsregio */
      region: components["schemas"]["Ref"];
      /** waarover */
      scope: string;
      /**
       * tot
       * Format: date
       */
      untilDate: string;
      /**
       * gebruik
       * @description Elke keer dat het mandaat gebruikt is.
       */
      readonly uses: components["schemas"]["MandateUse"][];
      /** versie */
      version: number;
    };
    /**
     * doorzettingsmacht geven
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MandateBodyRequest: {
      /**
       * waarop het rust
       * @description Waarop het rust, in woorden.
       */
      basis: string;
      /**
       * besluit
       * Format: int64
       */
      decision?: number | null;
      /**
       * escalatie
       * Format: int64
       */
      escalation?: number | null;
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /**
       * adres van wie het krijgt
       * Format: email
       */
      holderEmail: string;
      /**
       * onderwijsregio
       * Format: int64
       * @description Nodig voor wie in meer regio's meedoet.
       */
      region?: number;
      /**
       * waarover
       * @description Waarover die persoon mag besluiten.
       */
      scope: string;
      /**
       * tot
       * Format: date
       */
      untilDate: string;
    };
    /**
     * doorzettingsmacht
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MandatePage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["Mandate"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * gebruik van een mandaat
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MandateUse: {
      /**
       * op
       * Format: date-time
       */
      at: string;
      /** wie het heeft */
      holderName: string;
      /** nummer */
      id: number;
      /** mandaat */
      mandateId: number;
      /** reden */
      reason: string;
      /** waarover */
      scope: string;
    };
    /**
     * een voorstel doorzetten
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MandateUseBodyRequest: {
      /** reden */
      reason: string;
    };
    /**
     * ik
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Me: {
      /**
       * e-mailadres
       * Format: email
       */
      email: string;
      /** nummer */
      id: number;
      /** naam */
      name: string;
      /** rollen */
      roles: components["schemas"]["RoleAt"][];
      /** nummer als invaller */
      substituteId: number | null;
      /** wat er wacht */
      waiting: components["schemas"]["Waiting"];
    };
    /**
     * waar een cijfer over gaat
     * @description * `shortage` - Tekort
     *     * `hidden` - Verborgen vacatures
     * @enum {string}
     */
    Measure: "shortage" | "hidden";
    /**
     * nieuwe maatregel
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MeasureBodyRequest: {
      /**
       * overgenomen van
       * Format: int64
       * @description De gedeelde maatregel van een andere regio die je overneemt.
       */
      adoptedFrom?: number | null;
      /** uitdagingen */
      challenges?: number[];
      /**
       * besluit
       * Format: int64
       * @description Het voorstel waarop de maatregel rust.
       */
      decision?: number | null;
      /** wie wat doet */
      duties?: components["schemas"]["MeasureDutyBodyRequest"][];
      /**
       * einddatum
       * Format: date
       * @description De dag na de laatste; nodig bij tijdelijk.
       */
      endDate?: string | null;
      /**
       * datum van de evaluatie
       * Format: date
       * @description Nodig bij een experiment.
       */
      evaluationDate?: string | null;
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /**
       * behoud
       * @default false
       */
      isRetention: boolean;
      /** soort */
      kind: components["schemas"]["MeasureKind"];
      /**
       * trekker
       * Format: int64
       * @description Zonder dit: jij.
       */
      owner?: number | null;
      /**
       * pakket
       * @default
       */
      package: string;
      /**
       * onderwijsregio
       * Format: int64
       * @description Nodig voor wie in meer regio's coördinator is.
       */
      region?: number;
      /** taak */
      task: components["schemas"]["Task"];
      /** tekst */
      text: string;
      /** kop */
      title: string;
    };
    /**
     * gesprek over een maatregel
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MeasureConsultation: {
      /**
       * besproken op
       * Format: date
       */
      heldDate: string;
      /** nummer */
      id: number;
      /** uitkomst */
      outcome: components["schemas"]["ConsultationOutcome"];
      /** soort partij */
      party: components["schemas"]["ConsultedParty"];
      /** wie */
      partyName: string;
      /** vraag */
      question: string;
      /** vastgelegd door */
      recordedByName: string;
      /** wat zij zeiden */
      said: string;
      /** wat ermee gedaan is */
      weighed: string;
    };
    /**
     * gesprek over een maatregel
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MeasureConsultationBodyRequest: {
      /**
       * besproken op
       * Format: date
       */
      heldDate: string;
      /** uitkomst */
      outcome: components["schemas"]["ConsultationOutcome"];
      /** soort partij */
      party: components["schemas"]["ConsultedParty"];
      /** wie */
      partyName: string;
      /**
       * vraag
       * @default
       */
      question: string;
      /**
       * wat zij zeiden
       * @default
       */
      said: string;
      /**
       * wat ermee gedaan is
       * @default
       */
      weighed: string;
    };
    /**
     * verder met een maatregel
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MeasureContinuationBodyRequest: {
      /**
       * einddatum
       * Format: date
       * @description De dag na de laatste; nodig bij tijdelijk.
       */
      endDate?: string | null;
      /**
       * datum van de evaluatie
       * Format: date
       * @description Nodig bij een experiment.
       */
      evaluationDate?: string | null;
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /** soort */
      kind: components["schemas"]["MeasureKind"];
      /**
       * reden
       * @default
       */
      reason: string;
    };
    /**
     * voorstel waarop een maatregel rust
     * @description The proposal that a measure rests on, and whose consent is still missing there.
     */
    MeasureDecisionRef: {
      /** nummer */
      id: number;
      /** instemming die ontbreekt */
      readonly missingConsents: components["schemas"]["MissingConsent"][];
      /** stand */
      status: components["schemas"]["ProposalStatus"];
      /** kop */
      title: string;
    };
    /**
     * wie wat doet
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MeasureDuty: {
      /** wat */
      what: string;
      /** wie */
      who: string;
    };
    /**
     * wie wat doet
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MeasureDutyBodyRequest: {
      /** wat */
      what: string;
      /** wie */
      who: string;
    };
    /**
     * gewijzigde maatregel
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MeasureEditBodyRequest: {
      /** uitdagingen */
      challenges?: number[];
      /**
       * besluit
       * Format: int64
       * @description Het voorstel waarop de maatregel rust.
       */
      decision?: number | null;
      /** wie wat doet */
      duties?: components["schemas"]["MeasureDutyBodyRequest"][];
      /**
       * einddatum
       * Format: date
       * @description De dag na de laatste; nodig bij tijdelijk.
       */
      endDate?: string | null;
      /**
       * datum van de evaluatie
       * Format: date
       * @description Nodig bij een experiment.
       */
      evaluationDate?: string | null;
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /**
       * behoud
       * @default false
       */
      isRetention: boolean;
      /** soort */
      kind: components["schemas"]["MeasureKind"];
      /**
       * trekker
       * Format: int64
       * @description Zonder dit: jij.
       */
      owner?: number | null;
      /**
       * pakket
       * @default
       */
      package: string;
      /** taak */
      task: components["schemas"]["Task"];
      /** tekst */
      text: string;
      /** kop */
      title: string;
      /**
       * versie
       * @description De versie die je gelezen hebt; is er intussen een nieuwe, dan weigeren we.
       */
      version?: number | null;
    };
    /**
     * evaluatie
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MeasureEvaluation: {
      /** omstandigheden */
      context: string;
      /** nummer */
      id: number;
      /**
       * gemaakt op
       * Format: date-time
       */
      madeAt: string;
      /** uitkomst */
      outcome: components["schemas"]["EvaluationOutcome"];
    };
    /**
     * nieuwe evaluatie
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MeasureEvaluationBodyRequest: {
      /**
       * omstandigheden
       * @description In welke omstandigheden, en naast welke andere maatregelen.
       */
      context: string;
      /** uitkomst */
      outcome: components["schemas"]["EvaluationOutcome"];
    };
    /**
     * soort maatregel
     * @description * `structural` - Blijvend
     *     * `temporary` - Tijdelijk
     *     * `experiment` - Experiment
     * @enum {string}
     */
    MeasureKind: "structural" | "temporary" | "experiment";
    /**
     * meting
     * @description `context` holds `unit`.
     */
    Measurement: {
      /**
       * noemer
       * Format: double
       */
      denominator: number | null;
      /** te tellen */
      expected: number | null;
      /** nummer */
      id: number;
      /** versie van de indicator */
      indicatorVersion: number;
      /** telt nu */
      readonly isCurrent: boolean;
      /**
       * gemeten op
       * Format: date-time
       */
      measuredAt: string;
      /** ingevoerd door */
      readonly measuredBy: string | null;
      /** verhaal bij de meting */
      narrative: string;
      /**
       * volgnummer
       * @description De hoogste van een periode telt.
       */
      number: number;
      /**
       * teller
       * Format: double
       */
      numerator: number | null;
      /** opbouw van de score */
      parts: components["schemas"]["MeasurementPart"][];
      /** periode */
      period: number;
      /** reden */
      reason: string;
      /** ontvangen */
      received: number | null;
      /** in woorden */
      readonly shown: string;
      /** bron */
      source: components["schemas"]["MeasurementSource"];
    };
    /**
     * nieuwe meting
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MeasurementBodyRequest: {
      /**
       * noemer
       * Format: double
       */
      denominator?: number | null;
      /** te tellen */
      expected?: number | null;
      /**
       * verhaal bij de meting
       * @default
       */
      narrative: string;
      /**
       * teller
       * Format: double
       * @description Mag weg als er delen zijn: dan tellen die op.
       */
      numerator?: number;
      /**
       * opbouw van de score
       * @description Per organisatie of per sector; samen precies het geheel.
       */
      parts?: components["schemas"]["PartBodyRequest"][];
      /**
       * periode
       * Format: int64
       */
      period: number;
      /**
       * reden
       * @description Nodig als er al een meting over de periode is.
       * @default
       */
      reason: string;
      /** ontvangen */
      received?: number | null;
    };
    /**
     * meting
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MeasurementPage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["Measurement"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * deel van een cijfer
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MeasurementPart: {
      /**
       * noemer
       * Format: double
       */
      denominator: number | null;
      /** uitgesplitst naar */
      dimension: string;
      /**
       * sleutel
       * @description Van een bestuur het nummer, van een uitkomst de naam.
       */
      key: string;
      /** in woorden */
      label: string;
      /**
       * teller
       * Format: double
       */
      numerator: number;
      /** in woorden */
      readonly shown: string;
    };
    /**
     * herkomst van een meting
     * @description * `pool` - Gemeten in de pool
     *     * `by_hand` - Met de hand ingevoerd
     * @enum {string}
     */
    MeasurementSource: "pool" | "by_hand";
    /**
     * wie een maatregel kan trekken
     * @description Somebody who can lead a measure.
     */
    MeasureOwner: {
      /** nummer */
      id: number;
      /** naam */
      name: string;
      /** rol */
      role: components["schemas"]["Role"];
    };
    /**
     * wie een maatregel kan trekken
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MeasureOwnerList: {
      /** rijen */
      results: components["schemas"]["MeasureOwner"][];
    };
    /**
     * maatregel
     * @description `context` holds `today`.
     */
    MeasureRow: {
      /** overgenomen van */
      adoptedFrom: components["schemas"]["AdoptedFrom"] | null;
      /**
       * hoe vaak overgenomen
       * @description In hoeveel regio's overgenomen.
       */
      adoptionCount: number;
      /**
       * wat aandacht vraagt
       * @description Welke dag voorbij is zonder dat er iets gebeurde; leeg als alles loopt.
       */
      readonly attention: string;
      /**
       * einddatum
       * Format: date
       * @description De dag na de laatste.
       */
      endDate: string | null;
      /**
       * datum van de evaluatie
       * Format: date
       */
      evaluationDate: string | null;
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /** nummer */
      id: number;
      /** behoud */
      isRetention: boolean;
      /** soort */
      kind: components["schemas"]["MeasureKind"];
      /** uitkomst */
      outcome: components["schemas"]["EvaluationOutcome"] | components["schemas"]["BlankEnum"];
      /** trekker */
      owner: components["schemas"]["Ref"];
      /** pakket */
      package: string;
      /** onderwijsregio */
      region: components["schemas"]["Ref"];
      /** stand */
      status: components["schemas"]["MeasureStatus"];
      /** taak */
      task: components["schemas"]["Task"];
      /** kop */
      title: string;
      /** versie */
      version: number;
      /** wie het mag lezen */
      visibility: components["schemas"]["MeasureVisibility"];
    };
    /**
     * maatregel
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MeasureRowPage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["MeasureRow"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * stand van een maatregel
     * @description * `planned` - Gepland
     *     * `running` - Loopt
     *     * `ended` - Gestopt
     *     * `evaluated` - Geëvalueerd
     *     * `withdrawn` - Ingetrokken
     * @enum {string}
     */
    MeasureStatus: "planned" | "running" | "ended" | "evaluated" | "withdrawn";
    /**
     * wie een maatregel mag lezen
     * @description * `region` - Alleen onze regio
     *     * `all_regions` - Alle regio's
     *     * `public` - Alle regio's, later voor iedereen
     * @enum {string}
     */
    MeasureVisibility: "region" | "all_regions" | "public";
    /**
     * wie een maatregel mag lezen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MeasureVisibilityBodyRequest: {
      /** wie het mag lezen */
      visibility: components["schemas"]["MeasureVisibility"];
    };
    /**
     * vergadering
     * @description `context` holds `presences`.
     */
    Meeting: {
      /** agenda */
      agenda: components["schemas"]["AgendaItem"][];
      /** nummer */
      id: number;
      /** plaats */
      place: string;
      /** aanwezigheid */
      readonly presence: components["schemas"]["SeatPresence"][];
      /** onderwijsregio */
      region: components["schemas"]["Ref"];
      /**
       * begint op
       * Format: date-time
       */
      startsAt: string;
      /** kop */
      title: string;
      /** versie */
      version: number;
    };
    /**
     * een vergadering plannen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MeetingBodyRequest: {
      /** voorstellen */
      decisions?: number[];
      /**
       * plaats
       * @default
       */
      place: string;
      /**
       * onderwijsregio
       * Format: int64
       * @description Nodig voor wie in meer regio's meedoet.
       */
      region?: number;
      /**
       * begint op
       * Format: date-time
       */
      startsAt: string;
      /** kop */
      title: string;
    };
    /**
     * vergadering
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MeetingPage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["Meeting"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * rol van een persoon
     * @description `context` holds `user_id`: who reads, and may not end a role of their own.
     */
    Membership: {
      /**
       * e-mailadres
       * Format: email
       */
      email: string;
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /**
       * heeft al ingelogd
       * @description Sinds deze rol er is, in deze regio.
       */
      hasSignedIn: boolean;
      /** nummer */
      id: number;
      /** mag worden beëindigd */
      readonly mayEnd: boolean;
      /** organisatie */
      organisation: components["schemas"]["Ref"] | null;
      /** persoon */
      readonly person: components["schemas"]["InvitedPerson"];
      /** rol */
      role: components["schemas"]["Role"];
      /** vestiging */
      schoolLocation: components["schemas"]["LocationRef"] | null;
    };
    /**
     * uitnodiging met een rol
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MembershipBodyRequest: {
      /**
       * e-mailadres
       * Format: email
       */
      email: string;
      /** naam */
      name: string;
      /**
       * organisatie
       * Format: int64
       * @description Bij een bestuur of HR.
       */
      organisation?: number;
      /**
       * onderwijsregio
       * Format: int64
       */
      region: number;
      /** rol */
      role: components["schemas"]["MembershipBodyRoleEnum"];
      /**
       * vestiging
       * Format: int64
       * @description Bij een schoolleider.
       */
      schoolLocation?: number;
    };
    /**
     * rol
     * @description * `school_leader` - Schoolleider
     *     * `board_hr` - Bestuur of HR
     *     * `planner` - Poolplanner
     *     * `coordinator` - Regiocoördinator
     *     * `observer` - Waarnemer
     *     * `partner` - Partner
     * @enum {string}
     */
    MembershipBodyRoleEnum:
      "school_leader" | "board_hr" | "planner" | "coordinator" | "observer" | "partner";
    /**
     * rol van een persoon
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MembershipPage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["Membership"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * uitgangspunt van het plan
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MetPrinciple: {
      /** code */
      code: components["schemas"]["Principle"];
      /** klopt */
      isMet: boolean;
      /** in woorden */
      label: string;
    };
    /**
     * instemming die ontbreekt
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MissingConsent: {
      /** orgaan */
      bodyName: string;
      /** nummer */
      id: number;
      /** vak */
      subject: string;
    };
    /**
     * ochtendbord
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MorningBoard: {
      /** tellers */
      counters: components["schemas"]["Counters"];
      /**
       * datum
       * Format: date
       */
      date: string;
      /** rijen */
      rows: components["schemas"]["BoardRow"][];
    };
    /**
     * ochtendplan
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MorningPlan: {
      /** gevraagd door */
      readonly askedBy: string | null;
      /**
       * vorig plan
       * @description Het plan waar dit dicht bij blijft.
       */
      base: number | null;
      /** schoolbesturen */
      boards: components["schemas"]["PlanBoard"][];
      /** verschillen */
      changes: components["schemas"]["PlanChange"][];
      /** keuzes */
      choices: components["schemas"]["PlanChoice"][];
      /**
       * gemaakt op
       * Format: date-time
       */
      createdAt: string;
      /**
       * datum
       * Format: date
       */
      date: string;
      /** waarom niet gelukt */
      failedBecause: string;
      /** eerlijk delen */
      fairness: components["schemas"]["PlanFairness"] | null;
      /**
       * klaar op
       * Format: date-time
       */
      finishedAt: string | null;
      /**
       * hoogstens beter
       * Format: double
       * @description Hoeveel er bewezen hoogstens beter kan, als deel van de grens.
       */
      readonly gap: number | null;
      /** niet vervuld */
      gaps: components["schemas"]["PlanGap"][];
      /** nummer */
      id: number;
      /** eerlijk delen */
      isFair: boolean;
      /**
       * hoogstens zoveel wijzigingen
       * @description Hoeveel andere keuzes er mochten veranderen.
       */
      mostChanges: number | null;
      /**
       * verschoven
       * @description Hoeveel er veranderden.
       */
      moved: number;
      /** sindsdien gebeurd */
      news: components["schemas"]["PlanNews"];
      /** dagdelen gevraagd */
      periodsAsked: number;
      /** dagdelen vervuld */
      periodsCovered: number;
      /** voortgang */
      progress: number;
      /** onderwijsregio */
      region: components["schemas"]["Ref"];
      /** aanvragen in het plan */
      requestsPlanned: number;
      /**
       * verstuurd op
       * Format: date-time
       */
      sentAt: string | null;
      /** stand */
      status: components["schemas"]["PlanStatus"];
      /** versie */
      version: number;
    };
    /**
     * nieuw ochtendplan
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MorningPlanBodyRequest: {
      /**
       * datum
       * Format: date
       */
      date: string;
      /**
       * eerlijk delen
       * @description Deel schaarste eerlijk tussen besturen.
       * @default true
       */
      isFair: boolean;
      /**
       * onderwijsregio
       * Format: int64
       * @description Nodig voor wie in meer regio's planner is.
       */
      region?: number;
      /**
       * hoogstens zoveel seconden
       * @default 20
       */
      seconds: number;
    };
    /**
     * ochtendplan in een lijst
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MorningPlanRow: {
      /** gevraagd door */
      readonly askedBy: string | null;
      /**
       * vorig plan
       * @description Het plan waar dit dicht bij blijft.
       */
      base: number | null;
      /**
       * gemaakt op
       * Format: date-time
       */
      createdAt: string;
      /**
       * datum
       * Format: date
       */
      date: string;
      /** waarom niet gelukt */
      failedBecause: string;
      /**
       * klaar op
       * Format: date-time
       */
      finishedAt: string | null;
      /**
       * hoogstens beter
       * Format: double
       * @description Hoeveel er bewezen hoogstens beter kan, als deel van de grens.
       */
      readonly gap: number | null;
      /** nummer */
      id: number;
      /** eerlijk delen */
      isFair: boolean;
      /**
       * hoogstens zoveel wijzigingen
       * @description Hoeveel andere keuzes er mochten veranderen.
       */
      mostChanges: number | null;
      /**
       * verschoven
       * @description Hoeveel er veranderden.
       */
      moved: number;
      /** dagdelen gevraagd */
      periodsAsked: number;
      /** dagdelen vervuld */
      periodsCovered: number;
      /** voortgang */
      progress: number;
      /** onderwijsregio */
      region: components["schemas"]["Ref"];
      /** aanvragen in het plan */
      requestsPlanned: number;
      /**
       * verstuurd op
       * Format: date-time
       */
      sentAt: string | null;
      /** stand */
      status: components["schemas"]["PlanStatus"];
      /** versie */
      version: number;
    };
    /**
     * ochtendplan in een lijst
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MorningPlanRowPage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["MorningPlanRow"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * wat je kunt doen
     * @description * `vote` - vote
     *     * `open` - open
     *     * `revise` - revise
     *     * `amend` - amend
     *     * `withdraw` - withdraw
     *     * `close` - close
     *     * `explain` - explain
     *     * `ask_consent` - ask_consent
     * @enum {string}
     */
    MovesEnum:
      "vote" | "open" | "revise" | "amend" | "withdraw" | "close" | "explain" | "ask_consent";
    /**
     * gemeente van het gebied
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Municipality: {
      /** code */
      code: string;
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /** naam */
      name: string;
      /** vestigingen */
      schoolLocations: number;
      /**
       * ook van
       * @description Andere regio's met deze gemeente, voor dezelfde sectoren.
       */
      sharedWith: string[];
    };
    /**
     * dekking van een gemeente
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    MunicipalityCoverage: {
      /**
       * code
       * @description Leeg: het register noemt geen gemeente.
       */
      code: string;
      /** dekking */
      coverage: components["schemas"]["CoverageNumbers"];
      /** naam */
      name: string;
    };
    /**
     * wie er mee gaat doen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    NewParticipationBodyRequest: {
      /** bestuursnummer */
      boardNumber?: string;
      /**
       * verwacht vanaf
       * Format: date
       */
      expectedJoinDate?: string | null;
      /** soort */
      kind: components["schemas"]["OrganisationKind"];
      /** naam */
      name: string;
      /** fase */
      phase?: components["schemas"]["ParticipationPhase"] | components["schemas"]["NullEnum"];
      /**
       * plaats
       * @default
       */
      place: string;
      /** rol */
      role: components["schemas"]["ParticipationRole"];
    };
    /**
     * volgende rapportage
     * @description The report that has to come first; it can be handed in from `dueFrom` on.
     */
    NextReport: {
      /**
       * in te dienen vanaf
       * Format: date
       */
      dueFrom: string;
      /**
       * staat open
       * @description De periode is voorbij.
       */
      isDue: boolean;
      /** in woorden */
      label: string;
      /** periode */
      period: number;
      /** stand */
      status: components["schemas"]["ReportStatus"];
    };
    /**
     * toelichting bij de stand
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    NoteBodyRequest: {
      /** tekst */
      text: string;
    };
    /**
     * bericht
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Notice: {
      /**
       * gemaakt op
       * Format: date-time
       */
      createdAt: string;
      /** bezorgingen */
      deliveries: components["schemas"]["Delivery"][];
      /** nummer */
      id: number;
      /** soort */
      kind: string;
      /**
       * gelezen op
       * Format: date-time
       */
      readAt: string | null;
      /** tekst */
      readonly text: string;
      /** kop */
      title: string;
      /** adres */
      url: string;
    };
    /**
     * melding niet nodig
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    NoticeDroppingBodyRequest: {
      /** reden */
      reason: string;
    };
    /**
     * bericht
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    NoticePage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["Notice"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * melding verstuurd
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    NoticeSendingBodyRequest: {
      /**
       * kenmerk
       * @description Waaronder de subsidiegever haar terugvindt.
       * @default
       */
      reference: string;
    };
    /** niets */
    NullEnum: null;
    /**
     * aanbod
     * @description The rows come from `for_offers`.
     */
    Offer: {
      /** contactpersoon */
      readonly contactName: string;
      /** telefoon van de contactpersoon */
      readonly contactPhone: string;
      /**
       * geldig tot
       * Format: date-time
       */
      expiresAt: string;
      /** functie */
      function: components["schemas"]["Function"];
      /** nummer */
      id: number;
      /**
       * kilometers
       * Format: double
       */
      km: number | null;
      /** waarom vervallen, in woorden */
      readonly lapseLabel: string | null;
      /** waarom vervallen */
      readonly lapseReason:
        components["schemas"]["LapseReason"] | components["schemas"]["NullEnum"];
      /** dagdelen */
      periods: components["schemas"]["Period"][];
      /** redenen */
      reasons: string[];
      /** melden om */
      readonly reportAt: string;
      /** vestiging */
      schoolLocation: components["schemas"]["LocationWithAddress"];
      /**
       * gezien op
       * Format: date-time
       */
      seenAt: string | null;
      /**
       * verstuurd op
       * Format: date-time
       */
      sentAt: string;
      /** stand */
      status: components["schemas"]["OfferStatus"];
      /** vak */
      subject: string;
      /** niveau */
      track: components["schemas"]["Track"] | components["schemas"]["BlankEnum"];
      /** reistijd (minuten) */
      readonly travelMinutes: number | null;
      /** versie */
      version: number;
      /** groepen */
      yearGroups: number[];
    };
    /**
     * aanbod
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    OfferPage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["Offer"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * stand van een aanbod
     * @description * `open` - Open
     *     * `accepted` - Aangenomen
     *     * `refused` - Niet deze keer
     *     * `expired` - Verlopen
     *     * `lapsed` - Niet meer nodig
     * @enum {string}
     */
    OfferStatus: "open" | "accepted" | "refused" | "expired" | "lapsed";
    /**
     * of invullen kan
     * @description * `upcoming` - Komt nog
     *     * `open` - Open
     *     * `closed` - Gesloten
     * @enum {string}
     */
    Openness: "upcoming" | "open" | "closed";
    /**
     * wat een rij opent
     * @description What stands on a page of its own: the row, or what it belongs to.
     */
    Opens: {
      /** nummer */
      id: number;
      /** soort */
      kind: string;
    };
    /**
     * organisatie
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Organisation: {
      /** bestuursnummer */
      boardNumber: string | null;
      /** nummer */
      id: number;
      /** soort */
      kind: components["schemas"]["OrganisationKind"];
      /** naam */
      name: string;
      /** plaats */
      place: string;
    };
    /**
     * soort organisatie
     * @description * `board` - Schoolbestuur
     *     * `institute` - Lerarenopleiding
     *     * `partner` - Partner
     * @enum {string}
     */
    OrganisationKind: "board" | "institute" | "partner";
    /**
     * organisatie
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    OrganisationPage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["Organisation"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * uitkomst
     * @description * `own_team` - Collega werkte extra
     *     * `support_staff` - Ondersteuner of intern begeleider voor de groep
     *     * `school_leader_teaches` - Schoolleider voor de groep
     *     * `assistant_or_student` - Onderwijsassistent of student
     *     * `other_professional` - Andere professional
     *     * `split_over_groups` - Groep verdeeld
     *     * `merged_with_group` - Groepen samengevoegd
     *     * `online` - Les op afstand
     *     * `lessons_cancelled` - Lessen uitgevallen
     *     * `sent_home` - Groep naar huis
     *     * `not_reported` - Niet opgegeven
     * @enum {string}
     */
    Outcome:
      | "own_team"
      | "support_staff"
      | "school_leader_teaches"
      | "assistant_or_student"
      | "other_professional"
      | "split_over_groups"
      | "merged_with_group"
      | "online"
      | "lessons_cancelled"
      | "sent_home"
      | "not_reported";
    /**
     * uitkomst
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    OutcomeBodyRequest: {
      /**
       * dagdelen
       * @description Aantal dagdelen.
       */
      halfDays?: number | null;
      /** uitkomst */
      outcome: components["schemas"]["Outcome"];
    };
    /**
     * vooruitzicht voor een periode
     * @description Where the line is expected at one period that has no figure yet.
     */
    Outlook: {
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /**
       * hoogstens
       * Format: double
       */
      high: number;
      /**
       * minstens
       * Format: double
       */
      low: number;
      /**
       * waarde
       * Format: double
       */
      value: number;
    };
    /**
     * adres van de eigen agenda
     * @description Empty when there is no address.
     */
    OwnCalendar: {
      /**
       * adres
       * Format: uri
       * @description Geheim: wie het heeft, kan meelezen.
       */
      address: string | null;
      /**
       * gemaakt op
       * Format: date-time
       */
      createdAt: string | null;
    };
    /**
     * mijn zetel
     * @description `context` holds `form`.
     */
    OwnSeat: {
      /**
       * mogelijke antwoorden
       * @description Wat deze zetel nu kan antwoorden.
       */
      readonly answers: components["schemas"]["VoteAnswer"][];
      /** namens wie */
      castAs: components["schemas"]["VoteCastAs"];
      /** kamer */
      chamber: string;
      /** nummer */
      id: number;
      /** wacht op je */
      isWaiting: boolean;
      /** in woorden */
      label: string;
      /** mandaat */
      mandate: string;
      /**
       * wie de volmacht heeft
       * @description Wie met een volmacht ook voor deze zetel mag stemmen.
       */
      proxyName: string | null;
      /** stand */
      standing: components["schemas"]["SeatStanding"];
    };
    /**
     * wie keek naar mijn gegevens
     * @description Who looked, in which role, at what; a name, because looking is work and not private.
     */
    OwnView: {
      /**
       * op
       * Format: date-time
       */
      at: string;
      /** nummer */
      id: number;
      /** soort */
      kind: components["schemas"]["ViewKind"];
      /** soort in woorden */
      kindLabel: string;
      /** organisatie */
      organisation: components["schemas"]["Ref"] | null;
      /** wie keek */
      viewerName: string;
      /** in welke rol */
      viewerRole: components["schemas"]["Role"];
    };
    /**
     * wie keek naar mijn gegevens
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    OwnViewPage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["OwnView"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * deel van een cijfer
     * @description A part of a figure: of one organisation or one sector, never both.
     */
    PartBodyRequest: {
      /**
       * noemer
       * Format: double
       */
      denominator?: number | null;
      /**
       * teller
       * Format: double
       */
      numerator: number;
      /**
       * organisatie
       * Format: int64
       */
      organisation?: number;
      /** sector */
      sector?: components["schemas"]["Sector"];
    };
    /**
     * cijfer van een deel
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    PartFigure: {
      /** geteld cijfer */
      readonly countedFigure: components["schemas"]["Counted"];
      /** periode */
      readonly period: number;
    };
    /**
     * hoe de kamers meedoen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Participation: {
      /** rijen */
      results: components["schemas"]["ChamberParticipation"][];
    };
    /**
     * rol en fase
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ParticipationBodyRequest: {
      /**
       * verwacht vanaf
       * Format: date
       */
      expectedJoinDate?: string | null;
      /** fase */
      phase?: components["schemas"]["ParticipationPhase"] | components["schemas"]["NullEnum"];
      /** rol */
      role: components["schemas"]["ParticipationRole"];
    };
    /**
     * niet meer meedoen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ParticipationEndingBodyRequest: {
      /** reden */
      reason: string;
    };
    /**
     * cijfer over meedoen
     * @description * `seats_filled` - Zetels bezet
     *     * `turnout` - Gestemd
     *     * `presence` - Aanwezig bij vergaderingen
     *     * `proposals` - Voorstellen vanuit een zetel
     *     * `objections` - Bezwaren
     * @enum {string}
     */
    ParticipationFigure: "seats_filled" | "turnout" | "presence" | "proposals" | "objections";
    /**
     * cijfer over meedoen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ParticipationFigureValue: {
      /** cijfer */
      figure: components["schemas"]["ParticipationFigure"];
      /**
       * deel van een geheel
       * @description Een deel van het geheel, of een aantal op zichzelf.
       */
      isShare: boolean;
      /** deel */
      part: number;
      /** geheel */
      whole: number;
      /** in woorden */
      words: string;
    };
    /**
     * fase van de deelname
     * @description * `step_in` - Stap in
     *     * `step_on` - Stap door
     *     * `step_forward` - Stap vooruit
     * @enum {string}
     */
    ParticipationPhase: "step_in" | "step_on" | "step_forward";
    /**
     * rol van een organisatie
     * @description * `member` - Deelnemer
     *     * `penvoerder` - Penvoerder
     *     * `institute` - Opleiding
     *     * `observer` - Waarnemer
     *     * `partner` - Partner
     * @enum {string}
     */
    ParticipationRole: "member" | "penvoerder" | "institute" | "observer" | "partner";
    /**
     * rij achter een cijfer
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ParticipationRow: {
      /** waarover */
      about: string;
      /** kamer */
      chamberId: number;
      /** nummer van het besluit */
      decisionId: number | null;
      /** bijzonderheden */
      detail: string;
      /** cijfer */
      figure: components["schemas"]["ParticipationFigure"];
      /**
       * telt mee
       * @description Of deze rij in het cijfer meetelt.
       */
      isHit: boolean;
      /** vergadering */
      meetingId: number | null;
      /** zetel */
      seatLabel: string;
    };
    /**
     * rijen achter een cijfer
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ParticipationRows: {
      /** rijen */
      results: components["schemas"]["ParticipationRow"][];
    };
    /**
     * deel over alle perioden
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    PartLine: {
      /** cijfers */
      figures: components["schemas"]["PartFigure"][];
      /** sleutel */
      key: string;
      /** in woorden */
      label: string;
      /** totaal */
      sum: components["schemas"]["Counted"] | null;
    };
    /**
     * wat een school zelf bijhoudt
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    PatchedLocationEditRequest: {
      /** aankomst */
      arrivalNotes?: string;
      /** contactpersoon */
      contactName?: string;
      /** telefoon van de contactpersoon */
      contactPhone?: string;
    };
    /**
     * melding aanvullen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    PatchedNoticeCompletionBodyRequest: {
      /** geadresseerde */
      addressee?: string;
      /** tekst */
      text?: string;
    };
    /**
     * gegevens van de regio
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    PatchedRegionEditBodyRequest: {
      /** rechtsvorm */
      legalForm?: components["schemas"]["LegalForm"];
      /** sectoren */
      sectors?: components["schemas"]["Sector"][];
    };
    /**
     * wijziging van een afspraak
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    PatchedRevisionBodyRequest: {
      /**
       * trekker
       * Format: int64
       */
      owner?: number;
      /**
       * beoordelaar
       * Format: int64
       */
      reviewer?: number;
      /** streefwaarden */
      targets?: components["schemas"]["TargetBodyRequest"][];
      /** kop */
      title?: string;
    };
    /**
     * getallen om te bewaren
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    PatchedSaveBodyRequest: {
      /** getallen */
      cells?: components["schemas"]["CellBodyRequest"][];
      /** schoolsoort */
      schoolType?: components["schemas"]["SchoolType"];
    };
    /**
     * dagdeel of lesuur
     * @description One stretch of work, in the local times of the school.
     */
    Period: {
      /**
       * datum
       * Format: date
       */
      date: string;
      /**
       * eind
       * Format: time-local
       */
      readonly end: string;
      /** dagdelen */
      halfDays: components["schemas"]["HalfDay"][];
      /** nummer */
      id: number;
      /**
       * begin
       * Format: time-local
       */
      readonly start: string;
    };
    /**
     * dagdeel of lesuur
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    PeriodBodyRequest: {
      /**
       * datum
       * Format: date
       */
      date: string;
      /**
       * eind
       * Format: time-local
       */
      end: string;
      /**
       * begin
       * Format: time-local
       */
      start: string;
    };
    /**
     * soort periode
     * @description * `week` - Week
     *     * `month` - Maand
     *     * `quarter` - Kwartaal
     *     * `school_year` - Schooljaar
     * @enum {string}
     */
    PeriodKind: "week" | "month" | "quarter" | "school_year";
    /**
     * persoon
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    PersonBodyRequest: {
      /**
       * e-mailadres
       * Format: email
       */
      email: string;
      /** naam */
      name: string;
    };
    /**
     * persoon
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    PersonRef: {
      /** nummer */
      id: number;
      /** naam */
      name: string;
    };
    /**
     * stuk tekst in een vergelijking
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Piece: {
      /** soort */
      kind: components["schemas"]["PieceKind"];
      /** tekst */
      text: string;
    };
    /**
     * soort stuk tekst
     * @description * `same` - gebleven
     *     * `removed` - weg
     *     * `added` - nieuw
     * @enum {string}
     */
    PieceKind: "same" | "removed" | "added";
    /**
     * schoolbestuur in een ochtendplan
     * @description One board's line in minutes of work; the rate is covered ÷ asked.
     */
    PlanBoard: {
      /** gevraagd */
      asked: number;
      /** schoolbestuur */
      boardId: number;
      /** vervuld */
      covered: number;
      /** gegeven */
      given: number;
      /** naam */
      name: string;
      /** ontvangen */
      received: number;
    };
    /**
     * verandering in een ochtendplan
     * @description What planning again changed: part of a request that has somebody else than before, or nobody.
     */
    PlanChange: {
      /** daarna */
      after: components["schemas"]["PersonRef"] | null;
      /** daarvoor */
      before: components["schemas"]["PersonRef"] | null;
      /** in woorden */
      readonly label: string;
      /** dagdelen */
      periods: number;
      /** reden */
      reason: components["schemas"]["ChangeReason"];
      /** aanvraag */
      request: components["schemas"]["PlannedRequest"];
    };
    /**
     * keuze van een ochtendplan
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    PlanChoice: {
      /** nummer */
      id: number;
      /** vastgezet */
      isPinned: boolean;
      /**
       * kilometers
       * Format: double
       */
      km: number | null;
      /** stand van het aanbod */
      offerStatus?: components["schemas"]["OfferStatus"] | components["schemas"]["NullEnum"];
      /** dagdelen */
      periods: components["schemas"]["PlannedPeriod"][];
      /**
       * plaats
       * @description De plek in de rangschikking van deze aanvraag alleen, vanaf 1.
       */
      rank: number;
      /** redenen */
      reasons: string[];
      /** aanvraag */
      request: components["schemas"]["PlannedRequest"];
      /** score */
      score: number;
      /** waarom overgeslagen */
      skippedBecause: string;
      /** stand */
      status: components["schemas"]["ChoiceStatus"];
      /** invaller */
      substitute: components["schemas"]["PersonRef"];
    };
    /**
     * gebeurtenis rond een ochtendplan
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    PlanDecision: {
      /** wie */
      readonly actorName: string | null;
      /** rol */
      actorRole: string;
      /**
       * op
       * Format: date-time
       */
      at: string;
      /** nummer */
      id: number;
      /** in woorden */
      readonly label: string;
      /** stap */
      move: string;
      /** reden */
      reason: string;
      /** vak */
      subject: string;
    };
    /**
     * gebeurtenis rond een ochtendplan
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    PlanDecisionPage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["PlanDecision"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * eerlijk delen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    PlanFairness: {
      /**
       * wat eerlijk delen kost
       * Format: double
       * @description Het deel van de vervulling dat eerlijk delen kost.
       */
      loss: number;
      /**
       * laagste, na delen
       * Format: double
       */
      lowestAfter: number;
      /**
       * laagste, voor delen
       * Format: double
       */
      lowestBefore: number;
      /**
       * verschil, na delen
       * Format: double
       */
      spreadAfter: number;
      /**
       * verschil, voor delen
       * Format: double
       */
      spreadBefore: number;
    };
    /**
     * niet vervuld in een ochtendplan
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    PlanGap: {
      /**
       * hoeveel mensen passen
       * @description Hoeveel mensen op zichzelf passen.
       */
      eligible: number;
      /** in woorden */
      readonly label: string;
      /** dagdelen */
      periods: number;
      /** aanvraag */
      request: components["schemas"]["PlannedRequest"];
      /** waarom */
      why: components["schemas"]["WhyUncovered"];
    };
    /**
     * dagdeel in een ochtendplan
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    PlannedPeriod: {
      /**
       * datum
       * Format: date
       */
      date: string;
      /**
       * eind
       * Format: date-time
       */
      end: string;
      /** dagdelen */
      halfDays: string[];
      /** nummer */
      id: number;
      /**
       * begin
       * Format: date-time
       */
      start: string;
    };
    /**
     * aanvraag in een ochtendplan
     * @description Which request, as far as a plan shows it.
     */
    PlannedRequest: {
      /** functie */
      function: string;
      /** nummer */
      id: number;
      /** vestiging */
      schoolLocation: components["schemas"]["LocationRef"];
      /**
       * begint op
       * Format: date-time
       */
      startsAt: string;
      /** vak */
      subject: string;
      /** groepen */
      yearGroups: number[];
    };
    /**
     * ronde
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    PlannedWaveBodyRequest: {
      /** minuten vanaf nu */
      minutesFromNow?: number;
      /** aantal mensen */
      size: number;
      /**
       * begint op
       * Format: date-time
       */
      startsAt?: string;
    };
    /**
     * wat er sinds een ochtendplan gebeurde
     * @description What happened since the plan was made, counted in choices of the plan and in new requests.
     */
    PlanNews: {
      /** afgezegd */
      calledOff: number;
      /** nee gezegd */
      declined: number;
      /** verlopen */
      expired: number;
      /**
       * niet meer nodig
       * @description Keuzes voor een aanvraag die niemand meer vraagt.
       */
      freed: number;
      /** nieuwe aanvragen */
      newRequests: number;
      /** past niet meer */
      noLongerFits: number;
    };
    /**
     * stand van een ochtendplan
     * @description * `queued` - In de wachtrij
     *     * `running` - Wordt gemaakt
     *     * `ready` - Klaar om te bekijken
     *     * `sent` - Verstuurd
     *     * `replaced` - Vervangen door een nieuwer plan
     *     * `failed` - Niet gelukt
     * @enum {string}
     */
    PlanStatus: "queued" | "running" | "ready" | "sent" | "replaced" | "failed";
    /**
     * wens bij een ochtendplan
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    PlanWish: {
      /**
       * datum
       * Format: date
       */
      date: string;
      /** nummer */
      id: number;
      /** soort */
      kind: components["schemas"]["WishKind"];
      /** reden */
      reason: string;
      /** aanvraag */
      request: components["schemas"]["PlannedRequest"];
      /**
       * gezet op
       * Format: date-time
       */
      setAt: string;
      /** invaller */
      substitute: components["schemas"]["PersonRef"];
      /** versie */
      version: number;
    };
    /**
     * wens bij een ochtendplan
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    PlanWishPage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["PlanWish"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * punt van een lijntje
     * @description One period of the line beside an agreement.
     */
    Point: {
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /**
       * streefwaarde
       * Format: double
       */
      target: number | null;
      /**
       * waarde
       * Format: double
       */
      value: number | null;
    };
    /**
     * afspraken van de pool
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Policy: {
      /** geldigheid van een aanbod */
      expiry: components["schemas"]["Expiry"];
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /** voorsprong in minuten */
      headStartMinutes: components["schemas"]["ByLead"];
      /**
       * nummer
       * @description Leeg: nog niet vastgelegd.
       */
      id: number | null;
      /** naam */
      name: string;
      /** volgorde van de pool */
      poolOrder: components["schemas"]["PoolOrder"][];
      /**
       * stil vanaf
       * Format: time-local
       */
      quietFrom: string | null;
      /**
       * stil tot
       * Format: time-local
       */
      quietUntil: string | null;
      /** onderwijsregio */
      region: components["schemas"]["Ref"];
      /** bedenktijd anders (minuten) */
      regretMinutesOtherwise: number;
      /** bedenktijd vandaag (minuten) */
      regretMinutesSameDay: number;
      /**
       * herinnering de avond ervoor
       * Format: time-local
       */
      reminderEvening: string;
      /**
       * herinnering in de ochtend
       * Format: time-local
       */
      reminderMorning: string;
      /** in woorden */
      sentences: string[];
      /** stoptijd (minuten voor het begin) */
      stopMinutes: number;
      /** rondes voor later */
      wavesLater: components["schemas"]["WaveStep"][];
      /** rondes voor vandaag */
      wavesSameDay: components["schemas"]["WaveStep"][];
    };
    /**
     * afspraken van de pool
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    PolicyRef: {
      /**
       * nummer
       * @description Leeg: nog niet vastgelegd.
       */
      id: number | null;
      /** naam */
      name: string;
    };
    /**
     * groep van de pool
     * @description * `own_school` - Vast op de school
     *     * `permanent` - Vaste pool
     *     * `flex` - Flexpool
     *     * `on_call` - Oproeplijst
     *     * `other` - Overig
     * @enum {string}
     */
    PoolGroup: "own_school" | "permanent" | "flex" | "on_call" | "other";
    /**
     * wie is uitgenodigd
     * @description By pool number: who was invited, and whose row has to be mended first.
     */
    PoolInvitation: {
      /** account hoort bij een andere rij van de pool */
      accountTaken: string[];
      /** uitgenodigd */
      invited: string[];
      /** zelfde e-mailadres als een ander */
      sharedEmail: string[];
      /** zonder e-mailadres */
      withoutEmail: string[];
    };
    /**
     * iedereen uitnodigen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    PoolInvitationBodyRequest: {
      /**
       * onderwijsregio
       * Format: int64
       */
      region: number;
    };
    /**
     * plaats in de volgorde
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    PoolOrder: {
      /** in woorden */
      label: string;
      /** groep van de pool */
      poolGroup: components["schemas"]["PoolGroup"];
    };
    /**
     * voorkeuren en grenzen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Preferences: {
      /** toestemming voor andere besturen */
      consentOtherBoards: boolean;
      /** liever niet */
      hiddenSchools: components["schemas"]["LocationRef"][];
      /** hoogstens dagen per week */
      maxDaysPerWeek: number;
      /** hoogstens dagdelen per week */
      maxHalfDaysPerWeek: number;
      /** hoogstens kilometers */
      maxKm: number;
      /** graag */
      preferredSchools: components["schemas"]["LocationRef"][];
      /**
       * stil vanaf
       * Format: time-local
       */
      quietFrom: string | null;
      /**
       * stil tot
       * Format: time-local
       */
      quietUntil: string | null;
    };
    /**
     * nieuwe voorkeuren en grenzen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    PreferencesBodyRequest: {
      /** toestemming voor andere besturen */
      consentOtherBoards: boolean;
      /** liever niet */
      hiddenSchools: number[];
      /** hoogstens dagen per week */
      maxDaysPerWeek: number;
      /** hoogstens dagdelen per week */
      maxHalfDaysPerWeek: number;
      /** hoogstens kilometers */
      maxKm: number;
      /** graag */
      preferredSchools: number[];
      /**
       * stil vanaf
       * Format: time-local
       */
      quietFrom: string | null;
      /**
       * stil tot
       * Format: time-local
       */
      quietUntil: string | null;
    };
    /**
     * voorkeur van de school
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Preferred: {
      /** plaats */
      rank: number;
      /** invaller */
      substitute: components["schemas"]["Ref"];
    };
    /**
     * aanwezigheid vastleggen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    PresenceBodyRequest: {
      /** zetels */
      seats: components["schemas"]["SeatPresenceBodyRequest"][];
    };
    /**
     * aanwezigheid van een zetel
     * @enum {string}
     */
    PresenceState: "present" | "excused" | "absent";
    /**
     * ronde
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    PreviewWave: {
      /** gevraagd tot en met deze ronde */
      cumulative: number;
      /** soort */
      kind: components["schemas"]["WaveKind"];
      /** in woorden */
      label: string;
      /** volgnummer */
      number: number;
      /** aantal mensen */
      size: number;
      /**
       * begint op
       * Format: date-time
       */
      startsAt: string;
    };
    /**
     * uitgangspunt
     * @description * `builds_on` - Het bouwt voort op wat er al is
     *     * `quality` - We bewaken de kwaliteit
     *     * `profession` - De beroepsgroep deed en doet mee
     *     * `close_to_practice` - Het staat dicht bij de school
     *     * `steering` - Duidelijk is wie stuurt en wie verantwoording aflegt
     *     * `coverage` - Alle scholen en opleidingen in de regio horen erbij
     * @enum {string}
     */
    Principle:
      "builds_on" | "quality" | "profession" | "close_to_practice" | "steering" | "coverage";
    /**
     * Weigering
     * @description De vorm van elke weigering (RFC 9457).
     */
    Problem: {
      /** vaste code */
      code: string;
      /** uitleg in één zin */
      detail: string;
      /** fouten per veld */
      errors?: {
        /** veld */
        field: string;
        /** wat er mis is */
        message: string;
      }[];
      /** regels die het tegenhouden */
      rules?: {
        /** regel in woorden */
        label: string;
        /** mag met reden worden gepasseerd */
        overridable: boolean;
        /** regel */
        rule: string;
      }[];
      /** statuscode */
      status: number;
      /** kop */
      title: string;
      /** soort */
      type: string;
    };
    /**
     * gebeurtenis rond het plan
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ProgrammeDecision: {
      /** wie */
      readonly actorName: string | null;
      /** rol */
      actorRole: string;
      /**
       * op
       * Format: date-time
       */
      at: string;
      /**
       * wat er anders werd
       * @description Wat er anders werd.
       */
      readonly changedFields: string[];
      /** nummer */
      id: number;
      /** in woorden */
      readonly label: string;
      /** stap */
      move: string;
      /** reden */
      reason: string;
    };
    /**
     * reden
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ProgrammeReasonBodyRequest: {
      /** reden */
      reason: string;
    };
    /**
     * toelichting
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ProgrammeRemarkBodyRequest: {
      /**
       * reden
       * @default
       */
      reason: string;
    };
    /**
     * taak in het plan
     * @description What a version says of one task; `context` holds `today`.
     */
    ProgrammeSection: {
      /** afspraken */
      agreements: components["schemas"]["LinkedAgreement"][];
      /** ambitie */
      ambition: string;
      /** wat we doen */
      approach: string;
      /** uitdagingen */
      challenges: components["schemas"]["ChallengeRow"][];
      /** maatregelen */
      measures: components["schemas"]["MeasureRow"][];
      /** taak */
      task: components["schemas"]["Task"];
    };
    /**
     * wat het plan over een taak zegt
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ProgrammeSectionBodyRequest: {
      /** afspraken */
      agreements: number[];
      /** ambitie */
      ambition: string;
      /** wat we doen */
      approach: string;
      /** uitdagingen */
      challenges: number[];
      /** maatregelen */
      measures: number[];
      /**
       * versie
       * @description De versie die je gelezen hebt; is er intussen een nieuwe, dan weigeren we.
       */
      version?: number | null;
    };
    /**
     * versie van het plan met alles eraan
     * @description `context` holds `today`, `actor`, `state` and `history`.
     */
    ProgrammeVersion: {
      /** goedkeuringsronde */
      approvalRound: components["schemas"]["ApprovalRound"] | null;
      /** vorig plan */
      base: components["schemas"]["ProgrammeVersionRef"] | null;
      /**
       * wat nu kan
       * @description Wat je nu kunt doen.
       */
      readonly can: string[];
      /**
       * gemaakt op
       * Format: date-time
       */
      createdAt: string;
      /**
       * vastgesteld voor
       * Format: date
       */
      deadlineDate: string | null;
      /**
       * besloten op
       * Format: date-time
       */
      decidedAt: string | null;
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /** wat er gebeurde */
      readonly history: components["schemas"]["ProgrammeDecision"][];
      /** nummer */
      id: number;
      /** inleiding */
      introduction: string;
      /** gemaakt door */
      madeByName: string;
      /** toelichting */
      note: string;
      /** volgnummer */
      number: number;
      /**
       * uitgangspunten
       * @description Waaraan het plan is getoetst.
       */
      readonly principles: components["schemas"]["MetPrinciple"][];
      /** onderwijsregio */
      region: components["schemas"]["Ref"];
      /**
       * stand van de goedkeuringsronde
       * @description De stand van de goedkeuringsronde in één zin; leeg zonder ronde.
       */
      readonly roundState: string;
      /**
       * bewaard op
       * Format: date-time
       */
      savedAt: string;
      /** taken */
      readonly sections: components["schemas"]["ProgrammeSection"][];
      /** stand */
      status: components["schemas"]["ProgrammeVersionStatus"];
      /** kop */
      title: string;
      /**
       * tot
       * Format: date
       * @description De dag na de laatste.
       */
      untilDate: string;
      /** versie */
      version: number;
    };
    /**
     * nieuwe versie van het plan
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ProgrammeVersionBodyRequest: {
      /**
       * vorig plan
       * Format: int64
       * @description De versie om van uit te gaan. Leeg: de vastgestelde.
       */
      base?: number | null;
      /**
       * vastgesteld voor
       * Format: date
       */
      deadlineDate?: string | null;
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /**
       * inleiding
       * @default
       */
      introduction: string;
      /**
       * toelichting
       * @description Waarom deze versie er komt.
       * @default
       */
      note: string;
      /** uitgangspunten */
      principles?: components["schemas"]["Principle"][];
      /**
       * onderwijsregio
       * Format: int64
       * @description Nodig voor wie in meer regio's coördinator is.
       */
      region?: number;
      /** kop */
      title: string;
      /**
       * tot
       * Format: date
       * @description De dag na de laatste.
       */
      untilDate: string;
    };
    /**
     * gewijzigde kop van het plan
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ProgrammeVersionEditBodyRequest: {
      /**
       * vastgesteld voor
       * Format: date
       */
      deadlineDate?: string | null;
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /**
       * inleiding
       * @default
       */
      introduction: string;
      /**
       * toelichting
       * @description Waarom deze versie er komt.
       * @default
       */
      note: string;
      /** uitgangspunten */
      principles?: components["schemas"]["Principle"][];
      /** kop */
      title: string;
      /**
       * tot
       * Format: date
       * @description De dag na de laatste.
       */
      untilDate: string;
      /**
       * versie
       * @description De versie die je gelezen hebt; is er intussen een nieuwe, dan weigeren we.
       */
      version?: number | null;
    };
    /**
     * versie van het plan
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ProgrammeVersionRef: {
      /** nummer */
      id: number;
      /** volgnummer */
      number: number;
      /** kop */
      title: string;
    };
    /**
     * versie van het plan
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ProgrammeVersionRow: {
      /** goedkeuringsronde */
      approvalRound: components["schemas"]["ApprovalRound"] | null;
      /** vorig plan */
      base: components["schemas"]["ProgrammeVersionRef"] | null;
      /**
       * gemaakt op
       * Format: date-time
       */
      createdAt: string;
      /**
       * vastgesteld voor
       * Format: date
       */
      deadlineDate: string | null;
      /**
       * besloten op
       * Format: date-time
       */
      decidedAt: string | null;
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /** nummer */
      id: number;
      /** gemaakt door */
      madeByName: string;
      /** toelichting */
      note: string;
      /** volgnummer */
      number: number;
      /** onderwijsregio */
      region: components["schemas"]["Ref"];
      /**
       * bewaard op
       * Format: date-time
       */
      savedAt: string;
      /** stand */
      status: components["schemas"]["ProgrammeVersionStatus"];
      /** kop */
      title: string;
      /**
       * tot
       * Format: date
       * @description De dag na de laatste.
       */
      untilDate: string;
      /** versie */
      version: number;
    };
    /**
     * versie van het plan
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ProgrammeVersionRowPage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["ProgrammeVersionRow"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * stand van een versie van het plan
     * @description * `draft` - Concept
     *     * `in_round` - In de goedkeuringsronde
     *     * `approved` - Vastgesteld
     *     * `superseded` - Vervangen door een nieuwe versie
     *     * `rejected` - Niet vastgesteld
     *     * `discarded` - Weggelegd
     * @enum {string}
     */
    ProgrammeVersionStatus:
      "draft" | "in_round" | "approved" | "superseded" | "rejected" | "discarded";
    /**
     * vorm van besluiten
     * @description * `advice` - Advies
     *     * `consent` - Instemming zonder bezwaar
     *     * `vote` - Stemming
     * @enum {string}
     */
    ProposalForm: "advice" | "consent" | "vote";
    /**
     * stand van een voorstel
     * @description * `draft` - Concept
     *     * `open` - In stemming
     *     * `carried` - Aangenomen
     *     * `rejected` - Niet aangenomen
     *     * `withdrawn` - Ingetrokken
     * @enum {string}
     */
    ProposalStatus: "draft" | "open" | "carried" | "rejected" | "withdrawn";
    /**
     * volmacht geven
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ProxyBodyRequest: {
      /**
       * zetel
       * Format: int64
       * @description Je eigen zetel.
       */
      seat: number;
      /**
       * zetel die voor je stemt
       * Format: int64
       * @description De zetel van wie voor je stemt.
       */
      toSeat: number;
    };
    /**
     * volmacht intrekken
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ProxyEndingBodyRequest: {
      /**
       * zetel
       * Format: int64
       */
      seat: number;
    };
    /**
     * bevoegdheid
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Qualification: {
      /**
       * bewijs gezien op
       * Format: date
       */
      evidenceSeenDate: string | null;
      /**
       * vanaf
       * Format: date
       */
      fromDate: string | null;
      /** soort */
      kind: components["schemas"]["QualificationKind"];
      /** sector */
      sector: components["schemas"]["Sector"];
      /** vak */
      subject: string;
      /**
       * tot
       * Format: date
       */
      untilDate: string | null;
    };
    /**
     * soort bevoegdheid
     * @description * `po_teacher` - Pabo
     *     * `vo_grade_2` - Tweedegraads
     *     * `vo_grade_1` - Eerstegraads
     *     * `po_subject` - Vakleerkracht po
     *     * `suitability_statement` - Geschiktheidsverklaring
     *     * `teaching_assistant` - Onderwijsassistent
     *     * `other_professional` - Andere professional
     * @enum {string}
     */
    QualificationKind:
      | "po_teacher"
      | "vo_grade_2"
      | "vo_grade_1"
      | "po_subject"
      | "suitability_statement"
      | "teaching_assistant"
      | "other_professional";
    /**
     * vraag met uitleg
     * @description One question of the central definition, with what counts and an example.
     */
    Question: {
      /** aantallen */
      counts: string[];
      /** telt niet mee */
      countsNot: string[];
      /** voorbeeld */
      example: string;
      /** uitleg */
      help: string;
      /** vraag */
      question: components["schemas"]["ShortageQuestion"];
      /** tekst */
      text: string;
    };
    /**
     * reden
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ReasonBodyRequest: {
      /** reden */
      reason: string;
    };
    /**
     * verwijzing
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Ref: {
      /** nummer */
      id: number;
      /** naam */
      name: string;
    };
    /**
     * peildatum
     * @description `context` holds `today`.
     */
    ReferenceDate: {
      /**
       * wat besturen opgeven
       * @description Wat de besturen opgeven; de rest geven de scholen op.
       */
      boardFunctions: components["schemas"]["StaffFunction"][];
      /**
       * laatste invuldag
       * Format: date
       * @description De laatste dag waarop indienen kan.
       */
      closesDate: string;
      /**
       * datum
       * Format: date
       */
      date: string;
      /** versie van de definities */
      definitionVersion: number;
      /** nummer */
      id: number;
      /** in woorden */
      readonly label: string;
      /** of invullen kan */
      readonly openness: components["schemas"]["Openness"];
      /**
       * eerste invuldag
       * Format: date
       */
      opensDate: string;
      /**
       * onderwijsregio
       * @description Leeg: voor het hele land.
       */
      region: components["schemas"]["Ref"] | null;
    };
    /**
     * nieuwe peildatum
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ReferenceDateBodyRequest: {
      /**
       * wat besturen opgeven
       * @description Zonder dit: zoals de definities zeggen.
       */
      boardFunctions?: components["schemas"]["StaffFunction"][];
      /**
       * laatste invuldag
       * Format: date
       */
      closesDate: string;
      /**
       * datum
       * Format: date
       */
      date: string;
      /**
       * eerste invuldag
       * Format: date
       */
      opensDate: string;
      /**
       * onderwijsregio
       * Format: int64
       * @description Zonder dit: je eigen regio; voor de Realisatie-eenheid het hele land.
       */
      region?: number;
    };
    /**
     * peildatum met definities
     * @description A date with what its words mean.
     */
    ReferenceDateDetail: {
      /** definities */
      readonly definition: components["schemas"]["Definition"];
      /** peildatum */
      referenceDay: components["schemas"]["ReferenceDate"];
    };
    /**
     * peildatum
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ReferenceDatePage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["ReferenceDate"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * waarom niet
     * @description * `busy` - Ik heb al iets
     *     * `too_far` - Te ver
     *     * `other_plans` - Andere plannen
     *     * `not_my_group` - Niet mijn groep
     * @enum {string}
     */
    RefusalBodyReasonEnum: "busy" | "too_far" | "other_plans" | "not_my_group";
    /**
     * niet deze keer
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    RefusalBodyRequest: {
      /** reden */
      reason?: components["schemas"]["RefusalBodyReasonEnum"] | components["schemas"]["BlankEnum"];
    };
    /**
     * onderwijsregio
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Region: {
      /** code */
      code: string;
      /** aantallen */
      counts: components["schemas"]["RegionCounts"];
      /** nummer */
      id: number;
      /** soort */
      kind: components["schemas"]["RegionKind"];
      /** rechtsvorm */
      legalForm: components["schemas"]["LegalForm"] | components["schemas"]["BlankEnum"];
      /** opgegaan in */
      mergedInto: components["schemas"]["Ref"] | null;
      /** naam */
      name: string;
      /** sectoren */
      sectors: components["schemas"]["Sector"][];
      /** stand */
      status: components["schemas"]["RegionStatus"];
      /**
       * status sinds
       * Format: date
       */
      statusSince: string | null;
    };
    /**
     * aantallen van de regio
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    RegionCounts: {
      /** schoolbesturen */
      boards: number;
      /** vestigingen */
      schoolLocations: number;
    };
    /**
     * voorstel of besluit van de regio
     * @description `context` holds `sight`.
     */
    RegionDecision: {
      /** kamers */
      chambers: components["schemas"]["Ref"][];
      /**
       * gesloten op
       * Format: date-time
       */
      closedAt: string | null;
      /**
       * sluit op
       * Format: date-time
       */
      closesAt: string | null;
      /** instemmingen */
      consents: components["schemas"]["Consent"][];
      /**
       * gemaakt op
       * Format: date-time
       */
      createdAt: string;
      /** wat het verandert */
      readonly effect: components["schemas"]["Effect"] | null;
      /** waarom het niet inging */
      effectNote: string;
      /** stand van de verandering */
      effectStatus: components["schemas"]["EffectStatus"];
      /** vorm */
      form: components["schemas"]["ProposalForm"];
      /** vorm in woorden */
      readonly formLabel: string;
      /** wat er gebeurde */
      readonly history: components["schemas"]["DecisionHistory"][];
      /** nummer */
      id: number;
      /**
       * bindende afspraak
       * @description Of elk bestuur dit tekent.
       */
      isBinding: boolean;
      /** gebruik van een mandaat */
      mandateUses: components["schemas"]["MandateUse"][];
      /**
       * wat je kunt doen
       * @description Wat je nu kunt doen.
       */
      readonly moves: components["schemas"]["MovesEnum"][];
      /** mijn zetels */
      readonly mySeats: components["schemas"]["OwnSeat"][];
      /**
       * in stemming sinds
       * Format: date-time
       */
      openedAt: string | null;
      /**
       * uitkomst
       * @description Leeg tot er besloten is.
       */
      outcome: string;
      /** voorgesteld door */
      proposerName: string;
      /** onderwijsregio */
      region: components["schemas"]["Ref"];
      /**
       * terugkijken op
       * Format: date
       */
      reviewDate: string | null;
      /** handtekeningen */
      readonly signing: components["schemas"]["Signing"] | null;
      /**
       * stand van de handtekeningen
       * @description Hoeveel besturen tekenden, in één zin; leeg als er niets te tekenen is.
       */
      readonly signingState: string;
      /**
       * stand
       * @description De stand van de stemming in één zin; leeg bij een concept.
       */
      readonly state: string;
      /** stand */
      status: components["schemas"]["ProposalStatus"];
      /** stand in woorden */
      readonly statusLabel: string;
      /** telling */
      readonly tally: components["schemas"]["Tally"] | null;
      /** tekst */
      text: string;
      /** versie van de tekst */
      textVersion: number;
      /** kop */
      title: string;
      /** versie */
      version: number;
      /** versies */
      readonly versions: components["schemas"]["DecisionVersion"][];
      /**
       * stemmen
       * @description Alle stemmen die er ooit waren, voor wie voorstellen volgt.
       */
      readonly votes: components["schemas"]["Vote"][];
      /** wacht op mij */
      readonly waitingForMe: boolean;
    };
    /**
     * voorstel of besluit in een lijst
     * @description `context` holds `sight`.
     */
    RegionDecisionRow: {
      /**
       * gesloten op
       * Format: date-time
       */
      closedAt: string | null;
      /**
       * sluit op
       * Format: date-time
       */
      closesAt: string | null;
      /**
       * gemaakt op
       * Format: date-time
       */
      createdAt: string;
      /** stand van de verandering */
      effectStatus: components["schemas"]["EffectStatus"];
      /** vorm */
      form: components["schemas"]["ProposalForm"];
      /** vorm in woorden */
      readonly formLabel: string;
      /** nummer */
      id: number;
      /**
       * bindende afspraak
       * @description Of elk bestuur dit tekent.
       */
      isBinding: boolean;
      /**
       * in stemming sinds
       * Format: date-time
       */
      openedAt: string | null;
      /**
       * uitkomst
       * @description Leeg tot er besloten is.
       */
      outcome: string;
      /** voorgesteld door */
      proposerName: string;
      /** onderwijsregio */
      region: components["schemas"]["Ref"];
      /**
       * terugkijken op
       * Format: date
       */
      reviewDate: string | null;
      /**
       * stand van de handtekeningen
       * @description Hoeveel besturen tekenden, in één zin; leeg als er niets te tekenen is.
       */
      readonly signingState: string;
      /**
       * stand
       * @description De stand van de stemming in één zin; leeg bij een concept.
       */
      readonly state: string;
      /** stand */
      status: components["schemas"]["ProposalStatus"];
      /** stand in woorden */
      readonly statusLabel: string;
      /** kop */
      title: string;
      /** versie */
      version: number;
      /** wacht op mij */
      readonly waitingForMe: boolean;
    };
    /**
     * voorstel of besluit in een lijst
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    RegionDecisionRowPage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["RegionDecisionRow"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * onderwijsregio met alles eraan
     * @description Of a region that carries `shown`.
     */
    RegionDetail: {
      /** allianties */
      alliances: components["schemas"]["Alliance"][];
      /** code */
      code: string;
      /** aantallen */
      counts: components["schemas"]["RegionCounts"];
      /** nummer */
      id: number;
      /** soort */
      kind: components["schemas"]["RegionKind"];
      /** rechtsvorm */
      legalForm: components["schemas"]["LegalForm"] | components["schemas"]["BlankEnum"];
      /** mag besluiten */
      mayDecide: boolean;
      /** mag bijhouden */
      mayKeep: boolean;
      /** opgegaan in */
      mergedInto: components["schemas"]["Ref"] | null;
      /** gemeenten */
      municipalities: components["schemas"]["Municipality"][];
      /** naam */
      name: string;
      /** wie meedoen */
      participations: components["schemas"]["TakingPart"][];
      /** voorgangers */
      predecessors: components["schemas"]["Ref"][];
      /** sectoren */
      sectors: components["schemas"]["Sector"][];
      /** stand */
      status: components["schemas"]["RegionStatus"];
      /**
       * status sinds
       * Format: date
       */
      statusSince: string | null;
      /**
       * wat kan volgen
       * @description Voor wie besluit, of vraagt.
       */
      steps: components["schemas"]["RegionStep"][];
      /**
       * werk
       * @description Leeg voor een partner.
       */
      work: components["schemas"]["RegionWork"] | null;
    };
    /**
     * gebeurtenis van een regio
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    RegionEvent: {
      /** wie */
      readonly actorName: string;
      /** rol */
      actorRole: string;
      /**
       * op
       * Format: date-time
       */
      at: string;
      /** van */
      fromState: string;
      /** nummer */
      id: number;
      /** in woorden */
      readonly label: string;
      /** stap */
      move: string;
      /**
       * vanaf
       * Format: date
       */
      onDate: string;
      /** reden */
      reason: string;
      /** vak */
      subject: components["schemas"]["RegionSubject"];
      /** naar */
      toState: string;
      /** in woorden */
      readonly words: string;
    };
    /**
     * gebeurtenis van een regio
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    RegionEventPage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["RegionEvent"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * soort regio
     * @description * `geographic` - Aaneengesloten gebied
     *     * `national` - Landelijk, op thema
     * @enum {string}
     */
    RegionKind: "geographic" | "national";
    /**
     * regio in een optelling
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    RegionLine: {
      /** afspraak */
      agreement?: number | null;
      /** aantal perioden */
      periodCount: number;
      /** onderwijsregio */
      region: components["schemas"]["Ref"];
      /** totaal */
      sum: components["schemas"]["Counted"] | null;
    };
    /**
     * maatregel met alles eraan
     * @description `context` holds `today`, `actor` and `history`.
     */
    RegionMeasure: {
      /** overgenomen van */
      adoptedFrom: components["schemas"]["AdoptedFrom"] | null;
      /**
       * hoe vaak overgenomen
       * @description In hoeveel regio's overgenomen.
       */
      adoptionCount: number;
      /**
       * wat aandacht vraagt
       * @description Welke dag voorbij is zonder dat er iets gebeurde; leeg als alles loopt.
       */
      readonly attention: string;
      /**
       * wat nu kan
       * @description Wat je nu kunt doen.
       */
      readonly can: string[];
      /** uitdagingen */
      readonly challenges: components["schemas"]["ChallengeRef"][];
      /** wie meepraatte */
      readonly consultations: components["schemas"]["MeasureConsultation"][];
      /**
       * gemaakt op
       * Format: date-time
       */
      createdAt: string;
      /** besluit */
      decision: components["schemas"]["MeasureDecisionRef"] | null;
      /** wie wat doet */
      readonly duties: components["schemas"]["MeasureDuty"][];
      /**
       * einddatum
       * Format: date
       * @description De dag na de laatste.
       */
      endDate: string | null;
      /**
       * datum van de evaluatie
       * Format: date
       */
      evaluationDate: string | null;
      /** evaluaties */
      readonly evaluations: components["schemas"]["MeasureEvaluation"][];
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /** wat er gebeurde */
      readonly history: components["schemas"]["ProgrammeDecision"][];
      /** nummer */
      id: number;
      /** behoud */
      isRetention: boolean;
      /** soort */
      kind: components["schemas"]["MeasureKind"];
      /** uitkomst */
      outcome: components["schemas"]["EvaluationOutcome"] | components["schemas"]["BlankEnum"];
      /** trekker */
      owner: components["schemas"]["Ref"];
      /** pakket */
      package: string;
      /** onderwijsregio */
      region: components["schemas"]["Ref"];
      /** stand */
      status: components["schemas"]["MeasureStatus"];
      /** taak */
      task: components["schemas"]["Task"];
      /** tekst */
      text: string;
      /** kop */
      title: string;
      /** versie */
      version: number;
      /** wie het mag lezen */
      visibility: components["schemas"]["MeasureVisibility"];
    };
    /**
     * organisatie in de regio
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    RegionOrganisation: {
      /** nummer */
      id: number;
      /** soort */
      kind: components["schemas"]["OrganisationKind"];
      /** naam */
      name: string;
      /** plaats */
      place: string;
    };
    /**
     * alle regio's
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    RegionOverview: {
      /** dekking */
      coverage: components["schemas"]["CoverageNumbers"];
      /**
       * datum
       * Format: date
       */
      date: string;
      /**
       * punten op de kaart
       * @description Scholen op een raster van ongeveer vijf kilometer.
       */
      dots: components["schemas"]["Dot"][];
      /** regio's */
      regions: components["schemas"]["RegionStanding"][];
    };
    /**
     * onderwijsregio
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    RegionPage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["Region"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * hoe een regio ervoor staat
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    RegionStanding: {
      /** afspraken */
      agreements: components["schemas"]["AgreementCount"][];
      /** gevraagde status */
      askedStatus: components["schemas"]["RegionStatus"] | components["schemas"]["BlankEnum"];
      /**
       * wat aandacht vraagt
       * @description Het ernstigste eerst.
       */
      attention: components["schemas"]["Attention"][];
      /** code */
      code: string;
      /** aantallen */
      counts: components["schemas"]["RegionCounts"];
      /**
       * dekking
       * @description Van de gemeenten in het gebied.
       */
      coverage: components["schemas"]["CoverageNumbers"];
      /** nummer */
      id: number;
      /** soort */
      kind: components["schemas"]["RegionKind"];
      /** rechtsvorm */
      legalForm: components["schemas"]["LegalForm"] | components["schemas"]["BlankEnum"];
      /** opgegaan in */
      mergedInto: components["schemas"]["Ref"] | null;
      /** naam */
      name: string;
      /** voorstellen in stemming */
      openProposals: number;
      /** sectoren */
      sectors: components["schemas"]["Sector"][];
      /** stand */
      status: components["schemas"]["RegionStatus"];
      /**
       * status sinds
       * Format: date
       */
      statusSince: string | null;
      /** wat nog moet gebeuren */
      unmetCondition: string;
    };
    /**
     * stand van de regio
     * @description * `applied` - Aangevraagd
     *     * `provisional` - Voorlopig
     *     * `forerunner` - Voorloper
     *     * `established` - Gevestigd
     *     * `merged` - Samengevoegd
     *     * `ended` - Beëindigd
     * @enum {string}
     */
    RegionStatus: "applied" | "provisional" | "forerunner" | "established" | "merged" | "ended";
    /**
     * status die kan volgen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    RegionStep: {
      /** wat in de weg staat */
      hindrances: string[];
      /** in woorden */
      label: string;
      /** vraagt een voorwaarde */
      needsCondition: boolean;
      /** vraagt een opvolger */
      needsSuccessor: boolean;
      /** naar status */
      toStatus: components["schemas"]["RegionStatus"];
    };
    /**
     * waar een gebeurtenis over gaat
     * @description * `status` - Status
     *     * `facts` - Gegevens
     *     * `participation` - Deelname
     *     * `area` - Gebied
     *     * `figure` - Aantal
     *     * `second_place` - Tweede regio
     *     * `alliance` - Alliantie
     * @enum {string}
     */
    RegionSubject:
      "status" | "facts" | "participation" | "area" | "figure" | "second_place" | "alliance";
    /**
     * het werk van de regio
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    RegionWork: {
      /** gevraagde status */
      askedStatus: components["schemas"]["RegionStatus"] | components["schemas"]["BlankEnum"];
      /** regeling */
      scheme: components["schemas"]["Scheme"] | null;
      /** vestigingen in een tweede regio */
      secondPlaces: components["schemas"]["SecondPlace"][];
      /** voorwaarden */
      thresholds: components["schemas"]["ThresholdCheck"][];
      /** verloop */
      timeline: components["schemas"]["RegionEvent"][];
      /** wat nog moet gebeuren */
      unmetCondition: string;
      /** lege zetels */
      vacantSeats: string[];
    };
    /**
     * ochtendplan opnieuw plannen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ReplanningBodyRequest: {
      /**
       * hoogstens zoveel wijzigingen
       * @description Hoeveel andere keuzes er mogen veranderen. Zonder dit: wat de afspraken van de pool zeggen.
       */
      mostChanges?: number;
    };
    /**
     * stap met een rapportage
     * @description * `submit` - submit
     *     * `return` - return
     *     * `approve` - approve
     *     * `lock` - lock
     *     * `attach` - attach
     *     * `detach` - detach
     * @enum {string}
     */
    ReportMovesEnum: "submit" | "return" | "approve" | "lock" | "attach" | "detach";
    /**
     * stand van een rapportage
     * @description * `draft` - Concept
     *     * `submitted` - Ingediend
     *     * `returned` - Teruggegeven
     *     * `approved` - Goedgekeurd
     *     * `locked` - Afgesloten
     * @enum {string}
     */
    ReportStatus: "draft" | "submitted" | "returned" | "approved" | "locked";
    /**
     * aanvraag
     * @description `context` holds `actor` and `now`.
     */
    Request: {
      /** wat nu kan */
      readonly allowedMoves: components["schemas"]["AllowedMovesEnum"][];
      /** gevraagd */
      asked: number;
      /** invalbeurten */
      readonly assignments: components["schemas"]["AssignmentCard"][];
      /** soort */
      category: components["schemas"]["AbsenceCategory"];
      /** contactpersoon */
      contactName: string;
      /** telefoon van de contactpersoon */
      contactPhone: string;
      /**
       * gemaakt op
       * Format: date-time
       */
      createdAt: string;
      /**
       * eindigt op
       * Format: date-time
       */
      endsAt: string;
      /** verlopen */
      expired: number;
      /** functie */
      function: components["schemas"]["Function"];
      /** voorrang */
      hasPriority: boolean;
      /** nummer */
      id: number;
      /** uitkomst nog nodig */
      readonly needsOutcome: boolean;
      /**
       * volgende ronde
       * Format: date-time
       */
      readonly nextWaveAt: string | null;
      /** praktisch */
      notes: string;
      /** open aanbod */
      openOffers: number;
      /** uitkomst */
      readonly outcome: components["schemas"]["Outcome"] | components["schemas"]["NullEnum"];
      /** uitkomst in woorden */
      readonly outcomeLabel: string | null;
      /** dagdelen */
      periods: components["schemas"]["RequestPeriod"][];
      /** afspraken van de pool */
      policy: components["schemas"]["Ref"];
      /** niet deze keer */
      refused: number;
      /** melden om */
      readonly reportAt: string;
      /** aangevraagd door */
      requestedByName: string;
      /** vestiging */
      schoolLocation: components["schemas"]["LocationRef"];
      /** mag gesplitst */
      splittable: boolean;
      /**
       * begint op
       * Format: date-time
       */
      startsAt: string;
      /** stand */
      status: components["schemas"]["RequestStatus"];
      /** stand in woorden */
      statusLabel: string;
      /**
       * stoptijd
       * Format: date-time
       */
      stopAt: string;
      /** vak */
      subject: string;
      /** invallers */
      readonly substitutes: components["schemas"]["PersonRef"][];
      /** niveau */
      track: components["schemas"]["Track"] | components["schemas"]["BlankEnum"];
      /** versie */
      version: number;
      /** rondes */
      readonly waves: components["schemas"]["Wave"][];
      /** vragen gestopt */
      readonly wavesStopped: boolean;
      /** groepen */
      yearGroups: number[];
    };
    /**
     * aanvraag achter een getal
     * @description A request behind a number of the pool, in a line.
     */
    RequestBehind: {
      /** bijzonderheden */
      detail: string;
      /** nummer */
      id: number;
      /** in woorden */
      label: string;
      /** stand */
      state: string;
    };
    /**
     * nieuwe aanvraag
     * @description About a group on given periods; no field is about somebody who is absent.
     */
    RequestBodyRequest: {
      /**
       * soort
       * @default unplanned_short
       */
      category: components["schemas"]["AbsenceCategory"];
      /**
       * contactpersoon
       * @default
       */
      contactName: string;
      /**
       * telefoon van de contactpersoon
       * @default
       */
      contactPhone: string;
      /** functie */
      function: components["schemas"]["Function"];
      /**
       * praktisch
       * @description Praktisch, voor wie komt: parkeren, programma, apparaten. Niet over een collega of kinderen.
       * @default
       */
      notes: string;
      /** dagdelen */
      periods: components["schemas"]["PeriodBodyRequest"][];
      /** liefst deze invallers */
      preferredSubstitutes?: number[];
      /**
       * melden om
       * Format: time-local
       */
      reportAt?: string | null;
      /**
       * vestiging
       * Format: int64
       */
      schoolLocation: number;
      /**
       * zelf opgelost
       * @description De school loste het zelf op.
       *
       *     * `own_team` - Collega werkte extra
       *     * `support_staff` - Ondersteuner of intern begeleider voor de groep
       *     * `school_leader_teaches` - Schoolleider voor de groep
       *     * `assistant_or_student` - Onderwijsassistent of student
       *     * `other_professional` - Andere professional
       *     * `split_over_groups` - Groep verdeeld
       *     * `merged_with_group` - Groepen samengevoegd
       *     * `online` - Les op afstand
       *     * `lessons_cancelled` - Lessen uitgevallen
       *     * `sent_home` - Groep naar huis
       *     * `not_reported` - Niet opgegeven
       */
      solvedInternally?: components["schemas"]["Outcome"];
      /**
       * mag gesplitst
       * @default false
       */
      splittable: boolean;
      /**
       * vak
       * @default
       */
      subject: string;
      /**
       * niveau
       * @default
       */
      track: components["schemas"]["Track"] | components["schemas"]["BlankEnum"];
      /** rondes */
      waves?: components["schemas"]["WaveBodyRequest"][];
      /** groepen */
      yearGroups?: number[];
    };
    /**
     * dagdeel of lesuur van een aanvraag
     * @description One stretch of work, in the local times of the school.
     */
    RequestPeriod: {
      /**
       * datum
       * Format: date
       */
      date: string;
      /**
       * eind
       * Format: time-local
       */
      readonly end: string;
      /** vervuld */
      filled: boolean;
      /** dagdelen */
      halfDays: components["schemas"]["HalfDay"][];
      /** nummer */
      id: number;
      /**
       * begin
       * Format: time-local
       */
      readonly start: string;
    };
    /**
     * vooruitblik
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    RequestPreview: {
      /** aantal dat past */
      eligibleCount: number;
      /** niet gevraagd, per regel */
      excluded: components["schemas"]["RuleCount"][];
      /** geldig (minuten) */
      expiresAfterMinutes: number;
      /** afspraken van de pool */
      policy: components["schemas"]["PolicyRef"];
      /** aantal met voorkeur */
      preferredCount: number;
      /** kleine kans */
      smallChance: boolean;
      /**
       * stoptijd
       * Format: date-time
       */
      stopAt: string;
      /** waarschuwingen */
      warnings: string[];
      /** rondes */
      waves: components["schemas"]["PreviewWave"][];
    };
    /**
     * aanvraag in een lijst
     * @description The rows come from `for_rows`.
     */
    RequestRow: {
      /** gevraagd */
      asked: number;
      /**
       * eindigt op
       * Format: date-time
       */
      endsAt: string;
      /** verlopen */
      expired: number;
      /** functie */
      function: components["schemas"]["Function"];
      /** voorrang */
      hasPriority: boolean;
      /** nummer */
      id: number;
      /** uitkomst nog nodig */
      readonly needsOutcome: boolean;
      /**
       * volgende ronde
       * Format: date-time
       */
      readonly nextWaveAt: string | null;
      /** open aanbod */
      openOffers: number;
      /** uitkomst */
      readonly outcome: components["schemas"]["Outcome"] | components["schemas"]["NullEnum"];
      /** dagdelen */
      periods: components["schemas"]["RequestPeriod"][];
      /** niet deze keer */
      refused: number;
      /** vestiging */
      schoolLocation: components["schemas"]["LocationRef"];
      /**
       * begint op
       * Format: date-time
       */
      startsAt: string;
      /** stand */
      status: components["schemas"]["RequestStatus"];
      /** stand in woorden */
      statusLabel: string;
      /**
       * stoptijd
       * Format: date-time
       */
      stopAt: string;
      /** vak */
      subject: string;
      /** invallers */
      readonly substitutes: components["schemas"]["PersonRef"][];
      /** niveau */
      track: components["schemas"]["Track"] | components["schemas"]["BlankEnum"];
      /** versie */
      version: number;
      /** groepen */
      yearGroups: number[];
    };
    /**
     * aanvraag in een lijst
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    RequestRowPage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["RequestRow"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * stand van een aanvraag
     * @description * `open` - Nog niet gevraagd
     *     * `offering` - Wordt gevraagd
     *     * `partly_filled` - Deels vervuld
     *     * `filled` - Vervuld
     *     * `completed` - Afgerond
     *     * `unfilled` - Niet vervuld
     *     * `cancelled` - Ingetrokken
     *     * `solved_internally` - Zelf opgelost
     * @enum {string}
     */
    RequestStatus:
      | "open"
      | "offering"
      | "partly_filled"
      | "filled"
      | "completed"
      | "unfilled"
      | "cancelled"
      | "solved_internally";
    /**
     * rapportage teruggeven
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ReturnBodyRequest: {
      /** reden */
      reason: string;
    };
    /**
     * rol
     * @description * `school_leader` - Schoolleider
     *     * `board_hr` - Bestuur of HR
     *     * `planner` - Poolplanner
     *     * `coordinator` - Regiocoördinator
     *     * `substitute` - Invaller
     *     * `seat_holder` - Zetelhouder
     *     * `institute` - Opleiding
     *     * `observer` - Waarnemer
     *     * `partner` - Partner
     *     * `national_monitor` - Realisatie-eenheid
     * @enum {string}
     */
    Role:
      | "school_leader"
      | "board_hr"
      | "planner"
      | "coordinator"
      | "substitute"
      | "seat_holder"
      | "institute"
      | "observer"
      | "partner"
      | "national_monitor";
    /**
     * rol op een plek
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    RoleAt: {
      /** organisatie */
      organisation: components["schemas"]["Ref"] | null;
      /** onderwijsregio */
      region: components["schemas"]["Ref"] | null;
      /** rol */
      role: components["schemas"]["Role"];
      /** vestiging */
      schoolLocation: components["schemas"]["LocationRef"] | null;
    };
    /**
     * optelling over regio's
     * @description One indicator over the regions that the reader may see, and how many of them are in it.
     */
    RollUp: {
      /**
       * te tellen
       * @description Alle regio's binnen bereik.
       */
      expected: number;
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /** indicator */
      indicator: components["schemas"]["Indicator"];
      /**
       * ontvangen
       * @description Regio's met een cijfer.
       */
      received: number;
      /** regio's */
      regions: components["schemas"]["RegionLine"][];
      /** totaal */
      sum: components["schemas"]["Counted"] | null;
      /**
       * tot
       * Format: date
       */
      untilDate: string;
    };
    /**
     * aantal per regel
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    RuleCount: {
      /** aantal */
      count: number;
      /** in woorden */
      label: string;
      /** regel */
      rule: string;
    };
    /**
     * regeling
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Scheme: {
      /** code */
      code: string;
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /** naam */
      name: string;
      /** toelichting */
      note: string;
      /** bron */
      source: string;
      /**
       * tot
       * Format: date
       */
      untilDate: string | null;
    };
    /**
     * regeling met voorwaarden
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    SchemeDetail: {
      /** code */
      code: string;
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /** naam */
      name: string;
      /** toelichting */
      note: string;
      /** bron */
      source: string;
      /** voorwaarden */
      thresholds: components["schemas"]["Threshold"][];
      /**
       * tot
       * Format: date
       */
      untilDate: string | null;
    };
    /**
     * dagdeel of lesuur van een school
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    SchoolDay: {
      /**
       * eind
       * Format: time-local
       */
      end: string;
      /** dagdeel of lesuur */
      slot: components["schemas"]["Slot"];
      /**
       * begin
       * Format: time-local
       */
      start: string;
      /**
       * weekdag
       * @description 0 is maandag.
       */
      weekday: number;
    };
    /**
     * vestiging
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    SchoolLocation: {
      /** aankomst */
      arrivalNotes: string;
      /** schoolbestuur */
      board: components["schemas"]["Ref"];
      /**
       * gesloten op
       * Format: date
       */
      closedDate: string | null;
      /** contactpersoon */
      contactName: string;
      /** telefoon van de contactpersoon */
      contactPhone: string;
      /** vakantieregio */
      holidayRegion: components["schemas"]["HolidayRegion"] | components["schemas"]["BlankEnum"];
      /** huisnummer */
      houseNumber: string;
      /** nummer */
      id: number;
      /**
       * breedtegraad
       * Format: double
       */
      latitude: number | null;
      /** vestigingscode */
      locationCode: string;
      /**
       * lengtegraad
       * Format: double
       */
      longitude: number | null;
      /** naam */
      name: string;
      /** plaats */
      place: string;
      /** postcode */
      postcode: string;
      /** onderwijsregio */
      region: components["schemas"]["Ref"] | null;
      /** schooldagen */
      schoolDays: components["schemas"]["SchoolDay"][];
      /** sector */
      sector: components["schemas"]["Sector"];
      /** straat */
      street: string;
    };
    /**
     * vestiging
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    SchoolLocationPage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["SchoolLocation"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * schoolsoort
     * @description * `bao` - Basisschool
     *     * `sbo` - Speciaal basisonderwijs
     *     * `vso` - (Voortgezet) speciaal onderwijs
     *     * `vo` - Voortgezet onderwijs
     *     * `mbo` - Mbo
     * @enum {string}
     */
    SchoolType: "bao" | "sbo" | "vso" | "vo" | "mbo";
    /**
     * zetel
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Seat: {
      /** kamer */
      chamber: components["schemas"]["Chamber"];
      /** groep van de beroepsgroep */
      group: components["schemas"]["SeatGroup"] | components["schemas"]["BlankEnum"];
      /** nummer */
      id: number;
      /**
       * verplicht
       * @description Zonder houder van deze zetel is de regio niet compleet.
       */
      isRequired: boolean;
      /** vacant */
      readonly isVacant: boolean;
      /** in woorden */
      label: string;
      /** organisatie */
      organisation: components["schemas"]["Ref"] | null;
      /** onderwijsregio */
      region: components["schemas"]["Ref"];
      /** onderdeel */
      readonly term: components["schemas"]["SeatTerm"] | null;
    };
    /**
     * groep van de beroepsgroep
     * @description * `school_leaders` - Schoolleiders
     *     * `teachers` - Leraren
     *     * `support_staff` - Ondersteuners
     *     * `teacher_educators` - Opleiders
     * @enum {string}
     */
    SeatGroup: "school_leaders" | "teachers" | "support_staff" | "teacher_educators";
    /**
     * stand van een zetel
     * @description `context` holds `follows`: who reads the outcome alone does not read the reasons.
     */
    SeatLine: {
      /** namens wie */
      castAs: components["schemas"]["VoteCastAs"] | components["schemas"]["NullEnum"];
      /** kamer */
      chamberId: number;
      /** in woorden */
      label: string;
      /** reden */
      readonly reason: string;
      /** zetel */
      seatId: number;
      /** stand */
      standing: components["schemas"]["SeatStanding"];
      /** stand in woorden */
      readonly standingLabel: string;
      /** gewicht */
      weight: number;
    };
    /**
     * zetel
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    SeatPage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["Seat"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * persoon op een zetel
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    SeatPerson: {
      /** naam */
      name: string;
    };
    /**
     * aanwezigheid van een zetel
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    SeatPresence: {
      /** kamer */
      chamber: string;
      /** zetel */
      seatId: number;
      /** zetel */
      seatLabel: string;
      /**
       * stand
       * @description Leeg: nog niet vastgelegd.
       */
      readonly state: components["schemas"]["PresenceState"] | components["schemas"]["NullEnum"];
      /** stand in woorden */
      readonly stateLabel: string;
    };
    /**
     * aanwezigheid van een zetel
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    SeatPresenceBodyRequest: {
      /**
       * zetel
       * Format: int64
       */
      seat: number;
      /** stand */
      state: components["schemas"]["PresenceState"];
    };
    /**
     * stand van een zetel
     * @description * `for` - Voor
     *     * `against` - Tegen
     *     * `abstain` - Onthouden
     *     * `object` - Bezwaar
     *     * `silent` - Nog niet gestemd
     *     * `vacant` - Vacant
     * @enum {string}
     */
    SeatStanding: "for" | "against" | "abstain" | "object" | "silent" | "vacant";
    /**
     * termijn op een zetel
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    SeatTerm: {
      /** vervanger */
      deputy: components["schemas"]["SeatPerson"] | null;
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /** zetelhouder */
      holder: components["schemas"]["SeatPerson"];
      /** nummer */
      id: number;
      /** mandaat */
      mandate: string;
      /** wie het mandaat gaf */
      mandateGiver: string;
      /**
       * tot
       * Format: date
       */
      untilDate: string | null;
    };
    /**
     * nieuwe termijn op een zetel
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    SeatTermBodyRequest: {
      /** vervanger */
      deputy?: components["schemas"]["PersonBodyRequest"] | null;
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /** zetelhouder */
      holder: components["schemas"]["PersonBodyRequest"];
      /**
       * mandaat
       * @description Waarover de zetelhouder mag besluiten.
       */
      mandate: string;
      /**
       * wie het mandaat gaf
       * @description Wie het mandaat gaf.
       */
      mandateGiver: string;
      /**
       * tot
       * Format: date
       */
      untilDate?: string | null;
    };
    /**
     * vestiging in een tweede regio
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    SecondPlace: {
      /** eerste regio */
      firstRegion: components["schemas"]["Ref"] | null;
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /** nummer */
      id: number;
      /** reden */
      reason: string;
      /** vestiging */
      schoolLocation: components["schemas"]["LocationRef"];
    };
    /**
     * ook in een tweede regio
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    SecondPlaceBodyRequest: {
      /** reden */
      reason: string;
      /**
       * vestiging
       * Format: int64
       */
      schoolLocation: number;
    };
    /**
     * sector
     * @description * `po` - Primair onderwijs
     *     * `so` - Gespecialiseerd onderwijs
     *     * `vo` - Voortgezet onderwijs
     *     * `mbo` - Middelbaar beroepsonderwijs
     * @enum {string}
     */
    Sector: "po" | "so" | "vo" | "mbo";
    /**
     * ochtendplan versturen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    SendingBodyRequest: {
      /**
       * keuzes
       * @description Zonder dit: alle keuzes van het plan.
       */
      choices?: number[];
    };
    /**
     * maatregel van een andere regio
     * @description What another region reads: what it is and what came of it, nobody's name and nobody's opinion.
     */
    SharedMeasure: {
      /**
       * hoe vaak overgenomen
       * @description In hoeveel regio's overgenomen.
       */
      adoptionCount: number;
      /**
       * einddatum
       * Format: date
       * @description De dag na de laatste.
       */
      endDate: string | null;
      /**
       * datum van de evaluatie
       * Format: date
       */
      evaluationDate: string | null;
      /** evaluaties */
      readonly evaluations: components["schemas"]["MeasureEvaluation"][];
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /** nummer */
      id: number;
      /** behoud */
      isRetention: boolean;
      /** soort */
      kind: components["schemas"]["MeasureKind"];
      /** uitkomst */
      outcome: components["schemas"]["EvaluationOutcome"] | components["schemas"]["BlankEnum"];
      /** pakket */
      package: string;
      /** onderwijsregio */
      region: components["schemas"]["Ref"];
      /** stand */
      status: components["schemas"]["MeasureStatus"];
      /** taak */
      task: components["schemas"]["Task"];
      /** tekst */
      text: string;
      /** kop */
      title: string;
    };
    /**
     * maatregel van een andere regio
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    SharedMeasurePage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["SharedMeasure"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * getal van een opgave
     * @description One number: what counts, what a person gave, what the pool knows, and what it was the time before.
     */
    ShortageCell: {
      /** functie */
      function: components["schemas"]["StaffFunction"];
      /**
       * uren
       * Format: double
       * @description Uren werk achter het getal van de pool.
       */
      readonly hours: number | null;
      /**
       * wat de pool telt
       * Format: double
       */
      prefilled: number | null;
      /**
       * vorige keer
       * Format: double
       * @description Op de peildatum hiervoor.
       */
      readonly previous: number | null;
      /** vraag */
      question: components["schemas"]["ShortageQuestion"];
      /** reden */
      reason: string;
      /** aanvragen */
      requests: number[];
      /** schoolsoort */
      schoolType: components["schemas"]["SchoolType"];
      /** noodoplossing */
      stopGap: components["schemas"]["StopGap"] | components["schemas"]["BlankEnum"];
      /**
       * wat iemand invulde
       * Format: double
       */
      typed: number | null;
      /**
       * waarde
       * Format: double
       */
      value: number | null;
    };
    /**
     * gebeurtenis rond een opgave
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ShortageDecision: {
      /** wie */
      readonly actorName: string | null;
      /** rol */
      actorRole: string;
      /**
       * op
       * Format: date-time
       */
      at: string;
      /** nummer */
      id: number;
      /** in woorden */
      readonly label: string;
      /** stap */
      move: string;
      /** reden */
      reason: string;
    };
    /**
     * tekortcijfer
     * @description `context` holds `dates`, `names` and `today`.
     */
    ShortageFigure: {
      /** vergelijkingscijfer */
      readonly benchmark: components["schemas"]["Benchmark"] | null;
      /** schoolbestuur */
      readonly board: components["schemas"]["Ref"] | null;
      /** te tellen */
      expected: number;
      /** functie */
      function: components["schemas"]["StaffFunction"];
      /**
       * verborgen vacatures in procent
       * Format: double
       */
      hiddenPercent: number | null;
      /** verborgen vacatures in woorden */
      readonly hiddenShown: string;
      /**
       * verborgen vacatures in fte
       * Format: double
       */
      readonly hiddenVacancies: number;
      /** iedereen heeft gestemd */
      isComplete: boolean;
      /**
       * open vacatures in fte
       * Format: double
       */
      readonly openVacancies: number;
      /**
       * procent
       * Format: double
       */
      percent: number | null;
      /** ontvangen */
      received: number;
      /** peildatum */
      readonly referenceDay: components["schemas"]["ReferenceDate"];
      /** onderwijsregio */
      readonly region: components["schemas"]["Ref"];
      /**
       * niet vervulde vervanging in fte
       * Format: double
       */
      readonly replacements: number;
      /**
       * hoe compleet het is
       * @description Hoe compleet het cijfer is.
       */
      readonly response: string;
      /** nagekeken */
      reviewed: number;
      /** vestiging */
      readonly schoolLocation: components["schemas"]["Ref"] | null;
      /**
       * schoolsoort
       * @description Leeg: alle soorten samen.
       */
      readonly schoolType: components["schemas"]["SchoolType"] | components["schemas"]["NullEnum"];
      /**
       * tekort in fte
       * Format: double
       */
      shortage: number;
      /** in woorden */
      readonly shown: string;
      /**
       * formatie in fte
       * Format: double
       */
      staffing: number;
      /** noodoplossingen */
      readonly stopGaps: components["schemas"]["StopGapTotal"][];
    };
    /**
     * tekortcijfers
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ShortageFigures: {
      /**
       * vergelijkingscijfers
       * @description Alle gepubliceerde cijfers.
       */
      benchmarks: components["schemas"]["Benchmark"][];
      /** rijen */
      results: components["schemas"]["ShortageFigure"][];
    };
    /**
     * stap van een opgave
     * @description * `save` - Ingevuld
     *     * `submit` - Ingediend
     *     * `return` - Teruggegeven
     *     * `review` - Nagekeken
     *     * `correct` - Correctie begonnen
     * @enum {string}
     */
    ShortageMove: "save" | "submit" | "return" | "review" | "correct";
    /**
     * wat indienen tegenhoudt
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ShortageProblem: {
      /** veld */
      field: string;
      /** melding */
      message: string;
    };
    /**
     * wat gevraagd wordt
     * @description * `staffing` - Formatie
     *     * `open_vacancies` - Open vacatures
     *     * `hidden_vacancies` - Verborgen vacatures
     *     * `replacements` - Niet vervulde vervanging
     * @enum {string}
     */
    ShortageQuestion: "staffing" | "open_vacancies" | "hidden_vacancies" | "replacements";
    /**
     * opgave met alles eraan
     * @description A whole report: its numbers, the requests behind them, what is missing, and what happened.
     */
    ShortageReport: {
      /**
       * getallen
       * @description Leeg zolang iemand anders de opgave nog invult.
       */
      cells: components["schemas"]["ShortageCell"][];
      /**
       * geteld vanaf
       * Format: date
       */
      countedFromDate: string;
      /**
       * geteld tot
       * Format: date
       * @description De dag na de laatste.
       */
      countedUntilDate: string;
      /** definities */
      definition: components["schemas"]["Definition"];
      /** wat er gebeurde */
      history: components["schemas"]["ShortageDecision"][];
      /**
       * fouten
       * @description Wat indienen nog tegenhoudt.
       */
      problems: components["schemas"]["ShortageProblem"][];
      /** opgave */
      report: components["schemas"]["ShortageReportRow"];
      /** aanvragen */
      requests: components["schemas"]["RequestBehind"][];
      /** schoolsoorten om uit te kiezen */
      schoolTypeChoices: components["schemas"]["SchoolType"][];
      /** versies */
      versions: components["schemas"]["ShortageVersion"][];
    };
    /**
     * opgave
     * @description `context` holds `actor` and `today`.
     */
    ShortageReportRow: {
      /** schoolbestuur */
      board: components["schemas"]["Ref"];
      /** ingevuld door */
      readonly filledBy: string | null;
      /**
       * vastgelegd op
       * Format: date-time
       */
      frozenAt: string | null;
      /** nummer */
      id: number;
      /**
       * niet ingediend
       * @description De peildatum is gesloten zonder deze opgave.
       */
      readonly isMissed: boolean;
      /** wie het opgeeft */
      level: components["schemas"]["Level"];
      /**
       * wat nu kan
       * @description Wat jij er nu mee kunt.
       */
      readonly nextMoves: components["schemas"]["ShortageMove"][];
      /**
       * volgnummer
       * @description Boven 1: een correctie.
       */
      number: number;
      /**
       * reden
       * @description Waarom deze correctie er is.
       */
      reason: string;
      /** peildatum */
      referenceDay: components["schemas"]["ReferenceDate"];
      /** onderwijsregio */
      region: components["schemas"]["Ref"];
      /** waarom teruggegeven */
      returnReason: string;
      /**
       * nagekeken op
       * Format: date-time
       */
      reviewedAt: string | null;
      /** vestiging */
      schoolLocation: components["schemas"]["LocationRef"] | null;
      /** schoolsoorten */
      schoolTypes: components["schemas"]["SchoolType"][];
      /** stand */
      status: components["schemas"]["ShortageStatus"];
      /**
       * ingediend op
       * Format: date-time
       */
      submittedAt: string | null;
      /**
       * totalen
       * @description Leeg zolang iemand anders de opgave nog invult.
       */
      readonly totals: components["schemas"]["ShortageTotal"][];
      /** versie */
      version: number;
    };
    /**
     * opgave
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ShortageReportRowPage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["ShortageReportRow"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * stand van een opgave
     * @description * `open` - Nog niet begonnen
     *     * `draft` - Concept
     *     * `submitted` - Ingediend
     *     * `returned` - Teruggegeven
     *     * `reviewed` - Nagekeken
     *     * `frozen` - Vastgelegd
     * @enum {string}
     */
    ShortageStatus: "open" | "draft" | "submitted" | "returned" | "reviewed" | "frozen";
    /**
     * totaal van een functie
     * @description What a report says about one function, all school types together.
     */
    ShortageTotal: {
      /** functie */
      function: components["schemas"]["StaffFunction"];
      /**
       * verborgen vacatures in fte
       * Format: double
       */
      hiddenVacancies: number;
      /**
       * open vacatures in fte
       * Format: double
       */
      openVacancies: number;
      /**
       * niet vervulde vervanging in fte
       * Format: double
       */
      replacements: number;
      /**
       * formatie in fte
       * Format: double
       */
      staffing: number;
    };
    /**
     * versie van een opgave
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ShortageVersion: {
      /**
       * vastgelegd op
       * Format: date-time
       */
      frozenAt: string | null;
      /** nummer */
      id: number;
      /** volgnummer */
      number: number;
      /** reden */
      reason: string;
      /** stand */
      status: components["schemas"]["ShortageStatus"];
    };
    /**
     * wie afzegde
     * @description * `school` - School
     *     * `substitute` - Invaller
     *     * `pool` - Pool
     * @enum {string}
     */
    Side: "school" | "substitute" | "pool";
    /**
     * tekenen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    SignatureBodyRequest: {
      /**
       * organisatie
       * Format: int64
       * @description Het bestuur waarvoor je tekent.
       */
      organisation: number;
    };
    /**
     * een handtekening intrekken
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    SignatureWithdrawalBodyRequest: {
      /**
       * organisatie
       * Format: int64
       * @description Het bestuur waarvoor je tekent.
       */
      organisation: number;
      /** reden */
      reason: string;
    };
    /**
     * handtekeningen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Signing: {
      /** schoolbesturen */
      boards: components["schemas"]["BoardSignature"][];
      /** iedereen heeft gestemd */
      isComplete: boolean;
      /** hoeveel besturen tekenen */
      needed: number;
      /** hoeveel besturen tekenden */
      signed: number;
      /** stand */
      state: string;
    };
    /**
     * wat er geteld wordt
     * @description * `boards` - Schoolbesturen die meedoen
     *     * `institutes` - Lerarenopleidingen die meedoen
     *     * `profession` - Bezette zetels van de beroepsgroep
     *     * `pupils_po` - Leerlingen primair onderwijs
     *     * `pupils_vo` - Leerlingen voortgezet onderwijs
     *     * `students_mbo` - Studenten mbo
     *     * `trainees` - Studenten en zij-instromers die samen worden opgeleid
     * @enum {string}
     */
    SizeMeasure:
      | "boards"
      | "institutes"
      | "profession"
      | "pupils_po"
      | "pupils_vo"
      | "students_mbo"
      | "trainees";
    /**
     * dagdeel of lesuur
     * @description * `morning` - morning
     *     * `afternoon` - afternoon
     *     * `1` - 1
     *     * `2` - 2
     *     * `3` - 3
     *     * `4` - 4
     *     * `5` - 5
     *     * `6` - 6
     *     * `7` - 7
     *     * `8` - 8
     *     * `9` - 9
     *     * `10` - 10
     *     * `11` - 11
     *     * `12` - 12
     * @enum {string}
     */
    Slot:
      | "morning"
      | "afternoon"
      | "1"
      | "2"
      | "3"
      | "4"
      | "5"
      | "6"
      | "7"
      | "8"
      | "9"
      | "10"
      | "11"
      | "12";
    /**
     * functie van personeel
     * @description * `teacher` - Leraren
     *     * `support_staff` - Ondersteuners
     *     * `school_leader` - Schoolleiders
     * @enum {string}
     */
    StaffFunction: "teacher" | "support_staff" | "school_leader";
    /**
     * aantal per antwoord
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    StandingCount: {
      /** in woorden */
      label: string;
      /** zetels */
      seats: number;
      /** stand */
      standing: components["schemas"]["SeatStanding"];
      /** gewicht */
      weight: number;
    };
    /**
     * andere status
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    StatusMoveBodyRequest: {
      /**
       * voorwaarde
       * @description Bij voorlopig: wat er nog moet gebeuren.
       */
      condition?: string;
      /**
       * vanaf
       * Format: date
       * @description Vanaf wanneer; zonder dit vandaag.
       */
      onDate?: string;
      /** reden */
      reason: string;
      /**
       * opvolger
       * Format: int64
       * @description Bij samengevoegd: de regio waarin zij opgaat.
       */
      successor?: number;
      /** naar status */
      toStatus: components["schemas"]["RegionStatus"];
    };
    /**
     * vraag afwijzen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    StatusRefusalBodyRequest: {
      /** reden */
      reason: string;
    };
    /**
     * status vragen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    StatusRequestBodyRequest: {
      /** reden */
      reason: string;
      /** naar status */
      toStatus: components["schemas"]["RegionStatus"];
    };
    /**
     * regel achter de stand
     * @description * `no_target` - Zonder streefwaarde zeggen we niets
     *     * `nothing_over` - Zolang geen periode voorbij is, zeggen we niets
     *     * `never_measured` - Zonder meting zeggen we niets
     *     * `end_met` - De laatste periode haalt de streefwaarde
     *     * `end_missed` - De laatste periode haalt de streefwaarde niet
     *     * `end_not_measured` - Na de laatste periode ontbreekt een meting
     *     * `met` - De laatste meting haalt de streefwaarde
     *     * `met_but_missing` - Gehaald, maar er ontbreekt een meting
     *     * `met_but_incomplete` - Gehaald, maar de cijfers zijn niet compleet
     *     * `near` - Niet gehaald, wel minstens halverwege
     *     * `far` - Niet gehaald, en nog niet halverwege
     * @enum {string}
     */
    StatusRule:
      | "no_target"
      | "nothing_over"
      | "never_measured"
      | "end_met"
      | "end_missed"
      | "end_not_measured"
      | "met"
      | "met_but_missing"
      | "met_but_incomplete"
      | "near"
      | "far";
    /**
     * noodoplossing
     * @description * `own_team` - Collega werkte extra
     *     * `support_staff` - Ondersteuner of intern begeleider voor de groep
     *     * `school_leader_teaches` - Schoolleider voor de groep
     *     * `assistant_or_student` - Onderwijsassistent of student
     *     * `other_professional` - Andere professional
     *     * `split_over_groups` - Groep verdeeld
     *     * `merged_with_group` - Groepen samengevoegd
     *     * `online` - Les op afstand
     * @enum {string}
     */
    StopGap:
      | "own_team"
      | "support_staff"
      | "school_leader_teaches"
      | "assistant_or_student"
      | "other_professional"
      | "split_over_groups"
      | "merged_with_group"
      | "online";
    /**
     * fte per noodoplossing
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    StopGapTotal: {
      /**
       * werktijdfactor
       * Format: double
       */
      fte: number;
      /** noodoplossing */
      stopGap: components["schemas"]["StopGap"];
    };
    /**
     * periode
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Stretch: {
      /**
       * vanaf
       * Format: date
       */
      readonly fromDate: string;
      /** nummer */
      readonly id: number;
      /** in woorden */
      readonly label: string;
      /**
       * tot
       * Format: date
       */
      readonly untilDate: string;
    };
    /**
     * rapportage indienen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    SubmissionBodyRequest: {
      /**
       * toelichting
       * @description Nodig als de streefwaarde niet gehaald is.
       * @default
       */
      explanation: string;
    };
    /**
     * invaller
     * @description The whole record; it says nothing of what schools think.
     */
    Substitute: {
      /** toelatingen */
      admissions: components["schemas"]["Admission"][];
      /** invalbeurten in 30 dagen */
      assignmentsLast30Days: number;
      /** beschikbaarheid */
      availability: components["schemas"]["Availability"];
      /** schoolbesturen */
      readonly boards: components["schemas"]["Ref"][];
      /** soort */
      category: components["schemas"]["SubstituteCategory"];
      /** VOG's */
      clearances: components["schemas"]["Clearance"][];
      /**
       * toestemming voor andere besturen sinds
       * Format: date-time
       */
      consentOtherBoardsAt: string | null;
      /** e-mailadres */
      email: string;
      /** dienstverbanden */
      employments: components["schemas"]["Employment"][];
      /** kan inloggen */
      readonly hasAccount: boolean;
      /** postcode thuis (vier cijfers) */
      homePc4: string;
      /** nummer */
      id: number;
      /** hoogstens dagen per week */
      maxDaysPerWeek: number;
      /** hoogstens dagdelen per week */
      maxHalfDaysPerWeek: number;
      /** hoogstens kilometers */
      maxKm: number;
      /** naam */
      name: string;
      /** aanbod in 30 dagen */
      offersLast30Days: number;
      /** telefoon */
      phone: string;
      /** groepen van de pool */
      readonly poolGroups: components["schemas"]["PoolGroup"][];
      /** poolnummer */
      poolNumber: string;
      /** bevoegdheden */
      readonly qualifications: string[];
      /** bevoegdheden met data */
      qualificationsDetail: components["schemas"]["Qualification"][];
      /** stand */
      status: components["schemas"]["SubstituteStatus"];
      /** waarschuwingen */
      readonly warnings: components["schemas"]["Warning"][];
    };
    /**
     * soort invaller
     * @description * `po_teacher` - Leraar basisonderwijs
     *     * `vo_teacher` - Leraar voortgezet onderwijs
     *     * `subject_teacher_po` - Vakleerkracht
     *     * `career_changer` - Zij-instromer
     *     * `student` - Student (lio)
     *     * `retired` - Gepensioneerd
     *     * `teaching_assistant` - Onderwijsassistent
     *     * `other_professional` - Andere professional
     * @enum {string}
     */
    SubstituteCategory:
      | "po_teacher"
      | "vo_teacher"
      | "subject_teacher_po"
      | "career_changer"
      | "student"
      | "retired"
      | "teaching_assistant"
      | "other_professional";
    /**
     * uitnodiging van een invaller
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    SubstituteInvitation: {
      /** kan inloggen */
      hasAccount: boolean;
      /** nummer */
      id: number;
    };
    /**
     * lijsten van de school
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    SubstituteLists: {
      /** niet vragen */
      blocked: components["schemas"]["Blocked"][];
      /** voorkeur */
      preferred: components["schemas"]["Preferred"][];
    };
    /**
     * nieuwe lijsten van de school
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    SubstituteListsBodyRequest: {
      /** niet vragen */
      blocked: number[];
      /**
       * voorkeur
       * @description In volgorde van voorkeur.
       */
      preferred: number[];
    };
    /**
     * invaller in een lijst
     * @description `context` holds `today`; the rows come from `for_substitute_rows`.
     */
    SubstituteRow: {
      /** schoolbesturen */
      readonly boards: components["schemas"]["Ref"][];
      /** soort */
      category: components["schemas"]["SubstituteCategory"];
      /** kan inloggen */
      readonly hasAccount: boolean;
      /** nummer */
      id: number;
      /** naam */
      name: string;
      /** groepen van de pool */
      readonly poolGroups: components["schemas"]["PoolGroup"][];
      /** poolnummer */
      poolNumber: string;
      /** bevoegdheden */
      readonly qualifications: string[];
      /** stand */
      status: components["schemas"]["SubstituteStatus"];
      /** waarschuwingen */
      readonly warnings: components["schemas"]["Warning"][];
    };
    /**
     * invaller in een lijst
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    SubstituteRowPage: {
      /** bladzijde */
      page: number;
      /** rijen per bladzijde */
      pageSize: number;
      /** rijen */
      results: components["schemas"]["SubstituteRow"][];
      /** aantal in alles */
      total: number;
    };
    /**
     * stand van een invaller
     * @description * `active` - Actief
     *     * `paused` - Even niet
     *     * `left` - Uit de pool
     * @enum {string}
     */
    SubstituteStatus: "active" | "paused" | "left";
    /**
     * deelname
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    TakingPart: {
      /**
       * verwacht vanaf
       * Format: date
       */
      expectedJoinDate: string | null;
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /** nummer */
      id: number;
      /** organisatie */
      organisation: components["schemas"]["RegionOrganisation"];
      /**
       * fase
       * @description Leeg voor een partner.
       *
       *     * `step_in` - Stap in
       *     * `step_on` - Stap door
       *     * `step_forward` - Stap vooruit
       */
      phase: components["schemas"]["ParticipationPhase"] | components["schemas"]["BlankEnum"];
      /** rol */
      role: components["schemas"]["ParticipationRole"];
      /** vestigingen */
      schoolLocations: number;
    };
    /**
     * stand van een stemming
     * @description `context` holds `follows`.
     */
    Tally: {
      /** kamers */
      readonly chambers: components["schemas"]["ChamberTally"][];
      /** iedereen heeft gestemd */
      isComplete: boolean;
      /** zetels */
      readonly seats: components["schemas"]["SeatLine"][];
      /** nog niet gestemd */
      silent: number;
      /**
       * stand
       * @description De stand in één zin.
       */
      readonly state: string;
      /** uitslag */
      verdict: components["schemas"]["TallyVerdict"];
      /** uitslag in woorden */
      readonly verdictSentence: string;
    };
    /**
     * uitslag
     * @description * `carried` - Aangenomen
     *     * `objection` - Er is bezwaar
     *     * `no_quorum` - Te weinig stemmen
     *     * `no_majority` - Geen meerderheid
     * @enum {string}
     */
    TallyVerdict: "carried" | "objection" | "no_quorum" | "no_majority";
    /**
     * streefwaarde
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    TargetBodyRequest: {
      /**
       * vanaf
       * Format: date
       * @description De eerste dag van een periode.
       */
      fromDate: string;
      /**
       * waarde
       * Format: double
       */
      value: number | null;
    };
    /**
     * taak
     * @description * `recruit` - Werven
     *     * `match` - Matchen
     *     * `train` - Opleiden
     *     * `guide` - Begeleiden
     *     * `develop` - Professionaliseren
     * @enum {string}
     */
    Task: "recruit" | "match" | "train" | "guide" | "develop";
    /**
     * voorwaarde van een regeling
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Threshold: {
      /**
       * groep van de beroepsgroep
       * @description Van één groep is één voorwaarde genoeg.
       */
      group: string;
      /** soorten regio */
      kinds: components["schemas"]["RegionKind"][];
      /** waar het cijfer over gaat */
      measure: components["schemas"]["SizeMeasure"];
      /** minstens */
      minimum: number;
      /** in een zin */
      sentence: string;
    };
    /**
     * voorwaarde naast wat er geteld is
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    ThresholdCheck: {
      /**
       * geteld op
       * Format: date
       */
      countedDate: string | null;
      /**
       * groep van de beroepsgroep
       * @description Van één groep is één voorwaarde genoeg.
       */
      group: string;
      /** gehaald door een van de groep */
      isGroupMet: boolean | null;
      /** klopt */
      isMet: boolean | null;
      /** waar het cijfer over gaat */
      measure: components["schemas"]["SizeMeasure"];
      /** minstens */
      minimum: number;
      /**
       * volgnummer
       * @description Leeg: nog niet opgegeven.
       */
      number: number | null;
      /** in een zin */
      sentence: string;
      /** bron */
      source: string;
    };
    /**
     * link uit de mail
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    TokenBodyRequest: {
      /** code uit de link */
      token: string;
    };
    /**
     * niveau
     * @description * `pro` - Praktijkonderwijs
     *     * `vmbo` - Vmbo
     *     * `lower` - Onderbouw havo/vwo
     *     * `havo` - Bovenbouw havo
     *     * `vwo` - Bovenbouw vwo
     * @enum {string}
     */
    Track: "pro" | "vmbo" | "lower" | "havo" | "vwo";
    /**
     * nieuw deel van een subsidie
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    TrancheBodyRequest: {
      /** afspraken */
      agreements?: number[];
      /**
       * bedrag
       * Format: double
       * @description In euro's.
       */
      amount: number;
      /**
       * vanaf
       * Format: date
       */
      fromDate: string;
      /**
       * naam
       * @description Het deel, zoals 'tweede tranche'.
       */
      name: string;
      /**
       * kenmerk
       * @description Kenmerk.
       * @default
       */
      reference: string;
      /**
       * onderwijsregio
       * Format: int64
       * @description Nodig voor wie in meer regio's coördinator is.
       */
      region?: number;
      /**
       * regeling
       * @description De naam van de regeling.
       */
      scheme: string;
      /**
       * tot
       * Format: date
       * @description De dag na de laatste.
       */
      untilDate: string;
    };
    /**
     * eenheid
     * @description * `percent` - procent
     *     * `count` - aantal
     *     * `minutes` - minuten
     *     * `hours` - uur
     * @enum {string}
     */
    Unit: "percent" | "count" | "minutes" | "hours";
    /**
     * hoe dringend
     * @description * `late` - Te laat
     *     * `soon` - Binnenkort
     *     * `calm` - Heeft de tijd
     * @enum {string}
     */
    Urgency: "late" | "soon" | "calm";
    /**
     * verschil tussen twee versies
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    VersionDifference: {
      /** veld */
      field: string;
      /** in woorden */
      label: string;
      /** nieuw */
      new: string;
      /** was */
      old: string;
      /** woord voor woord */
      pieces: components["schemas"]["Piece"][];
      /** taak */
      task: components["schemas"]["Task"];
    };
    /**
     * verschillen tussen twee versies
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    VersionDifferences: {
      /** vorig plan */
      base: components["schemas"]["ProgrammeVersionRef"];
      /** rijen */
      results: components["schemas"]["VersionDifference"][];
    };
    /**
     * waarnaar iemand keek
     * @description * `record` - Je gegevens en papieren
     *     * `list` - Een lijst van invallers met hun papieren
     *     * `candidates` - Een lijst van wie er kan komen
     *     * `plan` - Een ochtendplan waarin je stond
     * @enum {string}
     */
    ViewKind: "record" | "list" | "candidates" | "plan";
    /**
     * stem
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Vote: {
      /** antwoord */
      answer: components["schemas"]["VoteAnswer"];
      /** antwoord in woorden */
      readonly answerLabel: string;
      /**
       * op
       * Format: date-time
       */
      at: string;
      /** namens wie */
      castAs: components["schemas"]["VoteCastAs"];
      /** namens wie, in woorden */
      readonly castAsLabel: string;
      /** nummer */
      id: number;
      /** mandaat */
      mandate: string;
      /** wie stemde */
      personName: string;
      /** reden */
      reason: string;
      /** zetel */
      seatId: number;
      /** zetel */
      seatLabel: string;
      /** versie van de tekst */
      textVersion: number;
    };
    /**
     * antwoord van een zetel
     * @description * `for` - Voor
     *     * `against` - Tegen
     *     * `abstain` - Ik onthoud me
     *     * `object` - Ik heb bezwaar
     *     * `withdrawn` - Stem ingetrokken
     * @enum {string}
     */
    VoteAnswer: "for" | "against" | "abstain" | "object" | "withdrawn";
    /**
     * stemmen
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    VoteBodyRequest: {
      /** antwoord */
      answer: components["schemas"]["VoteAnswer"];
      /**
       * reden
       * @description Nodig bij een bezwaar.
       * @default
       */
      reason: string;
      /**
       * zetel
       * Format: int64
       */
      seat: number;
      /**
       * versie van de tekst
       * @description De versie die je gelezen hebt.
       */
      textVersion: number;
    };
    /**
     * namens wie
     * @description * `holder` - Zetelhouder
     *     * `deputy` - Vervanger
     *     * `proxy` - Volmacht
     * @enum {string}
     */
    VoteCastAs: "holder" | "deputy" | "proxy";
    /**
     * wat er wacht
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Waiting: {
      /**
       * voorstellen die wachten
       * @description Voorstellen die op je stem wachten.
       */
      decisionsToVote: number;
      /**
       * wat op je wacht
       * @description Hoeveel er in `/me/waiting` staat.
       */
      items: number;
      /** open aanbod */
      openOffers: number;
      /** aanvragen zonder uitkomst */
      requestsToFinish: number;
      /** ongelezen berichten */
      unreadNotices: number;
    };
    /**
     * iets wat op je wacht
     * @description `context` holds `now`.
     */
    WaitingItem: {
      /**
       * uiterlijk
       * Format: date-time
       */
      dueAt: string | null;
      /**
       * nummer
       * @description Uniek binnen de soort.
       */
      id: number;
      /** soort */
      kind: string;
      /** soort in woorden */
      readonly kindLabel: string;
      /** regio */
      regionId: number;
      /** kop */
      title: string;
      /** hoe dringend */
      readonly urgency: components["schemas"]["Urgency"];
      /** hoe dringend, in woorden */
      readonly urgencyLabel: string;
      /**
       * adres
       * @description De bladzijde van de app waarop je het doet.
       */
      url: string;
      /** waarom */
      why: string;
    };
    /**
     * wat op je wacht
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    WaitingItems: {
      /** rijen */
      results: components["schemas"]["WaitingItem"][];
    };
    /**
     * waarschuwing
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Warning: {
      /** code */
      code: string;
      /** in woorden */
      label: string;
    };
    /**
     * ronde
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    Wave: {
      /** verlopen */
      expired: number;
      /** nummer */
      id: number;
      /** soort */
      kind: components["schemas"]["WaveKind"];
      /** volgnummer */
      number: number;
      /** aanbod */
      offers: number;
      /** niet deze keer */
      refused: number;
      /** keer */
      round: number;
      /** aantal mensen */
      size: number;
      /**
       * begint op
       * Format: date-time
       */
      startsAt: string;
      /** stand */
      status: components["schemas"]["WaveStatus"];
    };
    /**
     * ronde
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    WaveBodyRequest: {
      /** minuten na de start */
      minutesAfterStart: number;
      /** aantal mensen */
      size: number;
    };
    /**
     * soort ronde
     * @description * `preferred` - Voorkeur
     *     * `pool` - Pool
     *     * `plan` - Ochtendplan
     * @enum {string}
     */
    WaveKind: "preferred" | "pool" | "plan";
    /**
     * nieuwe rondes
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    WavesBodyRequest: {
      /** rondes */
      waves: components["schemas"]["PlannedWaveBodyRequest"][];
    };
    /**
     * stand van een ronde
     * @description * `planned` - Gepland
     *     * `sent` - Verstuurd
     *     * `dropped` - Vervallen
     * @enum {string}
     */
    WaveStatus: "planned" | "sent" | "dropped";
    /**
     * stap in de rondes
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    WaveStep: {
      /** minuten na de start */
      minutesAfter: number;
      /**
       * aantal mensen
       * @description Leeg: iedereen die over is.
       */
      size: number | null;
    };
    /**
     * dagdeel van de week
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    WeekHalfDay: {
      /** dagdeel */
      halfDay: components["schemas"]["HalfDay"];
      /**
       * weekdag
       * @description 0 is maandag.
       */
      weekday: number;
    };
    /**
     * dagdeel van de week
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    WeekHalfDayRequest: {
      /** dagdeel */
      halfDay: components["schemas"]["HalfDay"];
      /**
       * weekdag
       * @description 0 is maandag.
       */
      weekday: number;
    };
    /**
     * waarom niet vervuld
     * @description * `nobody_eligible` - Niemand in de pool past
     *     * `limits` - Wie past, zit aan de eigen grens of aan de werktijden
     *     * `used_elsewhere` - Wie past, is elders harder nodig
     *     * `not_worth_it` - Er past iemand, maar dat kost elders meer dan het oplevert
     * @enum {string}
     */
    WhyUncovered: "nobody_eligible" | "limits" | "used_elsewhere" | "not_worth_it";
    /**
     * iemand vastzetten of uitsluiten
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    WishBodyRequest: {
      /** soort */
      kind: components["schemas"]["WishKind"];
      /**
       * reden
       * @default
       */
      reason: string;
      /**
       * aanvraag
       * Format: int64
       */
      request: number;
      /**
       * invaller
       * Format: int64
       */
      substitute: number;
    };
    /**
     * soort wens
     * @description * `pin` - Vastgezet
     *     * `forbid` - Uitgesloten
     * @enum {string}
     */
    WishKind: "pin" | "forbid";
    /**
     * voorstel intrekken
     * @description Fields are declared in snake_case and travel in camelCase; `validated_data` is snake_case again.
     *
     *     Renaming the fields, not the keys of the finished document, keeps error paths and the schema right and
     *     never touches keys that are data.
     */
    WithdrawalBodyRequest: {
      /**
       * reden
       * @default
       */
      reason: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getAgreementExports: {
    parameters: {
      query?: {
        /**
         * @description * `csv` - CSV
         *     * `xlsx` - Werkmap
         *     * `json` - JSON
         */
        format?: "csv" | "xlsx" | "json";
        /** @description Zonder dit: al je regio's. */
        region?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
          "text/csv": string;
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getAgreementPapers: {
    parameters: {
      query?: {
        /**
         * @description * `pdf` - PDF
         *     * `csv` - CSV
         *     * `xlsx` - Werkmap
         *     * `json` - JSON
         */
        format?: "pdf" | "csv" | "xlsx" | "json";
        /** @description Zonder dit: het begin van dit schooljaar. */
        fromDate?: string;
        /** @description Nodig voor wie in meer regio's meekijkt. */
        region?: number;
        /** @description De dag na de laatste; zonder dit: morgen. */
        untilDate?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
          "application/pdf": string;
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
          "text/csv": string;
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getAgreementPeople: {
    parameters: {
      query: {
        region: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AgreementPersonList"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getAgreements: {
    parameters: {
      query?: {
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
        /** @description Zonder dit: al je regio's. */
        region?: number;
        /**
         * @description * `recruit` - Werven
         *     * `match` - Matchen
         *     * `train` - Opleiden
         *     * `guide` - Begeleiden
         *     * `develop` - Professionaliseren
         */
        task?: "recruit" | "match" | "train" | "guide" | "develop";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AgreementRowPage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postAgreements: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AgreementBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Agreement"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getAgreementsByAgreementId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agreementId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Agreement"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  patchAgreementsByAgreementId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agreementId: number;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["PatchedRevisionBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Agreement"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getAgreementsByAgreementIdBreakdown: {
    parameters: {
      query?: {
        /**
         * @description Zonder dit: de eerste die er is.
         *
         *     * `board` - Per bestuur
         *     * `sector` - Per sector
         *     * `outcome` - Naar uitkomst
         */
        dimension?: "board" | "sector" | "outcome";
      };
      header?: never;
      path: {
        agreementId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Breakdown"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postAgreementsByAgreementIdEnding: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agreementId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AgreementEndingBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Agreement"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getAgreementsByAgreementIdEvidence: {
    parameters: {
      query?: {
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
      };
      header?: never;
      path: {
        agreementId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EvidencePage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getAgreementsByAgreementIdEvidenceByEvidenceIdContent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agreementId: number;
        evidenceId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/pdf": string;
          "application/vnd.oasis.opendocument.spreadsheet": string;
          "application/vnd.oasis.opendocument.text": string;
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
          "image/jpeg": string;
          "image/png": string;
          "text/plain": string;
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postAgreementsByAgreementIdEvidenceByEvidenceIdWithdrawal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agreementId: number;
        evidenceId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EvidenceWithdrawalBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Evidence"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getAgreementsByAgreementIdMeasurements: {
    parameters: {
      query?: {
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
      };
      header?: never;
      path: {
        agreementId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MeasurementPage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postAgreementsByAgreementIdMeasurements: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agreementId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MeasurementBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Measurement"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getAgreementsByAgreementIdMeasurementsByMeasurementIdRows: {
    parameters: {
      query?: {
        /**
         * @description Zonder dit: alle rijen.
         *
         *     * `hit` - Telt mee in de teller
         *     * `missed` - Telt niet mee in de teller
         */
        only?: "hit" | "missed";
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
      };
      header?: never;
      path: {
        agreementId: number;
        measurementId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CountedRows"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postAgreementsByAgreementIdNote: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agreementId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NoteBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Agreement"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postAgreementsByAgreementIdPeriodsByPeriodIdApproval: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agreementId: number;
        periodId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Agreement"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postAgreementsByAgreementIdPeriodsByPeriodIdEvidence: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agreementId: number;
        periodId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["EvidenceBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Evidence"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestand is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postAgreementsByAgreementIdPeriodsByPeriodIdLock: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agreementId: number;
        periodId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Agreement"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postAgreementsByAgreementIdPeriodsByPeriodIdReturn: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agreementId: number;
        periodId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReturnBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Agreement"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postAgreementsByAgreementIdPeriodsByPeriodIdSubmission: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agreementId: number;
        periodId: number;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["SubmissionBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Agreement"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postAlliances: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AllianceBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Alliance"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getAmbitions: {
    parameters: {
      query?: {
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AmbitionPage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postAmbitions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AmbitionBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Ambition"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getAssignments: {
    parameters: {
      query?: {
        /** @description Met werk vanaf deze dag. */
        from?: string;
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
        /** @description Alleen bij deze school. */
        schoolLocation?: number;
        /**
         * @description * `confirmed` - Afgesproken
         *     * `completed` - Gewerkt
         *     * `cancelled` - Afgezegd
         */
        status?: "confirmed" | "completed" | "cancelled";
        /** @description Met werk tot en met deze dag. */
        until?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AssignmentCardPage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getAssignmentsByAssignmentId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        assignmentId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AssignmentCard"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postAssignmentsByAssignmentIdCancellation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        assignmentId: number;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["CallingOffBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AssignmentCard"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getChallenges: {
    parameters: {
      query?: {
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
        /** @description Zonder dit: al je regio's. */
        region?: number;
        /**
         * @description * `open` - Open
         *     * `closed` - Afgerond
         */
        status?: "open" | "closed";
        /**
         * @description * `recruit` - Werven
         *     * `match` - Matchen
         *     * `train` - Opleiden
         *     * `guide` - Begeleiden
         *     * `develop` - Professionaliseren
         */
        task?: "recruit" | "match" | "train" | "guide" | "develop";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ChallengeRowPage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postChallenges: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ChallengeBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Challenge"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getChallengesByChallengeId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        challengeId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Challenge"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putChallengesByChallengeId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        challengeId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ChallengeEditBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Challenge"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postChallengesByChallengeIdClosing: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        challengeId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProgrammeReasonBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Challenge"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postChallengesByChallengeIdReopening: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        challengeId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProgrammeReasonBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Challenge"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postConsentsByConsentIdResult: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        consentId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConsentResultBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionDecision"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postDecisionEffectPreviews: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EffectPreviewBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EffectPreview"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getDecisionEffects: {
    parameters: {
      query?: {
        /** @description Zonder dit: vandaag. */
        fromDate?: string;
        /** @description Nodig voor wie in meer regio's meedoet. */
        region?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EffectKinds"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getDecisions: {
    parameters: {
      query?: {
        /** @description Alleen wat je zelf voorstelde. */
        mine?: boolean;
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
        /** @description Zonder dit: al je regio's. */
        region?: number;
        /**
         * @description Wat nog loopt, of wat voorbij is: besloten of ingetrokken.
         *
         *     * `going_on` - Loopt
         *     * `over` - Voorbij
         */
        stage?: "going_on" | "over";
        /**
         * @description * `draft` - Concept
         *     * `open` - In stemming
         *     * `carried` - Aangenomen
         *     * `rejected` - Niet aangenomen
         *     * `withdrawn` - Ingetrokken
         */
        status?: "draft" | "open" | "carried" | "rejected" | "withdrawn";
        /** @description Alleen wat op je stem wacht. */
        waitingForMe?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionDecisionRowPage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postDecisions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DecisionBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionDecision"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getDecisionsByDecisionId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        decisionId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionDecision"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postDecisionsByDecisionIdAmendment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        decisionId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AmendmentBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionDecision"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postDecisionsByDecisionIdClosing: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        decisionId: number;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["ClosingBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionDecision"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postDecisionsByDecisionIdConsents: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        decisionId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConsentBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionDecision"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postDecisionsByDecisionIdMandateUses: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        decisionId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MandateUseBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionDecision"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postDecisionsByDecisionIdOpening: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        decisionId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionDecision"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postDecisionsByDecisionIdOutcome: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        decisionId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DecisionOutcomeBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionDecision"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postDecisionsByDecisionIdProxies: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        decisionId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProxyBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionDecision"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postDecisionsByDecisionIdProxyEnding: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        decisionId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProxyEndingBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionDecision"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postDecisionsByDecisionIdSignatureWithdrawal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        decisionId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SignatureWithdrawalBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionDecision"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postDecisionsByDecisionIdSignatures: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        decisionId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SignatureBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionDecision"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postDecisionsByDecisionIdVotes: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        decisionId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["VoteBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionDecision"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postDecisionsByDecisionIdWithdrawal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        decisionId: number;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["WithdrawalBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionDecision"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getEscalationLevels: {
    parameters: {
      query: {
        region: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EscalationLevels"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getEscalations: {
    parameters: {
      query?: {
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
        /** @description Zonder dit: al je regio's. */
        region?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EscalationPage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postEscalations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EscalationBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Escalation"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postEscalationsByEscalationIdEnding: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        escalationId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EndingBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Escalation"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getFunderNotices: {
    parameters: {
      query?: {
        agreement?: number;
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
        /** @description Zonder dit: al je regio's. */
        region?: number;
        /**
         * @description * `draft` - Concept
         *     * `sent` - Verstuurd
         *     * `dropped` - Niet nodig
         */
        status?: "draft" | "sent" | "dropped";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FunderNoticePage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getFunderNoticesByNoticeId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        noticeId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FunderNotice"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  patchFunderNoticesByNoticeId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        noticeId: number;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["PatchedNoticeCompletionBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FunderNotice"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postFunderNoticesByNoticeIdDropping: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        noticeId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NoticeDroppingBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FunderNotice"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postFunderNoticesByNoticeIdSending: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        noticeId: number;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["NoticeSendingBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FunderNotice"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getFundingTranches: {
    parameters: {
      query?: {
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
        /** @description Zonder dit: al je regio's. */
        region?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FundingTranchePage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postFundingTranches: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TrancheBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FundingTranche"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postFundingTranchesByTrancheIdAgreements: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        trancheId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FundedBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FundingTranche"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getImportTemplatesByKind: {
    parameters: {
      query?: {
        /**
         * @description * `csv` - csv
         *     * `xlsx` - xlsx
         */
        format?: "csv" | "xlsx";
      };
      header?: never;
      path: {
        kind: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
          "text/csv": string;
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getImports: {
    parameters: {
      query?: {
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ImportRowPage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postImports: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["ImportBodyRequest"];
      };
    };
    responses: {
      202: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Import"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestand is te groot. */
      413: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getImportsByRunId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        runId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Import"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postImportsByRunIdApplication: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        runId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Import"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getIndicatorRollups: {
    parameters: {
      query: {
        /** @description Zonder dit: het begin van dit schooljaar. */
        fromDate?: string;
        indicator: string;
        /** @description De dag na de laatste; zonder dit: het eind van het schooljaar. */
        untilDate?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RollUp"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getIndicators: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["IndicatorList"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getLaws: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Laws"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMandates: {
    parameters: {
      query?: {
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
        /** @description Zonder dit: al je regio's. */
        region?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MandatePage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postMandates: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MandateBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Mandate"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postMandatesByMandateIdEnding: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        mandateId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EndingBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Mandate"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Me"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMeWaiting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WaitingItems"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMeasureOwners: {
    parameters: {
      query: {
        region: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MeasureOwnerList"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMeasures: {
    parameters: {
      query?: {
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
        /** @description Zonder dit: al je regio's. */
        region?: number;
        /**
         * @description * `planned` - Gepland
         *     * `running` - Loopt
         *     * `ended` - Gestopt
         *     * `evaluated` - Geëvalueerd
         *     * `withdrawn` - Ingetrokken
         */
        status?: "planned" | "running" | "ended" | "evaluated" | "withdrawn";
        /**
         * @description * `recruit` - Werven
         *     * `match` - Matchen
         *     * `train` - Opleiden
         *     * `guide` - Begeleiden
         *     * `develop` - Professionaliseren
         */
        task?: "recruit" | "match" | "train" | "guide" | "develop";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MeasureRowPage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postMeasures: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MeasureBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionMeasure"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMeasuresByMeasureId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        measureId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionMeasure"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putMeasuresByMeasureId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        measureId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MeasureEditBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionMeasure"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postMeasuresByMeasureIdConsultations: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        measureId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MeasureConsultationBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionMeasure"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postMeasuresByMeasureIdContinuation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        measureId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MeasureContinuationBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionMeasure"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postMeasuresByMeasureIdEnding: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        measureId: number;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["ProgrammeRemarkBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionMeasure"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postMeasuresByMeasureIdEvaluations: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        measureId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MeasureEvaluationBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionMeasure"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postMeasuresByMeasureIdStart: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        measureId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionMeasure"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putMeasuresByMeasureIdVisibility: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        measureId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MeasureVisibilityBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionMeasure"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postMeasuresByMeasureIdWithdrawal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        measureId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProgrammeReasonBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionMeasure"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMeetings: {
    parameters: {
      query?: {
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
        /** @description Zonder dit: al je regio's. */
        region?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MeetingPage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postMeetings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MeetingBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Meeting"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMeetingsByMeetingId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        meetingId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Meeting"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putMeetingsByMeetingIdAgenda: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        meetingId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AgendaBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Meeting"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postMeetingsByMeetingIdPresence: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        meetingId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PresenceBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Meeting"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMemberships: {
    parameters: {
      query?: {
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
        /** @description Naam, e-mailadres, school of bestuur. */
        q?: string;
        /**
         * @description Zonder rol: iedereen behalve de invallers.
         *
         *     * `school_leader` - Schoolleider
         *     * `board_hr` - Bestuur of HR
         *     * `planner` - Poolplanner
         *     * `coordinator` - Regiocoördinator
         *     * `substitute` - Invaller
         *     * `seat_holder` - Zetelhouder
         *     * `institute` - Opleiding
         *     * `observer` - Waarnemer
         *     * `partner` - Partner
         *     * `national_monitor` - Realisatie-eenheid
         */
        role?:
          | "school_leader"
          | "board_hr"
          | "planner"
          | "coordinator"
          | "substitute"
          | "seat_holder"
          | "institute"
          | "observer"
          | "partner"
          | "national_monitor";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MembershipPage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postMemberships: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MembershipBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Membership"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postMembershipsByMembershipIdEnding: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        membershipId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Membership"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMorningBoard: {
    parameters: {
      query?: {
        /** @description Zonder dit: vandaag. */
        date?: string;
        /** @description Zonder dit: al je regio's. */
        region?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MorningBoard"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMorningPlanDecisions: {
    parameters: {
      query: {
        date: string;
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
        /** @description Nodig voor wie in meer regio's planner is. */
        region?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PlanDecisionPage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMorningPlans: {
    parameters: {
      query?: {
        /** @description Zonder dit: alle dagen. */
        date?: string;
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
        /** @description Zonder dit: al je regio's. */
        region?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MorningPlanRowPage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postMorningPlans: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MorningPlanBodyRequest"];
      };
    };
    responses: {
      202: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MorningPlan"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getMorningPlansByPlanId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MorningPlan"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postMorningPlansByPlanIdReplanning: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planId: number;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["ReplanningBodyRequest"];
      };
    };
    responses: {
      202: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MorningPlan"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postMorningPlansByPlanIdSending: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        planId: number;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["SendingBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MorningPlan"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getNotices: {
    parameters: {
      query?: {
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
        /** @description Alleen wat nog niet gelezen is. */
        unread?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NoticePage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postNoticesByNoticeIdReading: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        noticeId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Notice"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postOfferLinkAnswers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AnswerBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Offer"];
        };
      };
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AssignmentCard"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postOfferLinkOpenings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TokenBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Offer"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getOffers: {
    parameters: {
      query?: {
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
        /**
         * @description * `open` - open
         *     * `all` - all
         */
        status?: "open" | "all";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OfferPage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getOffersByOfferId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        offerId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Offer"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postOffersByOfferIdAcceptance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        offerId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AssignmentCard"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postOffersByOfferIdRefusal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        offerId: number;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["RefusalBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Offer"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getOrganisations: {
    parameters: {
      query?: {
        /**
         * @description * `board` - Schoolbestuur
         *     * `institute` - Lerarenopleiding
         *     * `partner` - Partner
         */
        kind?: "board" | "institute" | "partner";
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
        /** @description Naam, plaats of nummer. */
        q?: string;
        /** @description Alleen deelnemers van deze regio. */
        region?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OrganisationPage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getParticipation: {
    parameters: {
      query: {
        /** @description De eerste dag. */
        fromDate: string;
        region: number;
        /** @description De dag na de laatste. */
        untilDate: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Participation"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getParticipationExports: {
    parameters: {
      query: {
        /**
         * @description * `csv` - CSV
         *     * `xlsx` - Werkmap
         *     * `json` - JSON
         */
        format?: "csv" | "xlsx" | "json";
        /** @description De eerste dag. */
        fromDate: string;
        region: number;
        /** @description De dag na de laatste. */
        untilDate: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
          "text/csv": string;
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getParticipationRows: {
    parameters: {
      query: {
        /** @description Zonder dit: alle kamers. */
        chamber?: number;
        /**
         * @description * `seats_filled` - Zetels bezet
         *     * `turnout` - Gestemd
         *     * `presence` - Aanwezig bij vergaderingen
         *     * `proposals` - Voorstellen vanuit een zetel
         *     * `objections` - Bezwaren
         */
        figure?: "seats_filled" | "turnout" | "presence" | "proposals" | "objections";
        /** @description De eerste dag. */
        fromDate: string;
        region: number;
        /** @description De dag na de laatste. */
        untilDate: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ParticipationRows"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getPlanWishes: {
    parameters: {
      query?: {
        /** @description Zonder dit: alle dagen. */
        date?: string;
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PlanWishPage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postPlanWishes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WishBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PlanWish"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postPlanWishesByWishIdLifting: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        wishId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PlanWish"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getPoliciesCurrent: {
    parameters: {
      query?: {
        /** @description Zonder dit: je eerste regio. */
        region?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Policy"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getProgrammeExports: {
    parameters: {
      query?: {
        /**
         * @description * `plan` - Het plan
         *     * `challenges` - Uitdagingen
         *     * `measures` - Maatregelen
         */
        content?: "plan" | "challenges" | "measures";
        /**
         * @description * `csv` - CSV
         *     * `xlsx` - Werkmap
         *     * `json` - JSON
         */
        format?: "csv" | "xlsx" | "json";
        /** @description Zonder dit: al je regio's. */
        region?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
          "text/csv": string;
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getProgrammeVersions: {
    parameters: {
      query?: {
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
        /** @description Zonder dit: al je regio's. */
        region?: number;
        /**
         * @description * `draft` - Concept
         *     * `in_round` - In de goedkeuringsronde
         *     * `approved` - Vastgesteld
         *     * `superseded` - Vervangen door een nieuwe versie
         *     * `rejected` - Niet vastgesteld
         *     * `discarded` - Weggelegd
         */
        status?: "draft" | "in_round" | "approved" | "superseded" | "rejected" | "discarded";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProgrammeVersionRowPage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postProgrammeVersions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProgrammeVersionBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProgrammeVersion"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getProgrammeVersionsByVersionId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        versionId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProgrammeVersion"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putProgrammeVersionsByVersionId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        versionId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProgrammeVersionEditBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProgrammeVersion"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postProgrammeVersionsByVersionIdApprovalRound: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        versionId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ApprovalRoundBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProgrammeVersion"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getProgrammeVersionsByVersionIdDifferences: {
    parameters: {
      query?: {
        /** @description Zonder dit: de versie waar deze van uitging. */
        base?: number;
      };
      header?: never;
      path: {
        versionId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VersionDifferences"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postProgrammeVersionsByVersionIdDiscarding: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        versionId: number;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["ProgrammeRemarkBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProgrammeVersion"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putProgrammeVersionsByVersionIdSectionsByTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        task: string;
        versionId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProgrammeSectionBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProgrammeVersion"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getReferenceDates: {
    parameters: {
      query?: {
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReferenceDatePage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postReferenceDates: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReferenceDateBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReferenceDate"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getReferenceDatesByDateId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        dateId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReferenceDateDetail"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postReferenceDatesByDateIdExtension: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        dateId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ExtensionBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReferenceDate"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getRegionCoverage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Coverage"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getRegionCoverageExports: {
    parameters: {
      query?: {
        /**
         * @description * `csv` - CSV
         *     * `xlsx` - Werkmap
         *     * `json` - JSON
         */
        format?: "csv" | "xlsx" | "json";
        /**
         * @description * `in_none` - In geen regio
         *     * `in_two` - In twee regio's
         */
        standing?: "in_none" | "in_two";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
          "text/csv": string;
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getRegionCoverageSchoolLocations: {
    parameters: {
      query?: {
        municipality?: string;
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
        /**
         * @description * `in_none` - In geen regio
         *     * `in_two` - In twee regio's
         */
        standing?: "in_none" | "in_two";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CoverageLocationPage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getRegionOverview: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionOverview"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getRegions: {
    parameters: {
      query?: {
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionPage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getRegionsByRegionId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        regionId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionDetail"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  patchRegionsByRegionId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        regionId: number;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["PatchedRegionEditBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionDetail"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putRegionsByRegionIdArea: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        regionId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AreaBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionDetail"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postRegionsByRegionIdFigures: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        regionId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FigureBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionDetail"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getRegionsByRegionIdHistory: {
    parameters: {
      query?: {
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
        /**
         * @description * `status` - Status
         *     * `facts` - Gegevens
         *     * `participation` - Deelname
         *     * `area` - Gebied
         *     * `figure` - Aantal
         *     * `second_place` - Tweede regio
         *     * `alliance` - Alliantie
         */
        subject?:
          "status" | "facts" | "participation" | "area" | "figure" | "second_place" | "alliance";
      };
      header?: never;
      path: {
        regionId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionEventPage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postRegionsByRegionIdParticipations: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        regionId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewParticipationBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionDetail"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putRegionsByRegionIdParticipationsByParticipationId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        participationId: number;
        regionId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ParticipationBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionDetail"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postRegionsByRegionIdParticipationsByParticipationIdEnding: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        participationId: number;
        regionId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ParticipationEndingBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionDetail"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postRegionsByRegionIdSecondPlaces: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        regionId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SecondPlaceBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionDetail"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postRegionsByRegionIdSecondPlacesByPlaceIdEnding: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        placeId: number;
        regionId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionDetail"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postRegionsByRegionIdStatusMoves: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        regionId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StatusMoveBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionDetail"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postRegionsByRegionIdStatusRequestRefusal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        regionId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StatusRefusalBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionDetail"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postRegionsByRegionIdStatusRequests: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        regionId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StatusRequestBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegionDetail"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postRequestPreviews: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RequestBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RequestPreview"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getRequests: {
    parameters: {
      query?: {
        board?: number;
        /** @description Met werk op deze dag. */
        date?: string;
        /** @description Met werk vanaf deze dag. */
        from?: string;
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
        schoolLocation?: number;
        /**
         * @description * `open` - Nog niet gevraagd
         *     * `offering` - Wordt gevraagd
         *     * `partly_filled` - Deels vervuld
         *     * `filled` - Vervuld
         *     * `completed` - Afgerond
         *     * `unfilled` - Niet vervuld
         *     * `cancelled` - Ingetrokken
         *     * `solved_internally` - Zelf opgelost
         */
        status?:
          | "open"
          | "offering"
          | "partly_filled"
          | "filled"
          | "completed"
          | "unfilled"
          | "cancelled"
          | "solved_internally";
        /** @description Met werk tot en met deze dag. */
        until?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RequestRowPage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postRequests: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RequestBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Request"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getRequestsByRequestId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Request"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postRequestsByRequestIdAssignments: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AssignmentBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AssignmentCard"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postRequestsByRequestIdCancellation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: number;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["CancellationBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Request"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getRequestsByRequestIdCandidates: {
    parameters: {
      query?: {
        /** @description Alleen wie zo heet. */
        q?: string;
        /** @description Hoeveel mensen per lijst. */
        shown?: number;
      };
      header?: never;
      path: {
        requestId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Candidates"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getRequestsByRequestIdDecisions: {
    parameters: {
      query?: {
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
      };
      header?: never;
      path: {
        requestId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DecisionPage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postRequestsByRequestIdInternalSolution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InternalSolutionBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Request"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postRequestsByRequestIdNotesRemoval: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Request"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postRequestsByRequestIdOutcome: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OutcomeBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Request"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postRequestsByRequestIdWaveResumption: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Request"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postRequestsByRequestIdWaveStop: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Request"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putRequestsByRequestIdWaves: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        requestId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WavesBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Request"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getSchoolLocations: {
    parameters: {
      query?: {
        /** @description Alleen vestigingen van dit bestuur. */
        board?: number;
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
        /** @description Naam, plaats of vestigingscode. */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SchoolLocationPage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getSchoolLocationsByLocationId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        locationId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SchoolLocation"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  patchSchoolLocationsByLocationId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        locationId: number;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["PatchedLocationEditRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SchoolLocation"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getSchoolLocationsByLocationIdAdmittedSubstitutes: {
    parameters: {
      query: {
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
        /** @description Een deel van de naam. */
        q: string;
      };
      header?: never;
      path: {
        locationId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AdmittedSubstitutePage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getSchoolLocationsByLocationIdSubstituteLists: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        locationId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SubstituteLists"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putSchoolLocationsByLocationIdSubstituteLists: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        locationId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SubstituteListsBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SubstituteLists"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getSeats: {
    parameters: {
      query?: {
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
        /** @description Zonder dit: al je regio's. */
        region?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SeatPage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postSeatsBySeatIdTermEnding: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        seatId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Seat"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postSeatsBySeatIdTerms: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        seatId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SeatTermBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Seat"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getSharedMeasures: {
    parameters: {
      query?: {
        /**
         * @description * `works` - Dit werkt
         *     * `does_not_work` - Dit werkt niet
         *     * `bottleneck` - Knelpunt
         */
        outcome?: "works" | "does_not_work" | "bottleneck";
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
        /**
         * @description * `recruit` - Werven
         *     * `match` - Matchen
         *     * `train` - Opleiden
         *     * `guide` - Begeleiden
         *     * `develop` - Professionaliseren
         */
        task?: "recruit" | "match" | "train" | "guide" | "develop";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SharedMeasurePage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getSharedMeasuresByMeasureId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        measureId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SharedMeasure"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getShortageExports: {
    parameters: {
      query?: {
        /**
         * @description * `region` - Regio
         *     * `board` - Schoolbestuur
         *     * `location` - School
         */
        by?: "region" | "board" | "location";
        /**
         * @description * `csv` - CSV
         *     * `xlsx` - Werkmap
         *     * `json` - JSON
         */
        format?: "csv" | "xlsx" | "json";
        /**
         * @description * `teacher` - Leraren
         *     * `support_staff` - Ondersteuners
         *     * `school_leader` - Schoolleiders
         */
        function?: "teacher" | "support_staff" | "school_leader";
        /** @description Zonder dit: alle peildata. */
        referenceDay?: number;
        /** @description Zonder dit: al je regio's. */
        region?: number;
        /**
         * @description * `bao` - Basisschool
         *     * `sbo` - Speciaal basisonderwijs
         *     * `vso` - (Voortgezet) speciaal onderwijs
         *     * `vo` - Voortgezet onderwijs
         *     * `mbo` - Mbo
         */
        schoolType?: "bao" | "sbo" | "vso" | "vo" | "mbo";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
          "text/csv": string;
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getShortageFigures: {
    parameters: {
      query?: {
        /**
         * @description * `region` - Regio
         *     * `board` - Schoolbestuur
         *     * `location` - School
         */
        by?: "region" | "board" | "location";
        /**
         * @description * `teacher` - Leraren
         *     * `support_staff` - Ondersteuners
         *     * `school_leader` - Schoolleiders
         */
        function?: "teacher" | "support_staff" | "school_leader";
        /** @description Zonder dit: alle peildata. */
        referenceDay?: number;
        /** @description Zonder dit: al je regio's. */
        region?: number;
        /**
         * @description * `bao` - Basisschool
         *     * `sbo` - Speciaal basisonderwijs
         *     * `vso` - (Voortgezet) speciaal onderwijs
         *     * `vo` - Voortgezet onderwijs
         *     * `mbo` - Mbo
         */
        schoolType?: "bao" | "sbo" | "vso" | "vo" | "mbo";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ShortageFigures"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getShortageReports: {
    parameters: {
      query?: {
        board?: number;
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
        referenceDay?: number;
        region?: number;
        /**
         * @description * `open` - Nog niet begonnen
         *     * `draft` - Concept
         *     * `submitted` - Ingediend
         *     * `returned` - Teruggegeven
         *     * `reviewed` - Nagekeken
         *     * `frozen` - Vastgelegd
         */
        status?: "open" | "draft" | "submitted" | "returned" | "reviewed" | "frozen";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ShortageReportRowPage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getShortageReportsByReportId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        reportId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ShortageReport"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  patchShortageReportsByReportId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        reportId: number;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["PatchedSaveBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ShortageReport"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postShortageReportsByReportIdCorrection: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        reportId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReasonBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ShortageReport"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postShortageReportsByReportIdReturn: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        reportId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReasonBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ShortageReport"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postShortageReportsByReportIdReview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        reportId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ShortageReport"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postShortageReportsByReportIdSubmission: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        reportId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ShortageReport"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postSubstituteInvitations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PoolInvitationBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PoolInvitation"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getSubstitutes: {
    parameters: {
      query?: {
        /** @description In dienst bij dit bestuur. */
        board?: number;
        /**
         * @description * `po_teacher` - Leraar basisonderwijs
         *     * `vo_teacher` - Leraar voortgezet onderwijs
         *     * `subject_teacher_po` - Vakleerkracht
         *     * `career_changer` - Zij-instromer
         *     * `student` - Student (lio)
         *     * `retired` - Gepensioneerd
         *     * `teaching_assistant` - Onderwijsassistent
         *     * `other_professional` - Andere professional
         */
        category?:
          | "po_teacher"
          | "vo_teacher"
          | "subject_teacher_po"
          | "career_changer"
          | "student"
          | "retired"
          | "teaching_assistant"
          | "other_professional";
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
        /**
         * @description * `own_school` - Vast op de school
         *     * `permanent` - Vaste pool
         *     * `flex` - Flexpool
         *     * `on_call` - Oproeplijst
         *     * `other` - Overig
         */
        poolGroup?: "own_school" | "permanent" | "flex" | "on_call" | "other";
        /** @description Naam, poolnummer of e-mailadres. */
        q?: string;
        /**
         * @description * `active` - Actief
         *     * `paused` - Even niet
         *     * `left` - Uit de pool
         */
        status?: "active" | "paused" | "left";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SubstituteRowPage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getSubstitutesBySubstituteId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        substituteId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Substitute"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putSubstitutesBySubstituteIdAdmissionsByBoardId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        boardId: number;
        substituteId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AdmissionBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Admission"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postSubstitutesBySubstituteIdInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        substituteId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SubstituteInvitation"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getSubstitutesMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Substitute"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getSubstitutesMeAvailability: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Availability"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putSubstitutesMeAvailability: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AvailabilityRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Availability"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getSubstitutesMeCalendar: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OwnCalendar"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postSubstitutesMeCalendar: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OwnCalendar"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  postSubstitutesMeCalendarEnding: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OwnCalendar"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Te veel in korte tijd. */
      429: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getSubstitutesMePreferences: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Preferences"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  putSubstitutesMePreferences: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PreferencesBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Preferences"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit kan nu niet; `code` zegt waarom. */
      409: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Deze vorm van bericht kennen we niet. */
      415: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  getSubstitutesMeViews: {
    parameters: {
      query?: {
        /** @description Bladzijde, vanaf 1. */
        page?: number;
        /** @description Rijen per bladzijde, hoogstens 100. */
        pageSize?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OwnViewPage"];
        };
      };
      /** @description Er klopt iets niet in wat je stuurde; alle fouten staan erbij. */
      400: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Je bent niet ingelogd. */
      401: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit hoort niet bij je rol. */
      403: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Dit bestaat niet, of je mag het niet zien. */
      404: {
        headers: {
          /** @description De volledige versie van deze API. */
          "API-Version"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
}
