package io.baton.desk.refer.card;

import io.baton.referral.Event;

/// What a step did, in the words for titles, sentences and refusals.
///
/// @param title `declined`, after `R-12: `
/// @param passive `declined`, after `R-12 was `
/// @param active `declined`, after a person's name
/// @param reason why; empty if no one said
record StepWords(String title, String passive, String active, String reason) {

    /// @param to name of the side asked
    static StepWords of(Event event, String to) {
        return switch (event) {
            case Event.OfHandoff handoff -> ofHandoff(handoff, to);
            case Event.OfResult result -> ofResult(result);
            case Event.Logged _ -> new StepWords("changed", "logged", "changed it", "");
            case Event.Undone _ -> new StepWords("undone", "undone", "undid it", "");
            case Event.OfRecord _ -> changed();
        };
    }

    private static StepWords ofHandoff(Event.OfHandoff event, String to) {
        return switch (event) {
            case Event.Offered _ ->
                    new StepWords("offered to " + to, "offered again", "offered it", "");
            case Event.Accepted _ ->
                    new StepWords(to + " took it", "accepted", "(" + to + ") accepted", "");
            case Event.AcceptedElsewhere(var contact, var how, _, _) ->
                    new StepWords(
                            to + " took it",
                            "accepted",
                            "says that %s took it%s"
                                    .formatted(contact.name(), how.isEmpty() ? "" : " " + how),
                            "");
            case Event.AcceptanceConfirmed _ ->
                    new StepWords(to + " took it", "confirmed", "(" + to + ") confirmed it", "");
            case Event.AcceptanceDenied _ ->
                    new StepWords(
                            to + " didn't take it", "returned", "(" + to + ") didn't take it", "");
            case Event.Declined(_, var reason) ->
                    new StepWords(to + " declined", "declined", "(" + to + ") declined", reason);
            case Event.Lapsed _ ->
                    new StepWords("no answer from " + to, "changed", "changed it", "");
            case Event.TakenBack _ -> new StepWords("taken back", "taken back", "took it back", "");
            case Event.HandedBack(_, var reason) ->
                    new StepWords("handed back", "handed back", "handed it back for " + to, reason);
            case Event.Invited _, Event.LinkBound _, Event.LinkRevoked _, Event.Reminded _ ->
                    changed();
        };
    }

    private static StepWords ofResult(Event.OfResult event) {
        return switch (event) {
            case Event.Won(_, _, _, var reported) ->
                    reported
                            ? new StepWords("won, unconfirmed", "won", "says it's won", "")
                            : new StepWords("won", "won", "closed it as won", "");
            case Event.Lost(_, var reported) ->
                    reported
                            ? new StepWords("lost, unconfirmed", "lost", "says it's lost", "")
                            : new StepWords("lost", "lost", "closed it as lost", "");
            case Event.Withdrawn(var reason) ->
                    new StepWords("withdrawn", "withdrawn", "withdrew it", reason);
            case Event.Reopened _ -> new StepWords("open again", "reopened", "reopened it", "");
            case Event.Restated _ ->
                    new StepWords("won", "changed", "changed what it was won for", "");
            case Event.FigureStated _ ->
                    new StepWords("won", "changed", "stated another figure", "");
            case Event.ResultConfirmed _ ->
                    new StepWords("confirmed", "confirmed", "confirmed the result", "");
            case Event.Repriced _,
                    Event.Ended _,
                    Event.Paid _,
                    Event.PaymentReversed _,
                    Event.Corrected _ ->
                    changed();
        };
    }

    private static StepWords changed() {
        return new StepWords("changed", "changed", "changed it", "");
    }
}
