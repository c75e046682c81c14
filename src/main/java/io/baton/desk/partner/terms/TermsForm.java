package io.baton.desk.partner.terms;

import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.chat.Form.Option;
import io.baton.desk.Ask;
import io.baton.desk.button.TermsRef;
import io.baton.desk.terms.TermsWords;
import io.baton.partner.Partner;
import io.baton.terms.AgreedTerms;
import io.baton.terms.Cycle;
import io.baton.terms.Fee;
import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// The form for the terms in one direction. Its subject says which terms it shows.
final class TermsForm {
    static final String ID = "terms.set";

    static final String KIND = "kind";
    static final String AMOUNT = "amount";
    static final String CYCLE = "cycle";
    static final String MONTHS = "months";
    static final String FLOOR = "floor";
    static final String CAP = "cap";
    static final String DUE = "due";
    static final String FROM = "from";
    static final String PROTECTION = "protection";
    static final String NOTICE = "notice";

    static final String NONE = "none";
    static final String PERCENT = "percent";
    static final String FLAT = "flat";
    static final String WIN = "win";
    static final String MONTH = "month";
    static final String FIRST_MONTHS = "months";
    static final String ON_WIN = "win";
    static final String ON_PAYMENT = "payment";

    private TermsForm() {}

    static Form of(Ask ask, Partner partner, Payer payer) {
        var terms = partner.terms().on(ask.today(), payer);
        var rule = terms.fee();
        return new Form(
                ID,
                switch (payer) {
                    case PARTNER -> "What they pay us";
                    case FIRM -> "What we pay them";
                },
                "Save",
                new ShownTerms(new TermsRef(payer, partner.id()), ShownTerms.mark(partner, payer))
                        .encode(),
                List.of(
                        choice(
                                KIND,
                                "Fee",
                                kind(rule),
                                new Option(NONE, "No fee"),
                                new Option(PERCENT, "Percent of what the client pays"),
                                new Option(FLAT, "A flat amount")),
                        text(AMOUNT, "How much", amount(rule), "e.g. 10% or $200"),
                        choice(
                                CYCLE,
                                "For",
                                cycle(rule),
                                new Option(WIN, "Each win"),
                                new Option(FIRST_MONTHS, "Each of the first months"),
                                new Option(MONTH, "Each month, as long as it runs")),
                        text(MONTHS, "How many months", months(rule), "e.g. 12"),
                        text(
                                FLOOR,
                                "At least",
                                of(rule == null ? null : rule.floor()),
                                "e.g. $100"),
                        text(CAP, "At most", of(rule == null ? null : rule.cap()), "e.g. $5,000"),
                        choice(
                                DUE,
                                "Due",
                                rule != null && rule.due() == FeeRule.Due.PAYMENT
                                        ? ON_PAYMENT
                                        : ON_WIN,
                                new Option(ON_WIN, "On the win"),
                                new Option(ON_PAYMENT, "When the client pays")),
                        new Field.DatePicker(FROM, "From", true, ask.today().toString()),
                        text(
                                PROTECTION,
                                "Days a client is protected",
                                protection(terms),
                                "the firm's %d, if empty"
                                        .formatted(ask.firm().rules().protectionDays())),
                        text(
                                NOTICE,
                                "The client is told",
                                terms.disclosure() == null ? "" : terms.disclosure(),
                                "e.g. CloudNine pays us a fee")));
    }

    private static Field choice(String name, String label, String initial, Option... options) {
        return new Field.Choice(name, label, true, initial, List.of(options));
    }

    private static Field text(String name, String label, String initial, String hint) {
        return new Field.ShortText(name, label, false, initial, hint);
    }

    private static String kind(@Nullable FeeRule rule) {
        return rule == null ? NONE : rule.fee() instanceof Fee.Flat ? FLAT : PERCENT;
    }

    private static String amount(@Nullable FeeRule rule) {
        return rule == null
                ? ""
                : switch (rule.fee()) {
                    case Fee.Percent(var rate) -> rate.toString();
                    case Fee.Flat(var amount) -> TermsWords.of(amount);
                };
    }

    private static String cycle(@Nullable FeeRule rule) {
        return rule == null
                ? WIN
                : switch (rule.cycle()) {
                    case Cycle.PerWin() -> WIN;
                    case Cycle.PerMonth(var months) -> months == null ? MONTH : FIRST_MONTHS;
                };
    }

    private static String months(@Nullable FeeRule rule) {
        return rule != null && rule.cycle() instanceof Cycle.PerMonth(var months) && months != null
                ? months.toString()
                : "";
    }

    private static String of(@Nullable Money amount) {
        return amount == null ? "" : TermsWords.of(amount);
    }

    private static String protection(AgreedTerms terms) {
        var days = terms.protectionDays();
        return days == null ? "" : days.toString();
    }
}
