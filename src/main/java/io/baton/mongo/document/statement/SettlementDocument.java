package io.baton.mongo.document.statement;

import io.baton.firm.FirmId;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.IndividualDocument;
import io.baton.partner.PartnerId;
import io.baton.statement.FeeSettlement;
import io.baton.statement.RecordedSettlement;
import io.baton.terms.Payer;
import org.bson.Document;

public final class SettlementDocument {
    public static final String PARTNER = "partner";

    private SettlementDocument() {}

    public static Document of(RecordedSettlement recorded) {
        var settlement = recorded.settlement();
        return new Document("firm", recorded.firm().value())
                .append(PARTNER, recorded.partner().value())
                .append("number", recorded.number())
                .append("id", settlement.id())
                .append("payer", settlement.payer().name())
                .append("on", settlement.on().toString())
                .append("amount", Fields.money(settlement.amount()))
                .append("by", IndividualDocument.of(recorded.recordedBy()))
                .append("at", Fields.date(recorded.recordedAt()));
    }

    public static RecordedSettlement read(Document from, long version) {
        return new RecordedSettlement(
                new FirmId(Fields.text(from, "firm")),
                new PartnerId(Fields.text(from, PARTNER)),
                from.getInteger("number", 0),
                new FeeSettlement(
                        Fields.text(from, "id"),
                        Payer.valueOf(Fields.text(from, "payer")),
                        Fields.day(from, "on"),
                        Fields.money(Fields.subdocument(from, "amount"))),
                IndividualDocument.read(Fields.subdocument(from, "by")),
                Fields.instant(from, "at"),
                version);
    }
}
