package io.baton.desk.firm;

import io.baton.desk.parsing.CurrencyParser;
import io.baton.desk.parsing.HolidayParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.WorkingHoursParser;
import io.baton.desk.parsing.ZoneParser;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.firm.Firm;
import io.baton.firm.OfferDeadlines;
import io.baton.firm.Rules;
import io.baton.firm.Setting;
import io.baton.firm.WorkingHours;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/// Reads the answers to the form. A text that the form showed keeps its value.
final class SettingsInput {
    private static final int LONGEST_NAME = 80;
    private static final String HOURS = "[1-9]\\d{0,2}(?:[.,](?:5|25|75))?|0?[.,](?:5|25|75)";

    private final Map<String, String> answers;
    private final LocalDate today;
    private final Map<String, String> errors = new HashMap<>();

    private SettingsInput(Map<String, String> answers, LocalDate today) {
        this.answers = answers;
        this.today = today;
    }

    /// @param wanted the firm with the values that could be read
    /// @param errors by field; empty if all could be read
    record Result(Firm wanted, Map<String, String> errors) {}

    /// All but the keeper.
    static Result read(Firm firm, Map<String, String> answers, LocalDate today) {
        var input = new SettingsInput(answers, today);
        return new Result(input.wanted(firm), Map.copyOf(input.errors));
    }

    private Firm wanted(Firm firm) {
        var named =
                with(
                        firm,
                        SettingsForm.NAME,
                        Setting.NAME.of(firm),
                        SettingsInput::name,
                        Firm::withName);
        var paid =
                with(
                        named,
                        SettingsForm.CURRENCY,
                        Setting.CURRENCY.of(firm),
                        CurrencyParser::parse,
                        Firm::withCurrency);
        var placed =
                with(
                        paid,
                        SettingsForm.ZONE,
                        Setting.ZONE.of(firm),
                        ZoneParser::parse,
                        (to, zone) -> to.withCalendar(to.calendar().withZone(zone)));
        var working =
                with(
                        placed,
                        SettingsForm.HOURS,
                        Setting.HOURS.of(firm),
                        SettingsInput::hours,
                        (to, hours) -> to.withCalendar(to.calendar().withHours(hours)));
        var resting =
                with(
                        working,
                        SettingsForm.HOLIDAYS,
                        Setting.HOLIDAYS.of(firm),
                        words -> HolidayParser.parse(words, today),
                        (to, days) -> to.withCalendar(to.calendar().withHolidays(days)));
        return withRules(withDeadlines(resting));
    }

    private Firm withDeadlines(Firm firm) {
        var now = firm.deadlines();
        var deadline = duration(SettingsForm.DEADLINE, now.deadline());
        var reminder = duration(SettingsForm.REMINDER, now.reminder());
        if (reminder.compareTo(deadline) >= 0) {
            errors.putIfAbsent(
                    SettingsForm.REMINDER, "The reminder must come before the offer lapses.");
            return firm;
        }
        return firm.withCalendar(
                firm.calendar().withDeadlines(new OfferDeadlines(deadline, reminder)));
    }

    private Firm withRules(Firm firm) {
        var now = firm.rules();
        int protection =
                number(SettingsForm.PROTECTION, now.protectionDays(), 0, Rules.LONGEST_PROTECTION);
        int day =
                number(SettingsForm.STATEMENT_DAY, now.statementDay(), 1, Rules.LAST_STATEMENT_DAY);
        return firm.withRules(new Rules(protection, day));
    }

    private interface Reader<T> {
        ParseResult<T> read(String words);
    }

    private <T> Firm with(
            Firm firm,
            String field,
            String shown,
            Reader<T> reader,
            BiFunction<Firm, T, Firm> set) {
        var words = answer(field);
        if (words.equals(shown)) {
            return firm;
        }
        return switch (reader.read(words)) {
            case ParseResult.Understood<T>(var value) -> set.apply(firm, value);
            case ParseResult.Unclear<T>(var why) -> {
                errors.put(field, why);
                yield firm;
            }
        };
    }

    private String answer(String field) {
        return answers.getOrDefault(field, "").strip();
    }

    private static ParseResult<String> name(String words) {
        var name = CleanText.oneLine(words);
        if (name.isEmpty()) {
            return ParseResult.unclear("What's your firm called?");
        }
        return name.length() > LONGEST_NAME
                ? ParseResult.unclear(
                        "A name can have up to %d characters.".formatted(LONGEST_NAME))
                : ParseResult.of(name);
    }

    private static ParseResult<WorkingHours> hours(String words) {
        return WorkingHoursParser.parse(words)
                .map(ParseResult::of)
                .orElseGet(() ->
                        ParseResult.unclear(
                                "%s can't be read as working hours. Write them like Mon-Fri 9:00-17:00."
                                        .formatted(Quote.of(words))));
    }

    private Duration duration(String field, Duration now) {
        var words = answer(field);
        if (words.equals(Setting.amount(now))) {
            return now;
        }
        if (!words.matches(HOURS)) {
            errors.put(field, "Use a number of working hours from 0.25 to 999.");
            return now;
        }
        var hours = new BigDecimal(words.replace(',', '.'));
        return Duration.ofMinutes(hours.multiply(BigDecimal.valueOf(60)).longValueExact());
    }

    private int number(String field, int now, int least, int most) {
        var words = answer(field);
        int number = words.matches("\\d{1,5}") ? Integer.parseInt(words) : -1;
        if (number < least || number > most) {
            errors.put(field, "Use a number from %d to %d.".formatted(least, most));
            return now;
        }
        return number;
    }
}
