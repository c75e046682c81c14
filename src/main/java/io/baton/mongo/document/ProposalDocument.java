package io.baton.mongo.document;

import io.baton.draft.Proposal;
import io.baton.draft.Proposal.Action;
import io.baton.draft.Proposal.Arguments;
import io.baton.draft.Proposal.Details;
import io.baton.draft.Proposal.Need;
import io.baton.draft.Proposal.PartnerNames;
import io.baton.partner.PartnerId;
import io.baton.referral.Direction;
import io.baton.terms.Payer;
import io.baton.understanding.NamedClient;
import io.baton.understanding.NamedPartner;
import java.time.LocalDate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

final class ProposalDocument {
    private ProposalDocument() {}

    static Document of(Proposal proposal) {
        return switch (proposal) {
            case Proposal.NewReferrals wanted -> of(wanted);
            case Proposal.Step(var referral, var action, var arguments, var unused) ->
                    new Document("kind", "step")
                            .append("referral", referral)
                            .append("action", action.name())
                            .append("arguments", of(arguments))
                            .append("unused", unused);
            case Proposal.Terms(var partner, var words) ->
                    new Document("kind", "terms").append("partner", partner).append("words", words);
            case Proposal.Payment(var payer, var partner, var amount, var on, var unused) ->
                    new Document("kind", "payment")
                            .append("payer", payer.name())
                            .append("partner", partner(partner))
                            .append("amount", Fields.money(amount))
                            .append("on", on.toString())
                            .append("unused", unused);
            case Proposal.Query(var command) ->
                    new Document("kind", "query").append("command", command);
            case Proposal.Choice(var options) ->
                    new Document("kind", "choice")
                            .append("options", Fields.writeList(options, ProposalDocument::of));
            case Proposal.CarriedOut(var referral) ->
                    new Document("kind", "done").append("referral", referral);
            case Proposal.Nothing() -> new Document("kind", "nothing");
        };
    }

    static Proposal read(Document from) {
        return switch (Fields.text(from, "kind")) {
            case "referrals" -> referrals(from);
            case "step" ->
                    new Proposal.Step(
                            from.getInteger("referral"),
                            Action.valueOf(Fields.text(from, "action")),
                            arguments(Fields.subdocument(from, "arguments")),
                            Fields.readStrings(from, "unused"));
            case "terms" ->
                    new Proposal.Terms(Fields.text(from, "partner"), Fields.text(from, "words"));
            case "payment" ->
                    new Proposal.Payment(
                            Payer.valueOf(Fields.text(from, "payer")),
                            partner(Fields.subdocument(from, "partner")),
                            Fields.money(Fields.subdocument(from, "amount")),
                            LocalDate.parse(Fields.text(from, "on")),
                            Fields.readStrings(from, "unused"));
            case "query" -> new Proposal.Query(Fields.text(from, "command"));
            case "choice" ->
                    new Proposal.Choice(Fields.readList(from, "options", ProposalDocument::read));
            case "done" -> new Proposal.CarriedOut(from.getInteger("referral"));
            case "nothing" -> new Proposal.Nothing();
            case String other -> throw Fields.unknown("proposal", other);
        };
    }

    private static Document of(Proposal.NewReferrals wanted) {
        var details = wanted.details();
        return new Document("kind", "referrals")
                .append("direction", wanted.direction().name())
                .append("client", Fields.orNull(wanted.client(), ProposalDocument::client))
                .append("needs", Fields.writeList(wanted.needs(), ProposalDocument::need))
                .append(
                        "partner",
                        Fields.orNull(wanted.partners().named(), ProposalDocument::partner))
                .append(
                        "excluded",
                        Fields.writeList(wanted.partners().excluded(), ProposalDocument::partner))
                .append("worth", Fields.orNull(details.worth(), EstimateDocument::of))
                .append("contact", details.contact())
                .append("by", ClientNeedDocument.neededBy(details.neededBy()))
                .append("unused", wanted.unused());
    }

    private static Proposal.NewReferrals referrals(Document from) {
        return new Proposal.NewReferrals(
                Direction.valueOf(Fields.text(from, "direction")),
                Fields.subdocumentOrNull(from, "client", ProposalDocument::client),
                Fields.readList(from, "needs", ProposalDocument::need),
                new PartnerNames(
                        Fields.subdocumentOrNull(from, "partner", ProposalDocument::partner),
                        Fields.readList(from, "excluded", ProposalDocument::partner)),
                new Details(
                        Fields.subdocumentOrNull(from, "worth", EstimateDocument::read),
                        Fields.textOrNull(from, "contact"),
                        ClientNeedDocument.readNeededBy(Fields.textOrNull(from, "by"))),
                Fields.readStrings(from, "unused"));
    }

    private static Document need(Need need) {
        return new Document("words", need.words()).append("partner", value(need.partner()));
    }

    private static Need need(Document from) {
        return new Need(Fields.text(from, "words"), id(from, "partner"));
    }

    private static Document client(NamedClient client) {
        return new Document("name", client.name())
                .append("known", client.known())
                .append("typed", client.typed());
    }

    private static NamedClient client(Document from) {
        return new NamedClient(
                Fields.text(from, "name"),
                from.getBoolean("known", false),
                Fields.text(from, "typed"));
    }

    private static Document partner(NamedPartner partner) {
        return new Document("id", value(partner.id()))
                .append("name", partner.name())
                .append("typed", partner.typed());
    }

    private static NamedPartner partner(Document from) {
        return new NamedPartner(
                id(from, "id"), Fields.text(from, "name"), Fields.text(from, "typed"));
    }

    private static @Nullable String value(@Nullable PartnerId partner) {
        return partner == null ? null : partner.value();
    }

    private static @Nullable PartnerId id(Document from, String field) {
        var value = Fields.textOrNull(from, field);
        return value == null ? null : new PartnerId(value);
    }

    private static Document of(Arguments arguments) {
        var on = arguments.on();
        return new Document("amount", Fields.orNull(arguments.amount(), EstimateDocument::of))
                .append("on", on == null ? null : on.toString())
                .append("partner", Fields.orNull(arguments.partner(), ProposalDocument::partner))
                .append("member", Fields.orNull(arguments.member(), IndividualDocument::of))
                .append("words", arguments.words());
    }

    private static Arguments arguments(Document from) {
        var on = Fields.textOrNull(from, "on");
        return new Arguments(
                Fields.subdocumentOrNull(from, "amount", EstimateDocument::read),
                on == null ? null : LocalDate.parse(on),
                Fields.subdocumentOrNull(from, "partner", ProposalDocument::partner),
                Fields.subdocumentOrNull(from, "member", IndividualDocument::read),
                Fields.textOrNull(from, "words"));
    }
}
