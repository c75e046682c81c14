package io.baton.mongo.document;

import io.baton.firm.Percentage;
import io.baton.terms.AgreedTerms;
import io.baton.terms.DatedTerms;
import io.baton.terms.FeeRule;
import io.baton.terms.PartnerTerms;
import io.baton.terms.Payer;
import io.baton.terms.SetTerms;
import java.util.List;
import org.bson.Document;

/// All terms of a partner, and `fees`, the rates that earlier builds read and write.
final class PartnerTermsDocument {
    private PartnerTermsDocument() {}

    static Document append(Document to, PartnerTerms terms) {
        return to.append("terms", Fields.writeList(terms.all(), TermsDocument::of))
                .append("termsSet", Fields.writeList(terms.set(), PartnerTermsDocument::set))
                .append(
                        "fees",
                        Fields.writeList(terms.of(Payer.PARTNER), PartnerTermsDocument::fee));
    }

    /// A rate that an earlier build wrote beside this one is added.
    static PartnerTerms read(Document from) {
        var terms =
                new PartnerTerms(
                        from.containsKey("terms")
                                ? Fields.readList(from, "terms", TermsDocument::readDated)
                                : List.of(),
                        from.containsKey("termsSet")
                                ? Fields.readList(from, "termsSet", PartnerTermsDocument::readSet)
                                : List.of());
        var known = Fields.writeList(terms.of(Payer.PARTNER), PartnerTermsDocument::fee);
        return from.getList("fees", Document.class, List.of()).stream()
                .filter(fee -> !known.contains(fee))
                .map(PartnerTermsDocument::readFee)
                .reduce(terms, PartnerTerms::with, (_, last) -> last);
    }

    private static Document set(SetTerms set) {
        return TermsDocument.of(set.terms())
                .append("by", IndividualDocument.of(set.by()))
                .append("at", Fields.date(set.at()));
    }

    private static SetTerms readSet(Document from) {
        return new SetTerms(
                TermsDocument.readDated(from),
                IndividualDocument.read(Fields.subdocument(from, "by")),
                Fields.instant(from, "at"));
    }

    private static Document fee(DatedTerms dated) {
        var rate = dated.terms().rule().flatMap(FeeRule::plainRate);
        return new Document("rate", rate.map(each -> each.value().toPlainString()).orElse("0"))
                .append("from", dated.from().toString());
    }

    private static DatedTerms readFee(Document from) {
        var rate = Percentage.of(Fields.text(from, "rate"));
        var rule = rate.isZero() ? null : FeeRule.percent(rate);
        return new DatedTerms(Payer.PARTNER, Fields.day(from, "from"), AgreedTerms.of(rule));
    }
}
