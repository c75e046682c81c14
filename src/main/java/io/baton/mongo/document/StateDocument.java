package io.baton.mongo.document;

import io.baton.firm.Individual;
import io.baton.referral.State;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

final class StateDocument {
    private StateDocument() {}

    static Document of(State state) {
        return switch (state) {
            case State.Logged() -> kind("logged");
            case State.Offered(var round, var at, var remindAt, var deadline, var reminded) ->
                    kind("offered")
                            .append("round", round)
                            .append("at", Fields.date(at))
                            .append("remindAt", Fields.date(remindAt))
                            .append("deadline", Fields.date(deadline))
                            .append("reminded", reminded);
            case State.Accepted(var at, var claimedBy) ->
                    kind("accepted")
                            .append("at", Fields.date(at))
                            .append("claimedBy", Fields.orNull(claimedBy, IndividualDocument::of));
            case State.Won won ->
                    AgreementDocument.append(
                            TermsDocument.append(
                                            WinAmountDocument.append(kind("won"), won.amount()),
                                            won.fee())
                                    .append("on", won.on().toString()),
                            won);
            case State.Lost(var reason, var reportedBy) ->
                    kind("lost")
                            .append("reason", reason)
                            .append(
                                    "reportedBy",
                                    Fields.orNull(reportedBy, IndividualDocument::of));
            case State.Withdrawn(var reason) -> kind("withdrawn").append("reason", reason);
        };
    }

    static State read(Document from) {
        return switch (Fields.text(from, "kind")) {
            case "logged" -> new State.Logged();
            case "offered" ->
                    new State.Offered(
                            from.getInteger("round"),
                            Fields.instant(from, "at"),
                            Fields.instant(from, "remindAt"),
                            Fields.instant(from, "deadline"),
                            from.getBoolean("reminded"));
            case "accepted" ->
                    new State.Accepted(Fields.instant(from, "at"), person(from, "claimedBy"));
            case "won" ->
                    new State.Won(
                            WinAmountDocument.read(from),
                            TermsDocument.ruleIn(from),
                            Fields.day(from, "on"),
                            AgreementDocument.read(from));
            case "lost" -> new State.Lost(Fields.text(from, "reason"), person(from, "reportedBy"));
            case "withdrawn" -> new State.Withdrawn(Fields.text(from, "reason"));
            case String other -> throw Fields.unknown("state", other);
        };
    }

    private static @Nullable Individual person(Document from, String name) {
        return Fields.subdocumentOrNull(from, name, IndividualDocument::read);
    }

    private static Document kind(String kind) {
        return new Document("kind", kind);
    }
}
