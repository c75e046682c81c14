package io.baton.app;

import io.baton.slack.SlackSettings;
import io.baton.teams.TeamsSettings;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads the settings and collects all problems before it fails.
final class SettingsReader {
    private final RawSettings rawSettings;

    private SettingsReader(RawSettings rawSettings) {
        this.rawSettings = rawSettings;
    }

    /// @param source the value of a setting by name, or null
    /// @throws InvalidSettings with one sentence per problem
    static Settings read(Function<String, @Nullable String> source) {
        var rawSettings = new RawSettings(source);
        var reader = new SettingsReader(rawSettings);
        var settings =
                new Settings(
                        reader.storage(),
                        reader.publicUrl("BATON_PUBLIC_URL").orElse(null),
                        reader.slack(),
                        reader.teams(),
                        new FirmSettingsReader(rawSettings).read(),
                        reader.consoleAddress(),
                        new VocabularySettingReader(rawSettings).vocabulary());
        reader.checkPort("SERVER_PORT", 8080);
        reader.checkManagementPort();
        reader.checkLogFormat();
        if (!rawSettings.problems().isEmpty()) {
            throw new InvalidSettings(rawSettings.problems());
        }
        return settings;
    }

    /// Reads only what says where the database is.
    ///
    /// @throws InvalidSettings with one sentence per problem
    static Settings.Storage readStorage(Function<String, @Nullable String> source) {
        var rawSettings = new RawSettings(source);
        var storage = new SettingsReader(rawSettings).storage();
        if (!rawSettings.problems().isEmpty()) {
            throw new InvalidSettings(rawSettings.problems());
        }
        return storage;
    }

    private Settings.Storage storage() {
        return new Settings.Storage(mongoUri(), Path.of(text("BATON_DATA").orElse("./data")));
    }

    private @Nullable String mongoUri() {
        var uri = text("MONGODB_URI");
        uri.flatMap(MongoUriCheck::problem).ifPresent(rawSettings::addProblem);
        return uri.orElse(null);
    }

    private void checkPort(String name, int example) {
        text(name)
                .filter(port -> !port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535)
                .ifPresent(port ->
                        rawSettings.addProblem(
                                "%s is %s. Use a number from 0 to 65535, such as %d."
                                        .formatted(name, port, example)));
    }

    private void checkManagementPort() {
        checkPort(ManagementPort.PORT, 9090);
        var port = text(ManagementPort.PORT);
        if (port.isPresent() && !port.get().equals("0") && port.equals(text("SERVER_PORT"))) {
            rawSettings.addProblem(
                    "MANAGEMENT_PORT and SERVER_PORT are both %s. Use another one for MANAGEMENT_PORT, such as 9090."
                            .formatted(port.get()));
        }
        if (port.isEmpty() && text(ManagementPort.ADDRESS).isPresent()) {
            rawSettings.addProblem(
                    "MANAGEMENT_ADDRESS is set without MANAGEMENT_PORT. Set both, or neither.");
        }
    }

    private void checkLogFormat() {
        text(LogFormat.NAME)
                .filter(format -> !format.equals(LogFormat.TEXT) && !format.equals(LogFormat.JSON))
                .ifPresent(format ->
                        rawSettings.addProblem(
                                "%s is %s. Use %s or %s."
                                        .formatted(
                                                LogFormat.NAME,
                                                format,
                                                LogFormat.TEXT,
                                                LogFormat.JSON)));
    }

    private @Nullable SlackSettings slack() {
        var bot = text("SLACK_BOT_TOKEN").orElse(null);
        var app = text("SLACK_APP_TOKEN").orElse(null);
        var secret = text("SLACK_SIGNING_SECRET").orElse(null);
        var api = text("SLACK_API_URL");
        rawSettings.addProblems(SlackSettings.problems(bot, app, secret, api.orElse(null)));
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
        rawSettings.addProblems(TeamsSettings.problems(teams));
        return TeamsSettings.of(teams).orElse(null);
    }

    /// The page behind a link relies on `Sec-Fetch-Site`, which browsers send over HTTPS and to
    /// localhost only.
    private Optional<URI> publicUrl(String name) {
        var words = text(name);
        try {
            var uri = words.map(URI::create);
            if (uri.isEmpty() || PublicUrlCheck.isSafe(uri.get())) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // Reported below.
        }
        rawSettings.addProblem(
                "%s can't be used for links. Write it like https://baton.example.com."
                        .formatted(name));
        return Optional.empty();
    }

    private InetAddress consoleAddress() {
        var address = text("CONSOLE_ADDRESS");
        try {
            return address.map(InetAddress::ofLiteral).orElseGet(InetAddress::getLoopbackAddress);
        } catch (IllegalArgumentException e) {
            rawSettings.addProblem(
                    "CONSOLE_ADDRESS is %s. Use an address of this machine, such as 0.0.0.0 for all."
                            .formatted(address.get()));
            return InetAddress.getLoopbackAddress();
        }
    }

    private Optional<String> text(String name) {
        return rawSettings.text(name);
    }
}
