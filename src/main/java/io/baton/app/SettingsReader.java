package io.baton.app;

import io.baton.firm.OfferTerms;
import io.baton.firm.WorkingHours;
import io.baton.slack.SlackSettings;
import io.baton.teams.TeamsSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;

/// Reads the settings, and finds all that is wrong with them at once.
final class SettingsReader {
    private final Function<String, @Nullable String> source;
    private final List<String> faults = new ArrayList<>();

    private SettingsReader(Function<String, @Nullable String> source) {
        this.source = source;
    }

    /// @param source gives the value of a setting by its name, or null
    /// @throws WrongSettings with a sentence for each fault
    static Settings read(Function<String, @Nullable String> source) {
        var reader = new SettingsReader(source);
        var settings =
                new Settings(
                        reader.mongoUri(),
                        Path.of(reader.text("BATON_DATA").orElse("./data")),
                        reader.address("BATON_PUBLIC_URL").orElse(null),
                        reader.slack(),
                        reader.teams(),
                        reader.house());
        reader.refusePort();
        if (!reader.faults.isEmpty()) {
            throw new WrongSettings(reader.faults);
        }
        return settings;
    }

    private @Nullable String mongoUri() {
        var uri = text("MONGODB_URI");
        uri.flatMap(DatabaseAddress::fault).ifPresent(this::fault);
        return uri.orElse(null);
    }

    private void refusePort() {
        text("SERVER_PORT")
                .filter(port -> !port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535)
                .ifPresent(port ->
                        fault(
                                "SERVER_PORT is %s; write a number from 0 to 65535, such as 8080."
                                        .formatted(port)));
    }

    private @Nullable SlackSettings slack() {
        var bot = text("SLACK_BOT_TOKEN").orElse(null);
        var app = text("SLACK_APP_TOKEN").orElse(null);
        var secret = text("SLACK_SIGNING_SECRET").orElse(null);
        var api = text("SLACK_API_URL");
        faults.addAll(SlackSettings.problems(bot, app, secret, api.orElse(null)));
        return bot == null
                ? null
                : new SlackSettings(bot, app, secret, api.orElse(SlackSettings.API_URL));
    }

    private @Nullable TeamsSettings teams() {
        var given =
                new TeamsSettings.Given(
                        text("TEAMS_APP_ID").orElse(null),
                        text("TEAMS_APP_PASSWORD").orElse(null),
                        text("TEAMS_TENANT_ID").orElse(null),
                        text("TEAMS_LOCAL").orElse(null));
        faults.addAll(TeamsSettings.problems(given));
        return TeamsSettings.of(given).orElse(null);
    }

    private Settings.House house() {
        return new Settings.House(
                text("BATON_FIRM"),
                currency(),
                zone(),
                text("BATON_WORKING_HOURS").flatMap(this::hours).orElse(WorkingHours.USUAL),
                terms(),
                chat());
    }

    private Optional<String> chat() {
        var chat = text("BATON_FIRM_CHAT").map(each -> each.toLowerCase(Locale.ROOT));
        boolean slack = text("SLACK_BOT_TOKEN").isPresent();
        boolean teams = text("TEAMS_APP_ID").or(() -> text("TEAMS_LOCAL")).isPresent();
        chat.filter(each ->
                        switch (each) {
                            case "slack" -> !slack;
                            case "teams" -> !teams;
                            case "web" -> slack;
                            default -> true;
                        })
                .ifPresent(each ->
                        fault(
                                "BATON_FIRM_CHAT is %s; write slack or teams, where your own firm's people are, and connect it; web is for local mode."
                                        .formatted(each)));
        return chat;
    }

    private CurrencyUnit currency() {
        var code = text("BATON_CURRENCY").orElse("USD");
        try {
            return CurrencyUnit.of(code.toUpperCase(Locale.ROOT));
        } catch (IllegalCurrencyException e) {
            fault(
                    "BATON_CURRENCY is %s, which is no currency; use a code such as USD or EUR."
                            .formatted(code));
            return CurrencyUnit.USD;
        }
    }

    private ZoneId zone() {
        var name = text("BATON_TIME_ZONE");
        try {
            return name.map(ZoneId::of).orElseGet(ZoneId::systemDefault);
        } catch (DateTimeException e) {
            fault(
                    "BATON_TIME_ZONE is %s, which is no time zone; use a name such as Europe/Berlin."
                            .formatted(name.orElse("")));
            return ZoneId.of("UTC");
        }
    }

    private Optional<WorkingHours> hours(String words) {
        var read = HoursReader.read(words);
        if (read.isEmpty()) {
            fault("BATON_WORKING_HOURS is %s; write it like mon-fri 9:00-17:00.".formatted(words));
        }
        return read;
    }

    private OfferTerms terms() {
        var deadline = hoursOf("BATON_OFFER_HOURS").orElse(OfferTerms.USUAL.deadline());
        var reminder = hoursOf("BATON_REMINDER_HOURS").orElse(deadline.dividedBy(2));
        if (reminder.compareTo(deadline) >= 0) {
            fault("BATON_REMINDER_HOURS must be less than BATON_OFFER_HOURS.");
            return OfferTerms.USUAL;
        }
        return new OfferTerms(deadline, reminder);
    }

    private Optional<Duration> hoursOf(String name) {
        var words = text(name);
        if (words.filter(each -> !each.matches("[1-9]\\d{0,2}")).isPresent()) {
            fault(
                    "%s is %s; write a number of working hours from 1 to 999."
                            .formatted(name, words.get()));
            return Optional.empty();
        }
        return words.map(each -> Duration.ofHours(Integer.parseInt(each)));
    }

    /// Browsers say whose page sent an answer only where nobody can listen: under https, and on
    /// this machine itself.
    private Optional<URI> address(String name) {
        var words = text(name);
        try {
            var uri = words.map(URI::create);
            if (uri.isEmpty() || SafeAddress.is(uri.get())) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // The sentence below says it.
        }
        fault(
                "%s is no address for links to be sent under; write it like https://baton.example.com."
                        .formatted(name));
        return Optional.empty();
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(source.apply(name))
                .map(String::strip)
                .filter(each -> !each.isEmpty());
    }

    private void fault(String sentence) {
        faults.add(sentence);
    }
}
