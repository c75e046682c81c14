package io.baton.desk.firm;

import io.baton.desk.parsing.CurrencyParser;
import io.baton.desk.parsing.HolidayParser;
import io.baton.desk.parsing.HolidayRegionParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.ZoneParser;
import io.baton.firm.Firm;
import io.baton.firm.Holidays;
import io.baton.firm.OfferDeadlines;
import io.baton.firm.Rules;
import io.baton.firm.Setting;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/// Reads the answers to the form. A text that the form showed keeps its value.
final class SettingsInput {
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
                        SettingTexts::name,
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
                        SettingTexts::hours,
                        (to, hours) -> to.withCalendar(to.calendar().withHours(hours)));
        var resting =
                with(
                        working,
                        SettingsForm.HOLIDAYS,
                        Setting.HOLIDAYS.of(firm),
                        words -> HolidayParser.parse(words, today),
                        (to, days) -> withHolidays(to, to.calendar().holidays().withDates(days)));
        return withRules(withDeadlines(withRegion(resting)));
    }

    private Firm withRegion(Firm firm) {
        var shown = Setting.PUBLIC_HOLIDAYS.of(firm);
        return answer(SettingsForm.REGION).isEmpty() && !shown.isEmpty()
                ? withHolidays(firm, firm.calendar().holidays().withRegion(null))
                : with(
                        firm,
                        SettingsForm.REGION,
                        shown,
                        HolidayRegionParser::parse,
                        (to, region) ->
                                withHolidays(to, to.calendar().holidays().withRegion(region)));
    }

    private static Firm withHolidays(Firm firm, Holidays holidays) {
        return firm.withCalendar(firm.calendar().withHolidays(holidays));
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
