package io.baton.app;

import io.baton.desk.parsing.WorkingHoursParser;
import io.baton.firm.OfferDeadlines;
import io.baton.firm.WorkingHours;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/// Reads the firm's settings: name, currency, time zone, working hours, deadlines, and chat.
final class FirmSettingsReader {
    private final RawSettings rawSettings;

    FirmSettingsReader(RawSettings rawSettings) {
        this.rawSettings = rawSettings;
    }

    Settings.FirmSettings read() {
        return new Settings.FirmSettings(
                rawSettings.text("BATON_FIRM"),
                currency(),
                zone(),
                rawSettings
                        .text("BATON_WORKING_HOURS")
                        .flatMap(this::hours)
                        .orElse(WorkingHours.USUAL),
                deadlines(),
                chat(),
                given());
    }

    private Set<String> given() {
        return ConfiguredFirm.VARIABLES.stream()
                .filter(name -> rawSettings.text(name).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<String> chat() {
        var chat = rawSettings.text("BATON_FIRM_CHAT").map(each -> each.toLowerCase(Locale.ROOT));
        boolean slack = rawSettings.text("SLACK_BOT_TOKEN").isPresent();
        boolean teams =
                rawSettings
                        .text("TEAMS_APP_ID")
                        .or(() -> rawSettings.text("TEAMS_LOCAL"))
                        .isPresent();
        chat.filter(each ->
                        switch (each) {
                            case "slack" -> !slack;
                            case "teams" -> !teams;
                            case "web" -> slack;
                            default -> true;
                        })
                .ifPresent(each ->
                        rawSettings.addProblem(
                                "BATON_FIRM_CHAT is %s. Use slack or teams, the chat your own people use, and connect it. web only works in local mode."
                                        .formatted(each)));
        return chat;
    }

    private CurrencyUnit currency() {
        var code = rawSettings.text("BATON_CURRENCY").orElse("USD");
        try {
            return CurrencyUnit.of(code.toUpperCase(Locale.ROOT));
        } catch (IllegalCurrencyException e) {
            rawSettings.addProblem(
                    "BATON_CURRENCY is %s, which isn't a currency. Use a code such as USD or EUR."
                            .formatted(code));
            return CurrencyUnit.USD;
        }
    }

    private ZoneId zone() {
        var name = rawSettings.text("BATON_TIME_ZONE");
        try {
            return name.map(ZoneId::of).orElseGet(ZoneId::systemDefault);
        } catch (DateTimeException e) {
            rawSettings.addProblem(
                    "BATON_TIME_ZONE is %s, which isn't a time zone. Use a name such as Europe/Berlin."
                            .formatted(name.orElse("")));
            return ZoneId.of("UTC");
        }
    }

    private Optional<WorkingHours> hours(String words) {
        var read = WorkingHoursParser.parse(words);
        if (read.isEmpty()) {
            rawSettings.addProblem(
                    "BATON_WORKING_HOURS is %s. Write it like mon-fri 9:00-17:00."
                            .formatted(words));
        }
        return read;
    }

    private OfferDeadlines deadlines() {
        var deadline = hoursOf("BATON_OFFER_HOURS").orElse(OfferDeadlines.USUAL.deadline());
        var reminder = hoursOf("BATON_REMINDER_HOURS").orElse(deadline.dividedBy(2));
        if (reminder.compareTo(deadline) >= 0) {
            rawSettings.addProblem("BATON_REMINDER_HOURS must be less than BATON_OFFER_HOURS.");
            return OfferDeadlines.USUAL;
        }
        return new OfferDeadlines(deadline, reminder);
    }

    private Optional<Duration> hoursOf(String name) {
        var words = rawSettings.text(name);
        if (words.filter(each -> !each.matches("[1-9]\\d{0,2}")).isPresent()) {
            rawSettings.addProblem(
                    "%s is %s. Use a number of working hours from 1 to 999."
                            .formatted(name, words.get()));
            return Optional.empty();
        }
        return words.map(each -> Duration.ofHours(Integer.parseInt(each)));
    }
}
