package io.baton.mongo.document;

import io.baton.partner.PartnerId;
import io.baton.referral.Direction;
import io.baton.referral.Parties;
import org.bson.Document;

/// The parties of a referral, as fields of the document they belong to.
final class PartiesDocument {
    private PartiesDocument() {}

    static Document append(Document to, Parties parties) {
        var partner = parties.partner();
        return to.append("direction", parties.direction().name())
                .append("partner", partner == null ? null : partner.value())
                .append("sender", IndividualDocument.of(parties.sender()))
                .append("holder", IndividualDocument.of(parties.holder()));
    }

    static Parties read(Document from) {
        var partner = Fields.textOrNull(from, "partner");
        return new Parties(
                Direction.valueOf(Fields.text(from, "direction")),
                partner == null ? null : new PartnerId(partner),
                IndividualDocument.read(Fields.subdocument(from, "sender")),
                IndividualDocument.read(Fields.subdocument(from, "holder")));
    }
}
