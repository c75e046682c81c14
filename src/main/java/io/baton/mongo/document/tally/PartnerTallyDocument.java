package io.baton.mongo.document.tally;

import io.baton.firm.FirmId;
import io.baton.mongo.document.Fields;
import io.baton.partner.PartnerId;
import io.baton.revenue.MonthTally;
import io.baton.revenue.PartnerTally;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.TreeMap;
import org.bson.Document;

public final class PartnerTallyDocument {
    private PartnerTallyDocument() {}

    public static Document of(PartnerTally tally) {
        return new Document("firm", tally.firm().value())
                .append("partner", tally.partner().value())
                .append("zone", tally.zone().getId())
                .append("format", tally.format())
                .append(
                        "months",
                        tally.months().entrySet().stream()
                                .map(each ->
                                        MonthTallyDocument.of(each.getValue())
                                                .append("month", each.getKey().toString()))
                                .toList());
    }

    public static PartnerTally read(Document from, long version) {
        var partner = new PartnerId(Fields.text(from, "partner"));
        var months = new TreeMap<YearMonth, MonthTally>();
        for (var month : from.getList("months", Document.class)) {
            months.put(
                    YearMonth.parse(Fields.text(month, "month")),
                    MonthTallyDocument.read(month, partner));
        }
        return new PartnerTally(
                new FirmId(Fields.text(from, "firm")),
                partner,
                ZoneId.of(Fields.text(from, "zone")),
                from.getInteger("format", 1),
                months,
                version);
    }
}
