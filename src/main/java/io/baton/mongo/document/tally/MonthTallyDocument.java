package io.baton.mongo.document.tally;

import io.baton.mongo.document.Fields;
import io.baton.partner.PartnerId;
import io.baton.revenue.FeeSums;
import io.baton.revenue.FeeTally;
import io.baton.revenue.HandoffTally;
import io.baton.revenue.MonthTally;
import io.baton.revenue.OfferTally;
import io.baton.revenue.SumsByCurrency;
import java.util.List;
import org.bson.Document;
import org.joda.money.Money;

/// A month of a tally. A firm has many of them, so parts without anything to count are left out.
final class MonthTallyDocument {
    private MonthTallyDocument() {}

    static Document of(MonthTally month) {
        var document = new Document();
        if (!month.offers().equals(OfferTally.NONE)) {
            document.append("offers", offers(month.offers()));
        }
        if (!month.given().equals(HandoffTally.NONE)) {
            document.append("given", handoffs(month.given()));
        }
        if (!month.received().equals(HandoffTally.NONE)) {
            document.append("received", handoffs(month.received()));
        }
        if (!month.fees().equals(FeeTally.NONE)) {
            document.append("fees", fees(month.fees()));
        }
        document.putAll(EarningTallyDocument.of(month.earnings()));
        return LaterSumsDocument.append(document, month.later());
    }

    static MonthTally read(Document from, PartnerId partner) {
        var offers = Fields.subdocumentOrNull(from, "offers", MonthTallyDocument::readOffers);
        var given = Fields.subdocumentOrNull(from, "given", MonthTallyDocument::readHandoffs);
        var received = Fields.subdocumentOrNull(from, "received", MonthTallyDocument::readHandoffs);
        var fees = Fields.subdocumentOrNull(from, "fees", MonthTallyDocument::readFees);
        return new MonthTally(
                offers == null ? OfferTally.NONE : offers,
                given == null ? HandoffTally.NONE : given,
                received == null ? HandoffTally.NONE : received,
                EarningTallyDocument.read(from, partner),
                LaterSumsDocument.read(from),
                fees == null ? FeeTally.NONE : fees);
    }

    private static Document fees(FeeTally fees) {
        var document =
                new Document("byPartner", sums(fees.onWins().byPartner()))
                        .append("byFirm", sums(fees.onWins().byFirm()));
        return LaterSumsDocument.append(document, fees.later());
    }

    private static FeeTally readFees(Document from) {
        return new FeeTally(
                new FeeSums(readSums(from, "byPartner"), readSums(from, "byFirm")),
                LaterSumsDocument.read(from));
    }

    private static Document offers(OfferTally offers) {
        return new Document("asked", offers.asked())
                .append("accepted", offers.accepted())
                .append("declined", offers.declined())
                .append("lapsed", offers.lapsed())
                .append("won", offers.won())
                .append("lost", offers.lost())
                .append("open", offers.open())
                .append("seconds", offers.answerSeconds());
    }

    private static OfferTally readOffers(Document from) {
        return new OfferTally(
                from.getInteger("asked"),
                from.getInteger("accepted"),
                from.getInteger("declined"),
                from.getInteger("lapsed"),
                from.getInteger("won"),
                from.getInteger("lost"),
                from.getInteger("open"),
                from.getList("seconds", Integer.class));
    }

    private static Document handoffs(HandoffTally handoffs) {
        var document =
                new Document("referrals", handoffs.referrals())
                        .append("won", handoffs.won())
                        .append("worth", sums(handoffs.worth()))
                        .append("unconfirmed", sums(handoffs.unconfirmed()));
        return LaterSumsDocument.append(document, handoffs.later());
    }

    private static HandoffTally readHandoffs(Document from) {
        return new HandoffTally(
                from.getInteger("referrals"),
                from.getInteger("won"),
                readSums(from, "worth"),
                readSums(from, "unconfirmed"),
                LaterSumsDocument.read(from));
    }

    /// `USD 12.50`
    private static List<String> sums(SumsByCurrency sums) {
        return sums.amounts().stream().map(Money::toString).toList();
    }

    private static SumsByCurrency readSums(Document from, String name) {
        var amounts = Fields.readStrings(from, name).stream().map(Money::parse).toList();
        return amounts.isEmpty() ? SumsByCurrency.NONE : new SumsByCurrency(amounts);
    }
}
