package io.baton.mongo.document;

import io.baton.firm.FirmId;
import io.baton.firm.Skill;
import io.baton.partner.Contact;
import io.baton.partner.ContactPoints;
import io.baton.partner.JoinCode;
import io.baton.partner.Lineage;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.partner.Profile;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

public final class PartnerDocument {
    private PartnerDocument() {}

    public static Document of(Partner partner) {
        var document =
                new Document("id", partner.id().value())
                        .append("firm", partner.firm().value())
                        .append("name", partner.name())
                        .append("skills", partner.skills().stream().map(Skill::name).toList())
                        .append("regions", partner.regions())
                        .append(
                                "contacts",
                                Fields.writeList(partner.contacts(), PartnerDocument::contact))
                        .append("codes", Fields.writeList(partner.codes(), PartnerDocument::code))
                        .append("channel", partner.channel())
                        .append("money", partner.contactPoints().money())
                        .append("status", partner.status().name())
                        .append(
                                "formerIds",
                                partner.lineage().formerIds().stream()
                                        .map(PartnerId::value)
                                        .toList())
                        .append("mergedInto", mergedInto(partner));
        return PartnerTermsDocument.append(document, partner.terms());
    }

    public static Partner read(Document from, long version) {
        return new Partner(
                new PartnerId(Fields.text(from, "id")),
                new FirmId(Fields.text(from, "firm")),
                profile(from),
                contactPoints(from),
                PartnerTermsDocument.read(from),
                lineage(from),
                version);
    }

    private static @Nullable String mergedInto(Partner partner) {
        var into = partner.lineage().mergedInto();
        return into == null ? null : into.value();
    }

    /// Earlier builds didn't merge partners.
    private static Lineage lineage(Document from) {
        var into = Fields.textOrNull(from, "mergedInto");
        return new Lineage(
                from.containsKey("formerIds")
                        ? Fields.readStrings(from, "formerIds").stream()
                                .map(PartnerId::new)
                                .toList()
                        : List.of(),
                into == null ? null : new PartnerId(into));
    }

    private static Profile profile(Document from) {
        return new Profile(
                Fields.text(from, "name"),
                Fields.readStrings(from, "skills").stream().map(Skill::new).toList(),
                Fields.readStrings(from, "regions"),
                Partner.Status.valueOf(Fields.text(from, "status")));
    }

    private static ContactPoints contactPoints(Document from) {
        return new ContactPoints(
                Fields.readList(from, "contacts", PartnerDocument::contact),
                Fields.textOrNull(from, "channel"),
                from.containsKey("codes")
                        ? Fields.readList(from, "codes", PartnerDocument::code)
                        : List.of(),
                Fields.textOrNull(from, "money"));
    }

    public static Document contact(Contact contact) {
        return switch (contact) {
            case Contact.InChat(var person) ->
                    new Document("kind", "chat").append("person", IndividualDocument.of(person));
            case Contact.ByMail(var address) ->
                    new Document("kind", "mail").append("address", address);
        };
    }

    public static Contact contact(Document from) {
        return switch (Fields.text(from, "kind")) {
            case "chat" ->
                    new Contact.InChat(IndividualDocument.read(Fields.subdocument(from, "person")));
            case "mail" -> new Contact.ByMail(Fields.text(from, "address"));
            case String other -> throw Fields.unknown("contact", other);
        };
    }

    private static Document code(JoinCode code) {
        return new Document("hash", code.hash())
                .append("by", IndividualDocument.of(code.givenBy()))
                .append("until", Fields.date(code.expiresAt()))
                .append("usedBy", Fields.orNull(code.usedBy(), IndividualDocument::of));
    }

    private static JoinCode code(Document from) {
        return new JoinCode(
                Fields.text(from, "hash"),
                IndividualDocument.read(Fields.subdocument(from, "by")),
                Fields.instant(from, "until"),
                Fields.subdocumentOrNull(from, "usedBy", IndividualDocument::read));
    }
}
