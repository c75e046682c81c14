package io.baton.understanding.reader;

import io.baton.referral.NeededBy;
import io.baton.referral.amount.Estimate;
import io.baton.understanding.Found;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/// All values of a text, read so that no two share a word.
///
/// If two readers want the same words, the first of these gets them:
/// 1. an e-mail address, which may hold any digits;
/// 2. money with a currency (`Nov 12 500 €`, `12 500 000 EUR`);
/// 3. a date (`2026-11-03`), or a date that can't be read;
/// 4. a phone number;
/// 5. money without a currency (`budget 5000`, `5k`).
public record TypedValues(
        List<Found<String>> emails,
        List<Found<String>> phones,
        DateFindings dates,
        MoneyFindings money) {
    public TypedValues {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
    }

    /// @param text as from [TypedText#of]
    /// @param own the firm's currency
    /// @param today the firm's current date
    /// @param region see [PhoneRegion]
    public static TypedValues of(String text, CurrencyUnit own, LocalDate today, String region) {
        return of(text, own, DateReader.findAll(text, today, region), region);
    }

    /// For messages about what has happened; see [DateReader#findAllPast].
    public static TypedValues ofPast(
            String text, CurrencyUnit own, LocalDate today, String region) {
        return of(text, own, DateReader.findAllPast(text, today, region), region);
    }

    private static TypedValues of(
            String text, CurrencyUnit own, DateFindings dates, String region) {
        var claims = new SpanClaims(text.length());
        var emails = claims.claim(EmailAddressReader.findAll(text));
        var money = MoneyReader.findAll(text, own);
        var named = claims.claim(money.amounts(), money.withCurrency()::contains);
        List<Found<NeededBy>> deadlines = claims.claim(dates.deadlines());
        List<Found<LocalDate>> days = claims.claim(dates.days());
        List<Found<DateProblem>> noDates = claims.claim(dates.unclear());
        var phones = claims.claim(PhoneReader.findAll(text, region));
        var others = claims.claim(money.amounts(), found -> !money.withCurrency().contains(found));
        return new TypedValues(
                emails,
                phones,
                new DateFindings(deadlines, days, noDates),
                new MoneyFindings(
                        inOrder(named, others), claims.claim(money.unclear()), Set.copyOf(named)));
    }

    private static List<Found<Estimate>> inOrder(
            List<Found<Estimate>> some, List<Found<Estimate>> others) {
        return Stream.concat(some.stream(), others.stream())
                .sorted(Comparator.comparingInt(found -> found.span().start()))
                .toList();
    }
}
