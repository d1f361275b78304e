"""Who may do what where: one row per operation, one column per person, all asserted by test_permissions.

A cell says what a person of the home region gets. `200/404` is the status for a thing of the home region and for
the same thing of the region next door; `own` and `all` are lists with the rows of home, or of every region, `few` a list
with a part of home, `none` an empty list; one status is for calls that name no thing, or that nobody of the role may do.
"""

COLUMNS = (
    "leader",  # of the school the rows belong to
    "neighbour",  # leads another school of the same region, under another board
    "board_hr",  # of the board of the school
    "planner",
    "coordinator",
    "sam",  # the substitute of the rows
    "seat",
    "institute",
    "monitor",
    "nobody",  # not signed in
)

TABLE = """
                                                        leader  neighb  hr      planner coord   sam     seat    instit  monitor nobody
GET agreement-exports                                 403/403 403/403 200/404 200/404 200/404 403/403 200/404 200/404 200/200 401/401
GET agreement-people                                  403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
GET agreement-papers                                  403/403 403/403 200/404 200/404 200/404 403/403 200/404 200/404 200/200 401/401
GET agreements                                        403     403     own     own     own     403     own     own     all     401
POST agreements                                       403/403 403/403 403/403 403/403 201/404 403/403 403/403 403/403 403/403 401/401
GET agreements/{agreement_id}                         403/403 403/403 200/404 200/404 200/404 403/403 200/404 200/404 200/200 401/401
PATCH agreements/{agreement_id}                       403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
GET agreements/{agreement_id}/breakdown 403/403 403/403 200/404 200/404 200/404 403/403 200/404 200/404 200/200 401/401
POST agreements/{agreement_id}/ending 403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
GET agreements/{agreement_id}/evidence                403/403 403/403 200/404 200/404 200/404 403/403 200/404 200/404 200/200 401/401
GET agreements/{agreement_id}/evidence/{evidence_id}/content 403/403 403/403 200/404 200/404 200/404 403/403 200/404 200/404 200/200 401/401
POST agreements/{agreement_id}/evidence/{evidence_id}/withdrawal 403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
GET agreements/{agreement_id}/measurements            403/403 403/403 200/404 200/404 200/404 403/403 200/404 200/404 200/200 401/401
POST agreements/{agreement_id}/measurements           403/403 403/403 403/403 403/403 201/404 403/403 403/403 403/403 403/403 401/401
GET agreements/{agreement_id}/measurements/{measurement_id}/rows 403/403 403/403 200/404 200/404 200/404 403/403 200/404 200/404 200/200 401/401
POST agreements/{agreement_id}/note                   403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
POST agreements/{agreement_id}/periods/{period_id}/approval 403/403 403/403 403/403 403/403 403/404 403/403 403/403 403/403 200/200 401/401
POST agreements/{agreement_id}/periods/{period_id}/evidence 403/403 403/403 403/403 403/403 201/404 403/403 403/403 403/403 403/403 401/401
POST agreements/{agreement_id}/periods/{period_id}/lock 403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
POST agreements/{agreement_id}/periods/{period_id}/return 403/403 403/403 403/403 403/403 403/404 403/403 403/403 403/403 200/200 401/401
POST agreements/{agreement_id}/periods/{period_id}/submission 403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
GET ambitions                                         403     403     own     own     own     403     own     own     all     401
POST ambitions                                        403/403 403/403 403/403 403/403 201/404 403/403 403/403 403/403 403/403 401/401
POST assignment-link-cancellations                      200     200     200     200     200     200     200     200     200     200
POST assignment-link-openings                           200     200     200     200     200     200     200     200     200     200
GET assignments                                         own     none    own     own     403     own     403     403     403     401
GET assignments/{assignment_id}                         200/404 404/404 200/404 200/404 403/403 200/404 403/403 403/403 403/403 401/401
POST assignments/{assignment_id}/arrivals               200/404 404/404 403/403 200/404 403/403 200/404 403/403 403/403 403/403 401/401
GET assignments/{assignment_id}/look-back               200/404 404/404 403/403 200/404 403/403 200/404 403/403 403/403 403/403 401/401
PUT assignments/{assignment_id}/look-back               400/404 404/404 403/403 403/403 403/403 200/404 403/403 403/403 403/403 401/401
GET assignments/{assignment_id}/message-box             200/404 404/404 403/403 403/403 403/403 200/404 403/403 403/403 403/403 401/401
POST assignments/{assignment_id}/message-reading        200/404 404/404 403/403 403/403 403/403 200/404 403/403 403/403 403/403 401/401
GET assignments/{assignment_id}/messages                200/404 404/404 403/403 403/403 403/403 200/404 403/403 403/403 403/403 401/401
POST assignments/{assignment_id}/messages               201/404 404/404 403/403 403/403 403/403 201/404 403/403 403/403 403/403 401/401
POST assignments/{assignment_id}/cancellation           200/404 404/404 403/403 200/404 403/403 200/404 403/403 403/403 403/403 401/401
GET assignments/{assignment_id}/swap                    403/403 403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 401/401
POST assignments/{assignment_id}/swap                   403/403 403/403 403/403 403/403 403/403 201/404 403/403 403/403 403/403 401/401
GET challenges                                        403     403     own     own     own     403     own     own     all     401
POST challenges                                       403/403 403/403 403/403 403/403 201/404 403/403 403/403 403/403 403/403 401/401
GET challenges/{challenge_id}                         403/403 403/403 200/404 200/404 200/404 403/403 200/404 200/404 200/200 401/401
PUT challenges/{challenge_id}                         403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
POST challenges/{challenge_id}/closing                403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
POST challenges/{challenge_id}/reopening              403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
POST consents/{consent_id}/result                       403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
GET decision-effects                                    403/403 403/403 200/404 200/404 200/404 403/403 200/404 200/404 403/403 401/401
POST decision-effect-previews                           403/403 403/403 200/404 200/404 200/404 403/403 200/404 200/404 403/403 401/401
GET decisions                                           few     few     own     own     own     few     own     own     all     401
POST decisions                                          403/403 403/403 201/404 201/404 201/404 403/403 201/404 201/404 403/403 401/401
GET decisions/{decision_id}                             404/404 404/404 200/404 200/404 200/404 404/404 200/404 200/404 200/200 401/401
POST decisions/{decision_id}/amendment                  403/403 403/403 403/404 200/404 200/404 403/403 403/404 403/404 403/403 401/401
POST decisions/{decision_id}/closing                    403/403 403/403 403/404 200/404 200/404 403/403 403/404 403/404 403/403 401/401
POST decisions/{decision_id}/consents                   403/403 403/403 403/403 403/403 201/404 403/403 403/403 403/403 403/403 401/401
POST decisions/{decision_id}/opening                    403/403 403/403 404/404 200/404 404/404 403/403 404/404 404/404 403/403 401/401
POST decisions/{decision_id}/outcome                    403/403 403/403 403/404 200/404 200/404 403/403 403/404 403/404 403/403 401/401
POST decisions/{decision_id}/proxies                    403/403 403/403 403/404 403/403 403/403 403/403 201/404 403/404 403/403 401/401
POST decisions/{decision_id}/proxy-ending               403/403 403/403 403/404 403/403 403/403 403/403 200/404 403/404 403/403 401/401
POST decisions/{decision_id}/mandate-uses               403/403 403/403 403/404 201/404 403/404 403/403 403/404 403/404 403/403 401/401
POST decisions/{decision_id}/signature-withdrawal       403/403 403/403 200/404 403/403 403/403 403/403 403/403 403/403 403/403 401/401
POST decisions/{decision_id}/signatures                 403/403 403/403 201/404 403/403 403/403 403/403 403/403 403/403 403/403 401/401
GET escalation-levels                                   200/404 200/404 200/404 200/404 200/404 200/404 200/404 200/404 200/200 401/401
GET escalations                                         own     own     own     own     own     own     own     own     all     401
POST escalations                                        403/403 403/403 403/403 403/403 201/404 403/403 403/403 403/403 201/201 401/401
POST escalations/{escalation_id}/ending                 403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 200/200 401/401
GET look-backs                                          own     none    403     403     403     own     403     403     403     401
GET mandates                                            own     own     own     own     own     own     own     own     all     401
POST mandates                                           403/403 403/403 403/403 403/403 201/404 403/403 403/403 403/403 403/403 401/401
POST mandates/{mandate_id}/ending                       403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
GET meetings                                            403     403     own     own     own     403     own     own     all     401
POST meetings                                           403/403 403/403 403/403 403/403 201/404 403/403 403/403 403/403 403/403 401/401
GET meetings/{meeting_id}                               403/403 403/403 200/404 200/404 200/404 403/403 200/404 200/404 200/200 401/401
PUT meetings/{meeting_id}/agenda                        403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
POST meetings/{meeting_id}/presence                     403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
POST decisions/{decision_id}/votes                      403/403 403/403 403/404 403/403 403/403 403/403 201/404 403/404 403/403 401/401
POST decisions/{decision_id}/withdrawal                 403/403 403/403 403/404 200/404 200/404 403/403 403/404 403/404 403/403 401/401
GET funder-notices                                    403     403     own     own     own     403     own     own     all     401
GET funder-notices/{notice_id}                        403/403 403/403 200/404 200/404 200/404 403/403 200/404 200/404 200/200 401/401
PATCH funder-notices/{notice_id}                      403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
POST funder-notices/{notice_id}/dropping              403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
POST funder-notices/{notice_id}/sending               403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
GET funding-tranches                                  403     403     own     own     own     403     own     own     all     401
POST funding-tranches                                 403/403 403/403 403/403 403/403 201/404 403/403 403/403 403/403 403/403 401/401
POST funding-tranches/{tranche_id}/agreements         403/403 403/403 403/403 403/403 201/404 403/403 403/403 403/403 403/403 401/401
GET import-templates/{kind}                             403     403     403     200     403     403     403     403     403     401
GET imports                                             403     403     403     own     403     403     403     403     403     401
POST imports                                            403/403 403/403 403/403 202/404 403/403 403/403 403/403 403/403 403/403 401/401
GET imports/{run_id}                                    403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 403/403 401/401
POST imports/{run_id}/application                       403/403 403/403 403/403 202/404 403/403 403/403 403/403 403/403 403/403 401/401
GET indicator-rollups                                 403     403     200     200     200     403     200     200     200     401
GET indicators                                          403     403     200     200     200     403     200     200     200     401
GET me                                                  200     200     200     200     200     200     200     200     200     401
GET me/contact-windows                                  200     200     200     200     200     200     200     200     200     401
PUT me/contact-windows                                  200     200     200     200     200     200     200     200     200     401
GET me/personal-data                                    200     200     200     200     200     200     200     200     200     401
GET me/push-key                                         200     200     200     200     200     200     200     200     200     401
GET me/push-subscriptions                               none    none    none    none    none    own     none    none    none    401
POST me/push-subscriptions                              201     201     201     201     201     201     201     201     201     401
POST me/push-subscriptions/{device_id}/removal          404/404 404/404 404/404 404/404 404/404 200/404 404/404 404/404 404/404 401/401
POST me/trial-notices                                   201     201     201     201     201     201     201     201     201     401
GET me/waiting                                          200     200     200     200     200     200     200     200     200     401
GET measure-owners                                    403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
GET measures                                          403     403     own     own     own     403     own     own     all     401
POST measures                                         403/403 403/403 403/403 403/403 201/404 403/403 403/403 403/403 403/403 401/401
GET measures/{measure_id}                             403/403 403/403 200/404 200/404 200/404 403/403 200/404 200/404 200/200 401/401
PUT measures/{measure_id}                             403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
POST measures/{measure_id}/consultations              403/403 403/403 403/403 403/403 201/404 403/403 403/403 403/403 403/403 401/401
POST measures/{measure_id}/continuation               403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
POST measures/{measure_id}/ending                     403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
POST measures/{measure_id}/evaluations                403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
POST measures/{measure_id}/start                      403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
PUT measures/{measure_id}/visibility                  403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
POST measures/{measure_id}/withdrawal                 403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
GET memberships                                         403     403     403     own     403     403     403     403     403     401
POST memberships                                        403/403 403/403 403/403 201/404 403/403 403/403 403/403 403/403 403/403 401/401
POST memberships/{membership_id}/ending                 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 403/403 401/401
GET morning-board                                       403     403     403     own     own     403     403     403     403     401
GET morning-plan-decisions                            403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 403/403 401/401
GET morning-plans                                     403     403     403     own     403     403     403     403     403     401
POST morning-plans                                    403/403 403/403 403/403 202/404 403/403 403/403 403/403 403/403 403/403 401/401
GET morning-plans/{plan_id}                           403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 403/403 401/401
POST morning-plans/{plan_id}/replanning               403/403 403/403 403/403 202/404 403/403 403/403 403/403 403/403 403/403 401/401
POST morning-plans/{plan_id}/sending                  403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 403/403 401/401
GET notices                                             none    none    none    none    none    own     none    none    none    401
POST notices/{notice_id}/reading                        404/404 404/404 404/404 404/404 404/404 200/404 404/404 404/404 404/404 401/401
POST offer-link-answers                                 201     201     201     201     201     201     201     201     201     201
POST offer-link-openings                                200     200     200     200     200     200     200     200     200     200
GET offers                                              403     403     403     403     403     own     403     403     403     401
GET offers/{offer_id}                                   403/403 403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 401/401
POST offers/{offer_id}/acceptance                       403/403 403/403 403/403 403/403 403/403 201/404 403/403 403/403 403/403 401/401
POST offers/{offer_id}/refusal                          403/403 403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 401/401
POST offers/{offer_id}/waiting-place                    403/403 403/403 403/403 403/403 403/403 201/404 403/403 403/403 403/403 401/401
POST offers/{offer_id}/waiting-place-ending             403/403 403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 401/401
GET organisations                                       own     own     own     own     own     own     own     own     all     401
GET plan-wishes                                       403     403     403     own     403     403     403     403     403     401
POST plan-wishes                                      403/403 403/403 403/403 201/404 403/403 403/403 403/403 403/403 403/403 401/401
GET participation                                       403/403 403/403 200/404 200/404 200/404 403/403 200/404 200/404 200/200 401/401
GET participation-exports                               403/403 403/403 200/404 200/404 200/404 403/403 200/404 200/404 200/200 401/401
GET participation/rows                                  403/403 403/403 200/404 200/404 200/404 403/403 200/404 200/404 200/200 401/401
POST plan-wishes/{wish_id}/lifting                    403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 403/403 401/401
GET policies/current                                    200/404 200/404 200/404 200/404 200/404 200/404 403/403 403/403 403/403 401/401
GET reference-dates                                   own     own     own     403     own     403     own     own     all     401
POST reference-dates                                  403/403 403/403 403/403 403/403 201/404 403/403 403/403 403/403 201/201 401/401
GET reference-dates/{date_id}                         200/404 200/404 200/404 403/403 200/404 403/403 200/404 200/404 200/200 401/401
POST reference-dates/{date_id}/extension              403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 200/200 401/401
GET programme-exports                                 403/403 403/403 200/404 200/404 200/404 403/403 200/404 200/404 200/200 401/401
GET programme-versions                                403     403     own     own     own     403     own     own     all     401
POST programme-versions                               403/403 403/403 403/403 403/403 201/404 403/403 403/403 403/403 403/403 401/401
GET programme-versions/{version_id}                   403/403 403/403 200/404 200/404 200/404 403/403 200/404 200/404 200/200 401/401
PUT programme-versions/{version_id}                   403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
POST programme-versions/{version_id}/approval-round   403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
GET programme-versions/{version_id}/differences       403/403 403/403 200/404 200/404 200/404 403/403 200/404 200/404 200/200 401/401
POST programme-versions/{version_id}/discarding       403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
PUT programme-versions/{version_id}/sections/{task}   403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
GET regions                                             own     own     own     own     own     own     own     own     all     401
GET regions/{region_id}                                 200/404 200/404 200/404 200/404 200/404 200/404 200/404 200/404 200/200 401/401
GET settlement-exports                                 403/403 403/403 200/404 200/404 200/404 403/403 403/403 403/403 403/403 401/401
GET settlements                                        403/403 403/403 200/404 200/404 200/404 403/403 403/403 403/403 403/403 401/401
GET settlements/rows                                   403/403 403/403 200/404 200/404 200/404 403/403 403/403 403/403 403/403 401/401
GET alliances                                           403     403     403     403     200     403     403     403     200     401
POST alliances                                         403/403 403/403 403/403 403/403 201/404 403/403 403/403 403/403 201/201 401/401
POST alliances/{alliance_id}/joining                   403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 200/200 401/401
POST alliances/{alliance_id}/leaving                   403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 200/200 401/401
GET laws                                               200     200     200     200     200     200     200     200     200     401
GET region-coverage                                    403     403     403     403     200     403     403     403     200     401
GET region-coverage-exports                            403     403     403     403     200     403     403     403     200     401
GET region-coverage/school-locations                   403     403     403     403     200     403     403     403     200     401
GET region-overview                                    403     403     403     403     403     403     403     403     200     401
PATCH regions/{region_id}                              403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
PUT regions/{region_id}/area                           403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
POST regions/{region_id}/figures                       403/403 403/403 403/403 403/403 201/404 403/403 403/403 403/403 403/403 401/401
GET regions/{region_id}/history                        200/404 200/404 200/404 200/404 200/404 200/404 200/404 200/404 200/200 401/401
POST regions/{region_id}/participations                403/403 403/403 403/403 403/403 201/404 403/403 403/403 403/403 403/403 401/401
PUT regions/{region_id}/participations/{participation_id} 403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
POST regions/{region_id}/participations/{participation_id}/ending 403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
POST regions/{region_id}/second-places                 403/403 403/403 403/403 403/403 403/403 403/403 403/403 403/403 201/201 401/401
POST regions/{region_id}/second-places/{place_id}/ending 403/403 403/403 403/403 403/403 403/403 403/403 403/403 403/403 200/200 401/401
POST regions/{region_id}/status-moves                  403/403 403/403 403/403 403/403 403/403 403/403 403/403 403/403 201/201 401/401
POST regions/{region_id}/status-request-refusal        403/403 403/403 403/403 403/403 403/403 403/403 403/403 403/403 200/200 401/401
POST regions/{region_id}/status-requests               403/403 403/403 403/403 403/403 201/404 403/403 403/403 403/403 403/403 401/401
GET reporting-line                                    403/403 403/403 200/404 200/404 200/404 403/403 200/404 200/404 200/200 401/401
POST request-previews                                   200/404 404/404 403/403 200/404 403/403 403/403 403/403 403/403 403/403 401/401
GET requests                                            own     none    own     own     own     403     403     403     403     401
POST requests                                           201/404 404/404 403/403 201/404 403/403 403/403 403/403 403/403 403/403 401/401
GET requests/{request_id}                               200/404 404/404 200/404 200/404 200/404 403/403 403/403 403/403 403/403 401/401
POST requests/{request_id}/assignments                  403/403 403/403 403/403 201/404 403/403 403/403 403/403 403/403 403/403 401/401
POST requests/{request_id}/cancellation                 200/404 404/404 403/403 200/404 403/403 403/403 403/403 403/403 403/403 401/401
GET requests/{request_id}/candidates                    403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 403/403 401/401
GET requests/{request_id}/decisions                     200/404 404/404 200/404 200/404 200/404 403/403 403/403 403/403 403/403 401/401
POST requests/{request_id}/internal-solution            200/404 404/404 403/403 200/404 403/403 403/403 403/403 403/403 403/403 401/401
POST requests/{request_id}/notes-removal                403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 403/403 401/401
POST requests/{request_id}/outcome                      200/404 404/404 403/403 200/404 403/403 403/403 403/403 403/403 403/403 401/401
POST requests/{request_id}/wave-resumption              200/404 404/404 403/403 200/404 403/403 403/403 403/403 403/403 403/403 401/401
POST requests/{request_id}/wave-stop                    200/404 404/404 403/403 200/404 403/403 403/403 403/403 403/403 403/403 401/401
PUT requests/{request_id}/waves                         200/404 404/404 403/403 200/404 403/403 403/403 403/403 403/403 403/403 401/401
GET school-holidays                                     own     own     own     own     own     own     own     own     all     401
POST school-holidays                                    403/403 403/403 403/403 403/403 201/404 403/403 403/403 403/403 403/403 401/401
POST school-holidays/{holiday_id}/removal               403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
GET school-locations                                    own     own     own     own     own     own     own     own     all     401
GET school-locations/{location_id}                      200/404 200/404 200/404 200/404 200/404 200/404 200/404 200/404 200/200 401/401
PATCH school-locations/{location_id}                    200/404 404/404 403/403 200/404 403/403 403/403 403/403 403/403 403/403 401/401
GET school-locations/{location_id}/admitted-substitutes 200/404 404/404 403/403 200/404 403/403 403/403 403/403 403/403 403/403 401/401
GET school-locations/{location_id}/welcome-list         200/404 200/404 200/404 200/404 200/404 200/404 200/404 200/404 200/200 401/401
PUT school-locations/{location_id}/welcome-list         200/404 404/404 403/403 200/404 403/403 403/403 403/403 403/403 403/403 401/401
GET school-locations/{location_id}/substitute-lists     200/404 404/404 403/403 200/404 403/403 403/403 403/403 403/403 403/403 401/401
PUT school-locations/{location_id}/substitute-lists     200/404 404/404 403/403 200/404 403/403 403/403 403/403 403/403 403/403 401/401
GET seats                                               own     own     own     own     own     own     own     own     all     401
POST seats/{seat_id}/term-ending                        403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 401/401
POST seats/{seat_id}/terms                              403/403 403/403 403/403 403/403 201/404 403/403 403/403 403/403 403/403 401/401
GET shortage-exports                                  403/403 403/403 200/404 403/403 200/404 403/403 200/404 200/404 200/200 401/401
GET shortage-figures                                  403/403 403/403 200/404 403/403 200/404 403/403 200/404 200/404 200/200 401/401
GET shortage-reports                                  own     none    own     403     own     403     403     403     403     401
GET shortage-reports/{report_id}                      200/404 404/404 200/404 403/403 200/404 403/403 403/403 403/403 403/403 401/401
PATCH shortage-reports/{report_id}                    200/404 404/404 403/404 403/403 403/403 403/403 403/403 403/403 403/403 401/401
POST shortage-reports/{report_id}/correction          201/404 404/404 403/404 403/403 403/403 403/403 403/403 403/403 403/403 401/401
POST shortage-reports/{report_id}/return              403/403 403/403 200/404 403/403 403/403 403/403 403/403 403/403 403/403 401/401
POST shortage-reports/{report_id}/review              403/403 403/403 200/404 403/403 403/403 403/403 403/403 403/403 403/403 401/401
POST shortage-reports/{report_id}/submission          200/404 404/404 403/404 403/403 403/403 403/403 403/403 403/403 403/403 401/401
GET shared-measures                                   403     403     none    none    none    403     none    none    none    401
GET shared-measures/{measure_id}                      403/403 403/403 404/404 404/404 404/404 403/403 404/404 404/404 404/404 401/401
GET standby                                             403/403 403/403 403/403 200/404 200/404 403/403 403/403 403/403 403/403 401/401
GET standby-allowances                                  403/403 403/403 200/404 200/404 200/404 403/403 403/403 403/403 403/403 401/401
POST substitute-invitations                             403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 403/403 401/401
GET substitutes                                         403     403     few     own     403     403     403     403     403     401
GET substitutes/me                                      403     403     403     403     403     200     403     403     403     401
GET substitutes/me/acceptance-rules                     403     403     403     403     403     own     403     403     403     401
POST substitutes/me/acceptance-rules                    403/403 403/403 403/403 403/403 403/403 201/400 403/403 403/403 403/403 401/401
POST substitutes/me/acceptance-rules/{rule_id}/ending   403/403 403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 401/401
POST substitutes/me/acceptance-rules/{rule_id}/pause    403/403 403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 401/401
POST substitutes/me/acceptance-rules/{rule_id}/resumption 403/403 403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 401/401
GET substitutes/me/availability                         403     403     403     403     403     200     403     403     403     401
PUT substitutes/me/availability                         403     403     403     403     403     200     403     403     403     401
GET substitutes/me/calendar                             403     403     403     403     403     200     403     403     403     401
POST substitutes/me/calendar                            403     403     403     403     403     201     403     403     403     401
POST substitutes/me/calendar/ending                     403     403     403     403     403     200     403     403     403     401
GET substitutes/me/forgetting                           403     403     403     403     403     200     403     403     403     401
POST substitutes/me/forgetting                          403     403     403     403     403     409     403     403     403     401
GET substitutes/me/preferences                          403     403     403     403     403     200     403     403     403     401
PUT substitutes/me/preferences                          403     403     403     403     403     200     403     403     403     401
GET substitutes/me/share                                403     403     403     403     403     200     403     403     403     401
GET substitutes/me/share/rows                           403     403     403     403     403     200     403     403     403     401
GET substitutes/me/standby                              403     403     403     403     403     200     403     403     403     401
PUT substitutes/me/standby                              403     403     403     403     403     200     403     403     403     401
GET substitutes/me/views                                403     403     403     403     403     own     403     403     403     401
GET substitutes/{substitute_id}                         403/403 403/403 200/404 200/404 403/403 403/403 403/403 403/403 403/403 401/401
POST substitutes/{substitute_id}/invitation             403/403 403/403 403/403 200/404 403/403 403/403 403/403 403/403 403/403 401/401
PUT substitutes/{substitute_id}/admissions/{board_id}   403/403 403/403 200/404 200/404 403/403 403/403 403/403 403/403 403/403 401/401
GET unread-messages                                     own     none    403     403     403     own     403     403     403     401
GET swap-questions                                      403     403     403     403     403     own     403     403     403     401
GET swap-questions/{question_id}                        403/403 403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 401/401
GET swap-questions/{question_id}/possible-returns       403/403 403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 401/401
POST swap-questions/{question_id}/proposal              403/403 403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 401/401
POST swap-questions/{question_id}/refusal               403/403 403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 401/401
POST swap-questions/{question_id}/taking-over           403/403 403/403 403/403 403/403 403/403 201/404 403/403 403/403 403/403 401/401
POST swaps/{swap_id}/proposals/{proposal_id}/acceptance 403/403 403/403 403/403 403/403 403/403 201/404 403/403 403/403 403/403 401/401
POST swaps/{swap_id}/proposals/{proposal_id}/refusal    403/403 403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 401/401
POST swaps/{swap_id}/withdrawal                         403/403 403/403 403/403 403/403 403/403 200/404 403/403 403/403 403/403 401/401
GET welcome-totals                                      none    none    403     none    403     403     403     403     403     401
"""


def table() -> dict[str, dict[str, str]]:
    """The table as operation → column → cell."""
    found = {}
    for line in TABLE.strip().splitlines()[1:]:
        method, route, *row = line.split()
        found[f"{method} {route}"] = dict(zip(COLUMNS, row, strict=True))
    return found
