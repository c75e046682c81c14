package io.baton.app;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.slack.fake.ApiCall;
import io.baton.slack.fake.AppManifest;
import io.baton.slack.fake.Fault;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The manifest requests exactly the scopes and events that Baton uses.
class SlackManifestIT {
    private static final AppManifest MANIFEST = AppManifest.read(Path.of("manifests/slack.yaml"));

    /// Slack's documentation: the bot scope of each method that Baton calls. Baton must not call a
    /// method that isn't listed. The scope for a history depends on the kind of channel.
    private static final Map<String, Set<String>> SCOPES =
            Map.ofEntries(
                    entry("auth.test", Set.of()),
                    entry("users.info", Set.of("users:read")),
                    entry("chat.postMessage", Set.of("chat:write")),
                    entry("chat.postEphemeral", Set.of("chat:write")),
                    entry("chat.update", Set.of("chat:write")),
                    entry("conversations.join", Set.of("channels:join")),
                    entry("conversations.open", Set.of("im:write")),
                    entry("files.getUploadURLExternal", Set.of("files:write")),
                    entry("files.completeUploadExternal", Set.of("files:write")),
                    entry("files.download", Set.of("files:read")),
                    entry("views.open", Set.of()),
                    entry("views.update", Set.of()),
                    entry("views.publish", Set.of()),
                    entry("upload", Set.of()),
                    entry("response_url", Set.of()));

    private static final Map<String, String> HISTORY =
            Map.of("C", "channels:history", "G", "groups:history", "D", "im:history");

    private static final Map<String, String> INFO =
            Map.of("C", "channels:read", "G", "groups:read");

    private static final Map<String, Set<String>> EVENTS =
            Map.of(
                    "app_mention", Set.of("app_mentions:read"),
                    "message.im", Set.of("im:history"),
                    "app_home_opened", Set.of());

    @RegisterExtension static final BatonExtension baton = BatonExtension.inSlack();

    /// Slack has a `/join` of its own, `/settings` wouldn't say whose settings, and Home is a tab.
    private static final Set<String> SENT_AS_MESSAGES = Set.of("/join", "/settings", "/home");

    private static SlackActor anna;
    private static SlackActor rita;

    @BeforeAll
    static void aFirmWithABench() {
        var self = baton.slack().identity().botUserId();
        baton.slack().channels().openPrivate("G1", "board").with("U1");
        baton.slack().channels().openPublic("C7", "random").with("U1").without(self);
        anna = baton.member("U1", "anna");
        rita = baton.guest("U3", "rita");
        anna.types("/partner add Telefonia: VoIP contact @rita").isTold("@rita");
    }

    @Test
    void itsCommandsAreBatonsCommands() {
        anna.writes("help").sees("All commands");
        anna.presses("All commands").isTold("Commands");
        var known =
                Pattern.compile("(?m)^• (\\w+)")
                        .matcher(anna.lastMessage())
                        .results()
                        .map(found -> "/" + found.group(1))
                        .filter(command -> !SENT_AS_MESSAGES.contains(command))
                        .collect(Collectors.toSet());
        assertThat(MANIFEST.commands())
                .isEqualTo(known)
                .doesNotContainAnyElementsOf(SENT_AS_MESSAGES);
    }

    @Test
    void itsShortcutsOpenTheirForm() {
        for (var shortcut : MANIFEST.shortcutCallbackIds()) {
            anna.usesShortcut(shortcut, anna, "words for " + shortcut);
            var modalForm = anna.form("Log a referral");
            assertThat(modalForm.valueOf("What does the client need?"))
                    .isEqualTo("words for " + shortcut);
            anna.user().closesModal();
        }
    }

    @Test
    void allItsEventsAndScopesAreUsed() {
        assertThat(MANIFEST.botEvents()).isEqualTo(EVENTS.keySet());
        doAllThatNeedsSlack();

        var calls = baton.slack().callLog().calls();
        var used = new TreeSet<>(Set.of("commands"));
        EVENTS.values().forEach(used::addAll);
        calls.stream().flatMap(apiCall -> scopes(apiCall).stream()).forEach(used::add);
        assertThat(new TreeSet<>(MANIFEST.botScopes())).isEqualTo(used);
        assertThat(baton.slack().violations()).isEmpty();
    }

    private static Collection<String> scopes(ApiCall apiCall) {
        if (apiCall.method().equals("conversations.history")) {
            return Set.of(HISTORY.getOrDefault(kind(apiCall), "?"));
        }
        if (Set.of("conversations.info", "conversations.members").contains(apiCall.method())) {
            return Set.of(INFO.getOrDefault(kind(apiCall), "?"));
        }
        return SCOPES.getOrDefault(apiCall.method(), Set.of("unknown: " + apiCall.method()));
    }

    /// The first letter of a channel's id.
    private static String kind(ApiCall apiCall) {
        return apiCall.argument("channel").substring(0, 1);
    }

    /// Makes Baton call every method, including the history after an unconfirmed post.
    private static void doAllThatNeedsSlack() {
        anna.opensHome().seesAtHome("Waiting for you");
        anna.mentions("partner list").isTold("Telefonia");
        anna.types("/revenue total 2026-10 $48,000").isTold("$48,000");
        anna.types("/partner find a divorce lawyer").isTold("gap");
        anna.types("/revenue").isTold("Partner revenue");
        baton.slack().faults().next("chat.postMessage", new Fault.DoesThenDrops());
        anna.types("/revenue digest now").sees("Needs that no partner could meet");
        anna.in("G1").types("/revenue digest now");
        baton.slack().faults().next("chat.postMessage", new Fault.DoesThenDrops());
        anna.in("G1").types("/revenue digest now");
        baton.slack()
                .faults()
                .next("chat.postMessage", new Fault.DoesThenDrops(), new Fault.DoesThenDrops());
        anna.logs("/refer Kranich needs VoIP to Telefonia");
        anna.presses("Send it to Telefonia");
        rita.presses("Accept").sees("Telefonia took it");
        anna.sends("partner import", "a.csv", new byte[] {1}).isTold("isn't a CSV file");
        anna.in("C7").types("/revenue digest now");
        anna.pressesAtHome("All commands").sees("Commands");
        anna.user().closesModal();
        anna.pressesAtHome("Find a partner");
        anna.submits("Find a partner", "What does the client need?", "VoIP");
        Stream.of("C1", "G1").forEach(SlackManifestIT::awaitHistory);
        await().atMost(BatonExtension.PATIENCE)
                .until(() -> !baton.slack().channel("C7").messages().isEmpty());
    }

    private static void awaitHistory(String channel) {
        await().atMost(BatonExtension.PATIENCE)
                .until(() ->
                        baton.slack().callLog().calls("conversations.history").stream()
                                .anyMatch(apiCall -> apiCall.argument("channel").equals(channel)));
    }
}
