package io.baton.teams.fake;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// One organization in Microsoft Teams, with the Microsoft services that the bot uses.
public final class FakeTeams implements AutoCloseable {
    public static final String APP_ID = "11111111-2222-3333-4444-555555555555";
    public static final String PASSWORD = "the-secret-of-the-bot";
    public static final String TENANT = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
    public static final String BOT = "28:" + APP_ID;

    static final String KEY = "endorsed";

    /// A key for another channel.
    public static final String OTHER_KEY = "for-skype";

    /// A key that names no channels.
    public static final String SILENT_KEY = "silent";

    /// A key that Microsoft doesn't publish.
    public static final String FOREIGN_KEY = "foreign";

    private final Map<String, TeamsUser> users = new ConcurrentHashMap<>();
    private final FakeConnector fakeConnector = new FakeConnector();
    private final FakeTokenIssuer tokenIssuer = new FakeTokenIssuer();
    private final HttpServer server;
    private volatile @Nullable URI bot;
    private volatile String service = "connector";

    private FakeTeams(HttpServer server) {
        this.server = server;
    }

    public static FakeTeams start() {
        try {
            var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            var fake = new FakeTeams(server);
            new FakeEndpoints(fake.tokenIssuer, fake.fakeConnector, fake::url, () -> fake.service)
                    .serve(server);
            server.start();
            return fake;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public String metadataUrl() {
        return url() + "/openid";
    }

    public String tokenUrl() {
        return url() + "/token";
    }

    /// The connector's URL, as in activities.
    public String serviceUrl() {
        return url() + "/" + service + "/";
    }

    /// Changes the connector's URL.
    public void moves() {
        service = "moved";
    }

    /// Makes Microsoft's signing keys unavailable, or available again.
    public void keysDown(boolean down) {
        tokenIssuer.keysDown(down);
    }

    /// Answers every token request with this status, or rightly again if it's 0.
    public void answersTokens(int status) {
        tokenIssuer.answersTokens(status);
    }

    public void callsBotAt(URI address) {
        bot = address;
    }

    URI bot() {
        var address = bot;
        if (address == null) {
            throw new IllegalStateException("call callsBotAt first");
        }
        return address;
    }

    /// A member of the organization.
    public TeamsUser member(String name) {
        return user(name, TENANT, "user", "%s@contoso.example");
    }

    public TeamsUser guest(String name) {
        return user(name, TENANT, "guest", "%s_fabrikam.example#EXT#@contoso.example");
    }

    /// A person from another organization, in a shared channel.
    public TeamsUser stranger(String name) {
        return user(name, "99999999-9999-9999-9999-999999999999", "user", "%s@fabrikam.example");
    }

    /// A bot that Teams lists like a person.
    public TeamsUser bot(String name) {
        return user(name, TENANT, "bot", "");
    }

    private TeamsUser user(String name, String tenant, String role, String principal) {
        return users.computeIfAbsent(
                name,
                _ -> {
                    var id =
                            UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                                    .toString();
                    var rosterMember =
                            new RosterMember(id, name, tenant, role, principal.formatted(name));
                    fakeConnector.rosters().add(rosterMember);
                    return new TeamsUser(this, rosterMember);
                });
    }

    /// A channel in a team with the bot.
    ///
    /// @return the channel's id
    public String channel(String name) {
        var id = "19:" + name + "@thread.tacv2";
        fakeConnector.open(id);
        return id;
    }

    public String group(String name) {
        var id = "19:" + name + "@thread.v2";
        fakeConnector.open(id);
        return id;
    }

    /// The person is in the channel or the group's chat from now on.
    public void joins(String conversation, TeamsUser user) {
        rosters().join(conversation, user.member());
    }

    public FakeRosters rosters() {
        return fakeConnector.rosters();
    }

    void open(String conversation) {
        fakeConnector.open(conversation);
    }

    /// The person blocks the bot, or removes it.
    public void blocks(String conversation) {
        fakeConnector.block(conversation);
    }

    /// Deletes the conversation.
    public void removes(String conversation) {
        fakeConnector.remove(conversation);
    }

    public void forgets(BotMessage botMessage) {
        fakeConnector.forget(botMessage.id());
    }

    /// The next calls fail like this. Roster requests are exempt.
    public void fails(ConnectorFault... next) {
        fakeConnector.fail(next);
    }

    public List<ConnectorCall> calls() {
        return fakeConnector.calls();
    }

    /// The bot's messages in the conversation and its threads, ordered by last change.
    public List<BotMessage> messages(String conversation) {
        return fakeConnector.messages().stream()
                .filter(each -> each.conversation().split(";")[0].equals(conversation))
                .toList();
    }

    public List<BotMessage> messages() {
        return fakeConnector.messages();
    }

    String nextId() {
        return fakeConnector.nextId();
    }

    /// A valid token of the connector.
    public ConnectorToken genuine() {
        return ConnectorToken.genuine(APP_ID, serviceUrl());
    }

    /// The token as an `Authorization` header.
    public String signed(ConnectorToken connectorToken) {
        return tokenIssuer.signed(connectorToken);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
