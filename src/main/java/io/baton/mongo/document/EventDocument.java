package io.baton.mongo.document;

import io.baton.partner.PartnerId;
import io.baton.referral.Event;
import org.bson.Document;

final class EventDocument {
    private EventDocument() {}

    static Document of(Event event) {
        return switch (event) {
            case Event.Logged() -> kind("logged");
            case Event.Offered(var to, var round, var deadline) ->
                    kind("offered")
                            .append("partner", to.value())
                            .append("round", round)
                            .append("deadline", Fields.date(deadline));
            case Event.Invited(var round, var bearer, var guest) ->
                    kind("invited")
                            .append("round", round)
                            .append("bearer", bearer)
                            .append("guest", IndividualDocument.of(guest));
            case Event.Reminded() -> kind("reminded");
            case Event.Accepted() -> kind("accepted");
            case Event.Declined(var partner, var reason) ->
                    kind("declined").append("partner", partner.value()).append("reason", reason);
            case Event.Lapsed(var partner) -> kind("lapsed").append("partner", partner.value());
            case Event.Passed(var from, var to) ->
                    kind("passed")
                            .append("from", IndividualDocument.of(from))
                            .append("to", IndividualDocument.of(to));
            case Event.Noted(var text) -> kind("noted").append("text", text);
            case Event.Won(var amount, var fee, var on) ->
                    WinAmountDocument.append(kind("won"), amount)
                            .append("fee", StateDocument.rate(fee))
                            .append("on", on.toString());
            case Event.Ended(var on) -> kind("ended").append("on", on.toString());
            case Event.Lost(var reason) -> kind("lost").append("reason", reason);
            case Event.Withdrawn(var reason) -> kind("withdrawn").append("reason", reason);
            case Event.Paid(var amount, var on) ->
                    kind("paid").append("amount", Fields.money(amount)).append("on", on.toString());
        };
    }

    static Event read(Document from) {
        return switch (Fields.text(from, "kind")) {
            case "logged" -> new Event.Logged();
            case "offered" ->
                    new Event.Offered(
                            partner(from),
                            from.getInteger("round"),
                            Fields.instant(from, "deadline"));
            case "invited" ->
                    new Event.Invited(
                            from.getInteger("round"),
                            Fields.text(from, "bearer"),
                            IndividualDocument.read(Fields.subdocument(from, "guest")));
            case "reminded" -> new Event.Reminded();
            case "accepted" -> new Event.Accepted();
            case "declined" -> new Event.Declined(partner(from), Fields.text(from, "reason"));
            case "lapsed" -> new Event.Lapsed(partner(from));
            case "passed" ->
                    new Event.Passed(
                            IndividualDocument.read(Fields.subdocument(from, "from")),
                            IndividualDocument.read(Fields.subdocument(from, "to")));
            case "noted" -> new Event.Noted(Fields.text(from, "text"));
            case "won" ->
                    new Event.Won(
                            WinAmountDocument.read(from),
                            StateDocument.rate(from),
                            Fields.day(from, "on"));
            case "ended" -> new Event.Ended(Fields.day(from, "on"));
            case "lost" -> new Event.Lost(Fields.text(from, "reason"));
            case "withdrawn" -> new Event.Withdrawn(Fields.text(from, "reason"));
            case "paid" ->
                    new Event.Paid(
                            Fields.money(Fields.subdocument(from, "amount")),
                            Fields.day(from, "on"));
            case String other -> throw Fields.unknown("event", other);
        };
    }

    private static PartnerId partner(Document from) {
        return new PartnerId(Fields.text(from, "partner"));
    }

    private static Document kind(String kind) {
        return new Document("kind", kind);
    }
}
