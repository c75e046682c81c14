package io.baton.understanding.message;

import io.baton.referral.NeededBy;
import io.baton.referral.amount.Estimate;
import io.baton.understanding.Found;
import io.baton.understanding.Span;
import io.baton.understanding.mail.Surroundings;
import io.baton.understanding.reader.DateFindings;
import io.baton.understanding.reader.EmailAddressReader;
import io.baton.understanding.reader.MoneyFindings;
import io.baton.understanding.reader.MoneyProblem;
import io.baton.understanding.reader.MoneyReader;
import io.baton.understanding.reader.PhoneReader;
import io.baton.understanding.reader.SpanClaims;
import io.baton.understanding.reader.TypedValues;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/// All values of a text that have a form of their own. Their spans don't overlap.
///
/// @param unclearAmounts money that can't be read
record Values(
        DateFindings times,
        List<Found<Estimate>> amounts,
        List<Found<String>> phones,
        List<Found<String>> emails,
        List<Found<Integer>> referrals,
        List<Found<MoneyProblem>> unclearAmounts) {
    /// Currencies of countries that write 12.500 for twelve thousand five hundred.
    private static final Set<String> DOTTED =
            Set.of("EUR", "DKK", "SEK", "NOK", "ISK", "BRL", "TRY", "PLN", "CZK");

    /// Words further away don't change what a number is.
    private static final int AROUND = 200;

    private static final Pattern REFERRAL =
            Pattern.compile(
                    "(?i)(?<![\\p{L}\\p{N}])(?:r ?-? ?|#|ref(?:erral)?\\.?(?: (?:no\\.?|nr\\.?|number))? #?)"
                            + "0{0,9}([1-9]\\d{0,8})(?![\\p{L}\\p{N}])");

    /// @param crowns what `kr` means in this text; null if that isn't known
    static Values in(String text, MessageContext context, @Nullable CurrencyUnit crowns) {
        var typed = TypedValues.of(text, context.currency(), context.today(), context.region());
        var claims = new SpanClaims(text.length());
        var emails = claims.claim(typed.emails());
        var referrals = claims.claim(referrals(text));
        var phones = claims.claim(typed.phones());
        var amounts = claims.claim(typed.money().amounts());
        var all =
                Stream.concat(
                                amounts.stream(),
                                Stream.concat(
                                        claims
                                                .claim(
                                                        thousands(
                                                                text,
                                                                typed.money(),
                                                                context.currency()))
                                                .stream(),
                                        claims.claim(inCrowns(text, typed, crowns)).stream()))
                        .sorted(Comparator.comparingInt(found -> found.span().start()))
                        .toList();
        return new Values(
                typed.dates(),
                all,
                phones,
                emails,
                referrals,
                claims.claim(typed.money().unclear()));
    }

    /// How to reach people, and the numbers of referrals: what counts in the whole of a long text.
    /// Prices and days are read only where they could be taken for phone numbers.
    static Values addresses(String text, MessageContext context) {
        var numbers =
                PhoneReader.findAll(text, context.region()).stream().map(Found::span).toList();
        var near = in(Surroundings.of(text, numbers, AROUND), context, null);
        var claims = new SpanClaims(text.length());
        var emails = claims.claim(EmailAddressReader.findAll(text));
        var referrals = claims.claim(referrals(text));
        return new Values(
                new DateFindings(List.of(), List.of(), List.of()),
                List.of(),
                claims.claim(near.phones()),
                emails,
                referrals,
                List.of());
    }

    /// The same text, read as a report of what has happened.
    Values inThePast(String text, MessageContext context) {
        var past = TypedValues.ofPast(text, context.currency(), context.today(), context.region());
        return new Values(past.dates(), amounts, phones, emails, referrals, unclearAmounts);
    }

    /// `4.200 €` has two readings. Where dots mark thousands, the card shows that one.
    private static List<Found<Estimate>> thousands(
            String text, MoneyFindings money, CurrencyUnit own) {
        return money.unclear().stream()
                .filter(found -> found.value() instanceof MoneyProblem.Ambiguous)
                .flatMap(found -> {
                    var plain = found.span().of(text).replaceAll("(?<=\\d)[.](?=\\d{3})", "");
                    boolean bare = plain.chars().allMatch(Character::isDigit);
                    return MoneyReader.findAll((bare ? "worth " : "") + plain, own)
                            .amounts()
                            .stream()
                            .filter(amount -> bare || DOTTED.contains(currency(amount)))
                            .map(amount -> new Found<>(amount.value(), found.span()));
                })
                .toList();
    }

    /// `9 000 kr` or `38.000 kr` where the client's country says which crowns.
    private static List<Found<Estimate>> inCrowns(
            String text, TypedValues typed, @Nullable CurrencyUnit crowns) {
        if (crowns == null
                || typed.money().unclear().stream()
                        .noneMatch(
                                found -> found.value() instanceof MoneyProblem.UnknownCurrency)) {
            return List.of();
        }
        var money = MoneyReader.findAll(text, crowns);
        return Stream.concat(money.amounts().stream(), thousands(text, money, crowns).stream())
                .filter(amount -> crowns.getCode().equals(currency(amount)))
                .toList();
    }

    private static String currency(Found<Estimate> amount) {
        return amount.value().worth().amount().getCurrencyUnit().getCode();
    }

    /// The spans of all values.
    List<Span> spans() {
        var others = Stream.of(phones, emails, referrals).flatMap(List::stream).map(Found::span);
        return Stream.concat(pricesAndDays().stream(), others).toList();
    }

    List<Span> pricesAndDays() {
        return Stream.of(amounts, unclearAmounts, deadlines(), dates())
                .flatMap(List::stream)
                .map(Found::span)
                .toList();
    }

    List<Found<NeededBy>> deadlines() {
        return times.deadlines();
    }

    List<Found<LocalDate>> dates() {
        return times.days();
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
}
