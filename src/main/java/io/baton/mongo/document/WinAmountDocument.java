package io.baton.mongo.document;

import io.baton.referral.amount.WinAmount;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;

/// The amounts of a win, as fields of the document they belong to. Earlier builds stored a one-time
/// amount only.
final class WinAmountDocument {
    private WinAmountDocument() {}

    static Document append(Document to, WinAmount amount) {
        var endedOn = amount.endedOn();
        return to.append("amount", Fields.orNull(amount.once(), Fields::money))
                .append("recurring", Fields.orNull(amount.recurring(), EstimateDocument::worth))
                .append("endedOn", endedOn == null ? null : endedOn.toString())
                .append("prices", Fields.writeList(amount.prices(), PriceDocument::of));
    }

    static Document of(WinAmount amount) {
        return append(new Document(), amount);
    }

    static WinAmount read(Document from) {
        var endedOn = Fields.textOrNull(from, "endedOn");
        return new WinAmount(
                Fields.subdocumentOrNull(from, "amount", Fields::money),
                Fields.subdocumentOrNull(from, "recurring", EstimateDocument::readWorth),
                endedOn == null ? null : LocalDate.parse(endedOn),
                from.getList("prices", Document.class, List.of()).stream()
                        .map(PriceDocument::read)
                        .toList());
    }
}
