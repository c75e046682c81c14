package io.baton.understanding.message;

import io.baton.referral.Estimate;
import io.baton.understanding.Found;
import io.baton.understanding.NeededBy;
import io.baton.understanding.Span;
import io.baton.understanding.reader.DateReader;
import io.baton.understanding.reader.EmailAddressReader;
import io.baton.understanding.reader.MoneyReader;
import io.baton.understanding.reader.PhoneReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// All values of a text that have a form of their own. Their spans don't overlap: an e-mail address
/// wins over a referral number, that over a phone number, that over money, and that over a date.
record Values(
        List<Found<Estimate>> amounts,
        List<Found<NeededBy>> deadlines,
        List<Found<LocalDate>> dates,
        List<Found<String>> phones,
        List<Found<String>> emails,
        List<Found<Integer>> referrals) {

    private static final Pattern REFERRAL =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?:r ?-? ?|#)0{0,9}([1-9]\\d{0,8})(?![\\p{L}\\p{N}])");

    static Values in(String text, MessageContext context) {
        var taken = new ArrayList<Span>();
        var emails = free(EmailAddressReader.findAll(text), taken);
        var referrals = free(referrals(text), taken);
        var phones = free(PhoneReader.findAll(text, context.region()), taken);
        var amounts = free(MoneyReader.findAll(text, context.currency()).amounts(), taken);
        var dates = DateReader.findAll(text, context.today());
        return new Values(
                amounts,
                free(dates.deadlines(), taken),
                free(dates.days(), taken),
                phones,
                emails,
                referrals);
    }

    private static List<Found<Integer>> referrals(String text) {
        return REFERRAL.matcher(text)
                .results()
                .map(found ->
                        new Found<>(
                                Integer.valueOf(found.group(1)),
                                new Span(found.start(), found.end())))
                .toList();
    }

    /// Those that don't overlap what is taken already; takes their place.
    private static <T> List<Found<T>> free(List<Found<T>> found, List<Span> taken) {
        var free =
                found.stream()
                        .filter(one -> taken.stream().noneMatch(span -> span.overlaps(one.span())))
                        .toList();
        free.forEach(one -> taken.add(one.span()));
        return free;
    }
}
