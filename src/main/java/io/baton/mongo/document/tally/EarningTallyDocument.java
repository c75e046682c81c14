package io.baton.mongo.document.tally;

import io.baton.mongo.document.Fields;
import io.baton.partner.PartnerId;
import io.baton.referral.Direction;
import io.baton.revenue.EarningTally;
import io.baton.revenue.NamedWins;
import io.baton.revenue.WinSum;
import java.util.List;
import org.bson.Document;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// The wins of a month of a tally. Parts without anything to count are left out.
final class EarningTallyDocument {
    private EarningTallyDocument() {}

    static Document of(EarningTally earnings) {
        var document = new Document();
        if (earnings.equals(EarningTally.NONE)) {
            return document;
        }
        document.append("wins", Fields.writeList(earnings.sums(), EarningTallyDocument::sum));
        if (!earnings.withoutFee().isEmpty()) {
            document.append("withoutFee", named(earnings.withoutFee()));
        }
        if (!earnings.unconfirmed().isEmpty()) {
            document.append("unconfirmed", named(earnings.unconfirmed()));
        }
        return document;
    }

    static EarningTally read(Document from, PartnerId partner) {
        var sums =
                from.getList("wins", Document.class, List.of()).stream()
                        .map(EarningTallyDocument::readSum)
                        .toList();
        return sums.isEmpty()
                ? EarningTally.NONE
                : new EarningTally(
                        sums,
                        readNamed(from.get("withoutFee", Document.class), partner),
                        readNamed(from.get("unconfirmed", Document.class), partner));
    }

    private static Document sum(WinSum sum) {
        return new Document("direction", sum.direction().name())
                .append("wins", sum.wins())
                .append("worth", sum.worth().toString())
                .append("earned", sum.earned().toString())
                .append("unconfirmed", sum.unconfirmed().toString())
                .append("owed", sum.owed().toString());
    }

    private static WinSum readSum(Document from) {
        return new WinSum(
                Direction.valueOf(Fields.text(from, "direction")),
                from.getInteger("wins"),
                Money.parse(Fields.text(from, "worth")),
                Money.parse(Fields.text(from, "earned")),
                Money.parse(Fields.text(from, "unconfirmed")),
                owed(from));
    }

    /// Tallies of earlier builds have none. They are counted again.
    private static Money owed(Document from) {
        var owed = Fields.textOrNull(from, "owed");
        return owed == null
                ? Money.zero(Money.parse(Fields.text(from, "worth")).getCurrencyUnit())
                : Money.parse(owed);
    }

    private static Document named(NamedWins wins) {
        return new Document("count", wins.count())
                .append(
                        "first",
                        Fields.writeList(
                                wins.first(),
                                win ->
                                        new Document("number", win.number())
                                                .append("on", win.on().toString())));
    }

    private static NamedWins readNamed(@Nullable Document from, PartnerId partner) {
        return from == null
                ? NamedWins.NONE
                : new NamedWins(
                        from.getInteger("count"),
                        Fields.readList(
                                from,
                                "first",
                                win ->
                                        new NamedWins.Win(
                                                partner,
                                                win.getInteger("number"),
                                                Fields.day(win, "on"))));
    }
}
