package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.testing.FreePort;
import io.baton.testing.Requirement;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Microsoft 365 Agents Playground, an emulator of the Teams client, in a process of its own. It is
/// an npm package, pinned with its checksum in `src/test/playground`.
final class Playground implements AutoCloseable {

    private static final Path SOURCE = Path.of("src/test/playground");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Its server closes connections that offer HTTP/2.
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Process process;
    private final URI address;

    private Playground(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /// Whether this machine can run it.
    private static boolean installable() {
        try {
            return run(new ProcessBuilder("npm", "--version"));
        } catch (IOException e) {
            return false;
        }
    }

    /// @param directory its installation directory
    /// @param messages Baton's endpoint
    static Playground start(Path directory, URI messages) throws IOException {
        Requirement.OF_BROWSER_TESTS.isMetBy(installable(), "npm, for the Playground of Teams");
        install(directory);
        int port = FreePort.find();
        var start =
                new ProcessBuilder(
                        "node",
                        "--require=" + SOURCE.resolve("with-parent.cjs").toAbsolutePath(),
                        "node_modules/@microsoft/m365agentsplayground/cli.js",
                        "start",
                        "--app-endpoint=" + messages,
                        "--channel-id=msteams",
                        "--port=" + port,
                        "--disable-telemetry");
        var environment = start.environment();
        environment.put("TEAMSAPPTESTER_BROWSER", "none");
        environment.put(
                "M365_AGENTS_PLAYGROUND_CONFIG_PATH",
                SOURCE.resolve("people.yml").toAbsolutePath().toString());
        var process = quiet(start.directory(directory.toFile())).start();
        var playground = new Playground(process, URI.create("http://localhost:" + port));
        try {
            await().atMost(PATIENCE).until(playground::answers);
        } catch (RuntimeException e) {
            playground.close();
            throw e;
        }
        return playground;
    }

    private static void install(Path directory) throws IOException {
        for (var file : new String[] {"package.json", "package-lock.json"}) {
            Files.copy(SOURCE.resolve(file), directory.resolve(file));
        }
        var install =
                new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        if (!run(install.directory(directory.toFile()))) {
            throw new IOException("npm ci failed in " + directory);
        }
    }

    URI address() {
        return address;
    }

    /// The messages shown from now on.
    PlaygroundStream stream() {
        return PlaygroundStream.of(HTTP, address);
    }

    /// Anna writes to the bot in their chat.
    void annaSays(String words) throws Exception {
        var message = JSON.createObjectNode().put("text", words).put("textFormat", "plain");
        message.putObject("from").put("id", "anna");
        post("/_conversation/v1/conversations/anna-and-baton/messages", message);
    }

    /// Anna mentions the bot and someone else in a group chat. The Playground's page can't do that.
    void annaMentions(String conversation, String words, String id, String name) throws Exception {
        var message = JSON.createObjectNode().put("text", words).put("textFormat", "plain");
        message.putObject("from").put("id", "anna");
        var mentions = message.putArray("mentions");
        mention(mentions.addObject(), "baton", "Baton (Dev)");
        mention(mentions.addObject(), id, name);
        post("/_conversation/v1/conversations/%s/messages".formatted(conversation), message);
    }

    private static void mention(ObjectNode mention, String id, String name) {
        mention.put("text", "<at>%s</at>".formatted(name));
        mention.putObject("mentioned").put("id", id).put("name", name);
    }

    /// Another person presses a button. Sends what a Teams client would send.
    ///
    /// @param person with `id` and `aadObjectId`
    void presses(ObjectNode person, PlaygroundStream.Sent card, String label) throws Exception {
        var template = "/_internal/v1/customActivities/template?conversationId=";
        var activity = (ObjectNode) JSON.readTree(get(template + card.conversation()).body());
        activity.put("type", "invoke").put("name", "adaptiveCard/action");
        activity.put("replyToId", card.id()).set("from", person);
        var action = activity.putObject("value").putObject("action").put("type", "Action.Execute");
        action.set("data", card.carriedBy(label).orElseThrow());
        post("/_internal/v1/customActivities", activity);
    }

    private void post(String path, ObjectNode body) throws Exception {
        var request =
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body.toString()));
        var answer = HTTP.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
    }

    private boolean answers() throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("it ended with " + process.exitValue());
        }
        try {
            return get("/_internal/v1/config").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static boolean run(ProcessBuilder command) throws IOException {
        try {
            var process = quiet(command).start();
            return process.waitFor(2, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static ProcessBuilder quiet(ProcessBuilder command) {
        return command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
}
