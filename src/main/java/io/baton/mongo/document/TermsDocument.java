package io.baton.mongo.document;

import io.baton.firm.Percentage;
import io.baton.terms.AgreedTerms;
import io.baton.terms.Cycle;
import io.baton.terms.DatedTerms;
import io.baton.terms.Fee;
import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
import org.bson.Document;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Terms with a partner. Earlier builds knew a rate only.
public final class TermsDocument {
    private TermsDocument() {}

    static Document of(DatedTerms dated) {
        return of(dated.terms())
                .append("payer", dated.payer().name())
                .append("from", dated.from().toString());
    }

    static DatedTerms readDated(Document from) {
        return new DatedTerms(
                Payer.valueOf(Fields.text(from, "payer")), Fields.day(from, "from"), read(from));
    }

    public static Document of(AgreedTerms terms) {
        return new Document("fee", Fields.orNull(terms.fee(), TermsDocument::of))
                .append("protectionDays", terms.protectionDays())
                .append("disclosure", terms.disclosure());
    }

    public static AgreedTerms read(Document from) {
        return new AgreedTerms(
                Fields.subdocumentOrNull(from, "fee", TermsDocument::readRule),
                from.getInteger("protectionDays"),
                Fields.textOrNull(from, "disclosure"));
    }

    static Document of(FeeRule rule) {
        return new Document("floor", Fields.orNull(rule.floor(), Fields::money))
                .append("cap", Fields.orNull(rule.cap(), Fields::money))
                .append("due", rule.due().name())
                .append("perMonth", rule.cycle() instanceof Cycle.PerMonth)
                .append(
                        "months",
                        rule.cycle() instanceof Cycle.PerMonth(var months) ? months : null)
                .append(
                        "rate",
                        rule.fee() instanceof Fee.Percent(var rate)
                                ? rate.value().toPlainString()
                                : null)
                .append(
                        "flat",
                        rule.fee() instanceof Fee.Flat(var amount) ? Fields.money(amount) : null);
    }

    static FeeRule readRule(Document from) {
        return new FeeRule(
                fee(from),
                from.getBoolean("perMonth", false)
                        ? new Cycle.PerMonth(from.getInteger("months"))
                        : new Cycle.PerWin(),
                money(from, "floor"),
                money(from, "cap"),
                FeeRule.Due.valueOf(Fields.text(from, "due")));
    }

    private static Fee fee(Document from) {
        var flat = money(from, "flat");
        return flat == null
                ? new Fee.Percent(Percentage.of(Fields.text(from, "rate")))
                : new Fee.Flat(flat);
    }

    private static @Nullable Money money(Document from, String name) {
        return Fields.subdocumentOrNull(from, name, Fields::money);
    }

    /// Appends what applies to a win, or null: also as a rate, which earlier builds read.
    static Document append(Document to, @Nullable FeeRule rule) {
        var rate = rule == null ? null : rule.plainRate().orElse(null);
        return to.append("fee", rate == null ? null : rate.value().toPlainString())
                .append("rule", Fields.orNull(rule, TermsDocument::of));
    }

    static @Nullable FeeRule ruleIn(Document from) {
        var rule = Fields.subdocumentOrNull(from, "rule", TermsDocument::readRule);
        var rate = rule == null ? Fields.textOrNull(from, "fee") : null;
        return rate == null || Percentage.of(rate).isZero()
                ? rule
                : FeeRule.percent(Percentage.of(rate));
    }
}
