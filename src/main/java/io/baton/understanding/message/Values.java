package io.baton.understanding.message;

import io.baton.referral.Estimate;
import io.baton.referral.Worth;
import io.baton.understanding.Found;
import io.baton.understanding.NeededBy;
import io.baton.understanding.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.joda.money.Money;

/// All values of a text that have a form of their own. Their spans don't overlap.
record Values(
        List<Found<Estimate>> amounts,
        List<Found<NeededBy>> deadlines,
        List<Found<LocalDate>> dates,
        List<Found<String>> phones,
        List<Found<String>> emails,
        List<Found<Integer>> referrals) {

    private static final Pattern REFERRAL =
            Pattern.compile("(?i)\\br ?-? ?([1-9]\\d{0,8})\\b|#([1-9]\\d{0,8})\\b");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w.-]+\\.\\w+");
    private static final Pattern MONEY =
            Pattern.compile(
                    "(?i)[$€£] ?([\\d,.]+)(k)?|\\b([\\d.,]+)(k| ?(?:eur|usd|grand|€|\\$))\\b?");

    static Values in(String text, MessageContext context) {
        var emails = new ArrayList<Found<String>>();
        MAIL.matcher(text)
                .results()
                .forEach(m -> emails.add(new Found<>(m.group(), new Span(m.start(), m.end()))));
        var amounts = new ArrayList<Found<Estimate>>();
        MONEY.matcher(text)
                .results()
                .forEach(m -> {
                    try {
                        var n =
                                new BigDecimal(
                                        (m.group(1) == null ? m.group(3) : m.group(1))
                                                .replace(",", ""));
                        if (m.group().toLowerCase(java.util.Locale.ROOT).matches(".*(k|grand)"))
                            n = n.movePointRight(3);
                        amounts.add(
                                new Found<>(
                                        Estimate.of(
                                                Worth.once(
                                                        Money.of(
                                                                context.currency(),
                                                                n.setScale(
                                                                        2,
                                                                        java.math.RoundingMode
                                                                                .DOWN)))),
                                        new Span(m.start(), m.end())));
                    } catch (NumberFormatException e) {
                        return;
                    }
                });
        var referrals = new ArrayList<Found<Integer>>();
        REFERRAL.matcher(text)
                .results()
                .forEach(m ->
                        referrals.add(
                                new Found<>(
                                        Integer.valueOf(
                                                m.group(1) == null ? m.group(2) : m.group(1)),
                                        new Span(m.start(), m.end()))));
        return new Values(amounts, List.of(), List.of(), List.of(), emails, referrals);
    }
}
