package io.baton.load;

import io.baton.slack.fake.AppInstallation;
import io.baton.testing.FreePort;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// Runs [BareBolt] in its own process, like Baton.
final class BareBoltProcess implements MeasuredProgram, AutoCloseable {
    private final Process process;
    private final int port = FreePort.find();

    BareBoltProcess(AppInstallation bot, String apiUrl) throws IOException {
        var builder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                BareBolt.class.getName())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment()
                .putAll(
                        Map.of(
                                "SLACK_BOT_TOKEN", bot.botToken(),
                                "SLACK_SIGNING_SECRET", bot.signingSecret(),
                                "SLACK_API_URL", apiUrl,
                                "SERVER_PORT", Integer.toString(port)));
        process = builder.start();
    }

    @Override
    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public Duration cpu() {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
