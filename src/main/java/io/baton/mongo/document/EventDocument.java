package io.baton.mongo.document;

import io.baton.firm.Individual;
import io.baton.partner.PartnerId;
import io.baton.referral.Event;
import io.baton.terms.AgreedTerms;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

final class EventDocument {
    private EventDocument() {}

    static Document of(Event event) {
        return switch (event) {
            case Event.OfHandoff handoff -> handoff(handoff);
            case Event.OfRecord other -> other(other);
            case Event.OfResult result -> ResultEventDocument.of(result);
        };
    }

    private static Document handoff(Event.OfHandoff event) {
        return switch (event) {
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
            case Event.LinkBound(var bearer, var proof) ->
                    kind("linkBound").append("bearer", bearer).append("proof", proof);
            case Event.LinkRevoked(var bearer) -> kind("linkRevoked").append("bearer", bearer);
            case Event.Reminded() -> kind("reminded");
            case Event.Accepted(var proof, var terms) ->
                    kind("accepted")
                            .append("proof", proof)
                            .append("terms", Fields.orNull(terms, TermsDocument::of));
            case Event.AcceptedElsewhere(var contact, var how, var detailsKnown, var terms) ->
                    kind("acceptedElsewhere")
                            .append("contact", IndividualDocument.of(contact))
                            .append("how", how)
                            .append("detailsKnown", detailsKnown)
                            .append("terms", Fields.orNull(terms, TermsDocument::of));
            case Event.AcceptanceConfirmed() -> kind("acceptanceConfirmed");
            case Event.AcceptanceDenied(var partner) ->
                    kind("acceptanceDenied").append("partner", partner.value());
            case Event.Declined(var partner, var reason) ->
                    kind("declined").append("partner", partner.value()).append("reason", reason);
            case Event.Lapsed(var partner) -> kind("lapsed").append("partner", partner.value());
            case Event.TakenBack(var from) -> kind("takenBack").append("partner", from.value());
            case Event.HandedBack(var from, var reason) ->
                    kind("handedBack").append("partner", from.value()).append("reason", reason);
        };
    }

    private static Document other(Event.OfRecord event) {
        return switch (event) {
            case Event.Logged() -> kind("logged");
            case Event.Passed(var from, var to, var at) ->
                    kind("passed")
                            .append("from", IndividualDocument.of(from))
                            .append("to", IndividualDocument.of(to))
                            .append("partner", at == null ? null : at.value());
            case Event.Noted(var text, var shared) ->
                    kind("noted").append("text", text).append("shared", shared);
            case Event.NoteRemoved(var by, var at, var shared) ->
                    kind("noteRemoved")
                            .append("by", IndividualDocument.of(by))
                            .append("at", Fields.date(at))
                            .append("shared", shared);
            case Event.StillOnIt() -> kind("stillOnIt");
            case Event.Edited(var before, var after) ->
                    kind("edited")
                            .append("before", ClientNeedDocument.of(before))
                            .append("after", ClientNeedDocument.of(after));
            case Event.BringerCorrected(var before, var after, var from, var to) ->
                    kind("bringerCorrected")
                            .append("before", before.value())
                            .append("after", after.value())
                            .append("from", IndividualDocument.of(from))
                            .append("to", IndividualDocument.of(to));
            case Event.TermsProposed(var terms, var by) ->
                    kind("termsProposed")
                            .append("terms", TermsDocument.of(terms))
                            .append("partner", by == null ? null : by.value());
            case Event.TermsAgreed(var terms) ->
                    kind("termsAgreed").append("terms", TermsDocument.of(terms));
            case Event.TermsRefused() -> kind("termsRefused");
            case Event.Undone(var steps, var turn) ->
                    kind("undone").append("steps", steps).append("turn", turn);
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
                            person(from, "guest"));
            case "linkBound" ->
                    new Event.LinkBound(Fields.text(from, "bearer"), Fields.text(from, "proof"));
            case "linkRevoked" -> new Event.LinkRevoked(Fields.text(from, "bearer"));
            case "reminded" -> new Event.Reminded();
            case "accepted" -> new Event.Accepted(Fields.textOrNull(from, "proof"), terms(from));
            case "acceptedElsewhere" ->
                    new Event.AcceptedElsewhere(
                            person(from, "contact"),
                            Fields.text(from, "how"),
                            from.getBoolean("detailsKnown"),
                            terms(from));
            case "acceptanceConfirmed" -> new Event.AcceptanceConfirmed();
            case "acceptanceDenied" -> new Event.AcceptanceDenied(partner(from));
            case "declined" -> new Event.Declined(partner(from), Fields.text(from, "reason"));
            case "lapsed" -> new Event.Lapsed(partner(from));
            case "takenBack" -> new Event.TakenBack(partner(from));
            case "handedBack" -> new Event.HandedBack(partner(from), Fields.text(from, "reason"));
            case "passed" ->
                    new Event.Passed(person(from, "from"), person(from, "to"), partnerOrNull(from));
            case "noted" ->
                    new Event.Noted(Fields.text(from, "text"), from.getBoolean("shared", false));
            case "noteRemoved" ->
                    new Event.NoteRemoved(
                            person(from, "by"),
                            Fields.instant(from, "at"),
                            from.getBoolean("shared", false));
            case "stillOnIt" -> new Event.StillOnIt();
            case "edited" ->
                    new Event.Edited(
                            ClientNeedDocument.read(Fields.subdocument(from, "before")),
                            ClientNeedDocument.read(Fields.subdocument(from, "after")));
            case "bringerCorrected" ->
                    new Event.BringerCorrected(
                            new PartnerId(Fields.text(from, "before")),
                            new PartnerId(Fields.text(from, "after")),
                            person(from, "from"),
                            person(from, "to"));
            case "termsProposed" -> new Event.TermsProposed(agreed(from), partnerOrNull(from));
            case "termsAgreed" -> new Event.TermsAgreed(agreed(from));
            case "termsRefused" -> new Event.TermsRefused();
            case "undone" ->
                    new Event.Undone(from.getInteger("steps"), Fields.textOrNull(from, "turn"));
            case String other -> ResultEventDocument.read(other, from);
        };
    }

    private static Individual person(Document from, String name) {
        return IndividualDocument.read(Fields.subdocument(from, name));
    }

    private static PartnerId partner(Document from) {
        return new PartnerId(Fields.text(from, "partner"));
    }

    private static @Nullable PartnerId partnerOrNull(Document from) {
        var id = Fields.textOrNull(from, "partner");
        return id == null ? null : new PartnerId(id);
    }

    private static Document kind(String kind) {
        return new Document("kind", kind);
    }

    private static AgreedTerms agreed(Document from) {
        return TermsDocument.read(Fields.subdocument(from, "terms"));
    }

    private static @Nullable AgreedTerms terms(Document from) {
        return Fields.subdocumentOrNull(from, "terms", TermsDocument::read);
    }
}
