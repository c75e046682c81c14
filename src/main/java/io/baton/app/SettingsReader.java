package io.baton.app;

import io.baton.slack.SlackSettings;
import io.baton.teams.TeamsSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads the settings, and finds all that is wrong with them at once.
final class SettingsReader {
    private final RawSettings rawSettings;

    private SettingsReader(RawSettings rawSettings) {
        this.rawSettings = rawSettings;
    }

    /// @param source gives the value of a setting by its name, or null
    /// @throws WrongSettings with a sentence for each fault
    static Settings read(Function<String, @Nullable String> source) {
        var rawSettings = new RawSettings(source);
        var reader = new SettingsReader(rawSettings);
        var settings =
                new Settings(
                        reader.mongoUri(),
                        Path.of(reader.text("BATON_DATA").orElse("./data")),
                        reader.address("BATON_PUBLIC_URL").orElse(null),
                        reader.slack(),
                        reader.teams(),
                        new FirmSettingsReader(rawSettings).read(),
                        new VocabularySettingReader(rawSettings).words());
        reader.refusePort();
        if (!rawSettings.problems().isEmpty()) {
            throw new InvalidSettings(rawSettings.problems());
        }
        return settings;
    }

    private @Nullable String mongoUri() {
        var uri = text("MONGODB_URI");
        uri.flatMap(MongoUriCheck::problem).ifPresent(this::fault);
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
        rawSettings.problems(SlackSettings.problems(bot, app, secret, api.orElse(null)));
        return bot == null
                ? null
                : new SlackSettings(bot, app, secret, api.orElse(SlackSettings.API_URL));
    }

    private @Nullable TeamsSettings teams() {
        var teams =
                new TeamsSettings.Raw(
                        text("TEAMS_APP_ID").orElse(null),
                        text("TEAMS_APP_PASSWORD").orElse(null),
                        text("TEAMS_TENANT_ID").orElse(null),
                        text("TEAMS_LOCAL").orElse(null));
        rawSettings.problems(TeamsSettings.problems(teams));
        return TeamsSettings.of(teams).orElse(null);
    }

    /// Browsers say whose page sent an answer only where nobody can listen: under https, and on
    /// this machine itself.
    private Optional<URI> address(String name) {
        var words = text(name);
        try {
            var uri = words.map(URI::create);
            if (uri.isEmpty() || PublicUrlCheck.isSafe(uri.get())) {
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
        return rawSettings.text(name);
    }

    private void fault(String sentence) {
        rawSettings.addProblem(sentence);
    }
}
