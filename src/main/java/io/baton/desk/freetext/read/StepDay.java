package io.baton.desk.freetext.read;

import static io.baton.desk.freetext.read.ReadReferrals.valueOf;

import io.baton.desk.Ask;
import io.baton.desk.parsing.EndDay;
import io.baton.desk.parsing.MonthEnd;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.StartDay;
import io.baton.draft.Proposal.Action;
import io.baton.referral.NeededBy;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.referral.amount.Estimate;
import io.baton.understanding.Found;
import io.baton.understanding.Reading.Understood;
import io.baton.understanding.reader.DateReader;
import io.baton.understanding.reader.DateReading;
import io.baton.understanding.reader.Days;
import io.baton.understanding.reader.PhoneRegion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The day of a step, read for what it's for: a payment was made after the win, an amount per month
/// may begin next month, a contract may end at the end of the year.
public final class StepDay {
    /// From then on, an amount is paid again and again.
    private static final Pattern START =
            Pattern.compile(
                    "(?iU)^(?:to )?(?:from|start\\p{L}*|begin\\p{L}*|as of|effective|billing|commencing)\\b.*");

    /// `It's`, before a day that corrects another.
    private static final Pattern IT_IS =
            Pattern.compile(
                    "(?iU)^(?:it'?s|it is|it was|that's|make (?:it|that)|it|they|billing|payments?) +");

    private static final Pattern LEAD =
            Pattern.compile(
                    "(?iU)^(?:(?:to|on|in|at|by|of|until|till?|from|since|start\\p{L}*|begin\\p{L}*|as of|effective|billing|commencing|dated|the)\\s+){0,4}");

    /// A day of a month. `On Friday` is no such day.
    private static final Pattern CALENDAR = Pattern.compile("(?iU).*(?:\\d|\\bmonth\\b).*");

    private StepDay() {}

    /// @param now the referral that the step is about; null if it isn't known
    static @Nullable LocalDate of(
            Ask ask, Understood understood, Action action, @Nullable Referral now) {
        var found = understood.slots().dates().on();
        var read = valueOf(found);
        return switch (action) {
            case ENDED -> end(ask, understood, now);
            case WON -> {
                if (starts(understood)) {
                    yield start(ask, words(understood, found)).orElse(read);
                }
                yield past(ask, words(understood, found), logged(ask, now)).orElse(read);
            }
            case PAID -> past(ask, words(understood, found), won(ask, now)).orElse(read);
            case LOST,
                    NOTE,
                    OFFER,
                    PASS,
                    WITHDRAW,
                    TAKE_BACK,
                    HAND_BACK,
                    ACCEPTED,
                    REOPEN,
                    PRICE,
                    STILL_ON_IT,
                    EDIT,
                    UNDO,
                    DECLINE ->
                    read;
        };
    }

    /// A line that is no more than a day of a month: `1 December`, `from 1 December`.
    public static Optional<LocalDate> alone(Ask ask, String line) {
        var value = IT_IS.matcher(line).replaceFirst("");
        var words = LEAD.matcher(value).replaceFirst("").strip();
        return CALENDAR.matcher(words).matches()
                ? whole(ask, words, Days.aroundNow(ask.today(), LocalDate.MIN))
                : Optional.empty();
    }

    /// The day that a message names to which a win is corrected; empty if it names none.
    public static Optional<LocalDate> corrected(Ask ask, String text, Referral now) {
        var dates = DateReader.findAll(text, ask.today());
        return Stream.of(dates.days(), dates.deadlines())
                .flatMap(List::stream)
                .map(found -> found.span().of(text))
                .filter(CALENDAR.asMatchPredicate())
                .flatMap(words -> {
                    var day = LEAD.matcher(words).replaceFirst("").strip();
                    return (START.matcher(words).matches()
                                    ? start(ask, day)
                                    : past(ask, day, logged(ask, now)))
                            .stream();
                })
                .findFirst();
    }

    /// Whether the day says from when an amount per month or year is paid.
    private static boolean starts(Understood understood) {
        var amount = valueOf(understood.slots().amount());
        return amount != null
                && recurs(amount)
                && START.matcher(typed(understood, understood.slots().dates().on())).matches();
    }

    private static boolean recurs(Estimate amount) {
        return amount.worth().recurring();
    }

    private static Optional<LocalDate> start(Ask ask, String words) {
        return StartDay.parse(words, Days.aroundNow(ask.today(), LocalDate.MIN))
                        instanceof ParseResult.Understood<LocalDate>(var day)
                ? Optional.of(day)
                : Optional.empty();
    }

    private static Optional<LocalDate> past(Ask ask, String words, LocalDate since) {
        return whole(ask, words, Days.past(ask.today(), since));
    }

    /// Something ends with a month, even if only a month is named.
    private static @Nullable LocalDate end(Ask ask, Understood understood, @Nullable Referral now) {
        var dates = understood.slots().dates();
        var days = EndDay.said(understood.text(), ask.today(), won(ask, now));
        var month = MonthEnd.in(understood.text(), days);
        if (month.isPresent()) {
            return month.get();
        }
        var words = words(understood, dates.on());
        var day =
                CALENDAR.matcher(words).matches()
                        ? whole(ask, words, days)
                        : Optional.<LocalDate>empty();
        return day.orElseGet(() ->
                dates.on() == null && valueOf(dates.neededBy()) instanceof NeededBy.Date(var by)
                        ? by
                        : valueOf(dates.on()));
    }

    private static Optional<LocalDate> whole(Ask ask, String words, Days days) {
        return !words.isEmpty()
                        && DateReader.parseWhole(words, days.in(region(ask)))
                                instanceof DateReading.Understood(var day)
                ? Optional.of(day)
                : Optional.empty();
    }

    private static String region(Ask ask) {
        return PhoneRegion.of(ask.firm().currency(), ask.firm().zone());
    }

    /// What is said about a day before it was logged isn't about this referral.
    private static LocalDate logged(Ask ask, @Nullable Referral now) {
        return now == null ? LocalDate.MIN : ask.firm().dayOf(now.steps().getFirst().at());
    }

    private static LocalDate won(Ask ask, @Nullable Referral now) {
        return now != null && now.state() instanceof State.Won won ? won.on() : logged(ask, now);
    }

    private static String typed(Understood understood, @Nullable Found<LocalDate> day) {
        return day == null ? "" : day.span().of(understood.text());
    }

    /// The date alone; empty if none was said.
    private static String words(Understood understood, @Nullable Found<LocalDate> day) {
        return LEAD.matcher(typed(understood, day)).replaceFirst("").strip();
    }
}
