package io.baton.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One organisation in Microsoft Teams, and the services of Microsoft before the bot.
public final class FakeTeams implements AutoCloseable {
    public static final String APP_ID = "11111111-2222-3333-4444-555555555555";
    public static final String PASSWORD = "the-secret-of-the-bot";
    public static final String TENANT = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
    public static final String BOT = "28:" + APP_ID;

    static final String KEY = "endorsed";

    /// For another channel.
    public static final String OTHER_KEY = "for-skype";

    /// Says nothing of channels.
    public static final String SILENT_KEY = "silent";

    /// Microsoft does not publish it.
    public static final String FOREIGN_KEY = "foreign";

    private static final Map<String, SigningKey> KEYS =
            Stream.of(
                            SigningKey.made(KEY, List.of("webchat", "msteams")),
                            SigningKey.made(OTHER_KEY, List.of("skype")),
                            SigningKey.made(SILENT_KEY, null),
                            SigningKey.made(FOREIGN_KEY, List.of("msteams")))
                    .collect(Collectors.toMap(SigningKey::id, key -> key));

    private final Map<String, TeamsUser> users = new ConcurrentHashMap<>();
    private final FakeConnector fakeConnector = new FakeConnector();
    private final HttpServer server;
    private final String botToken = "bot-token-" + UUID.randomUUID();
    private volatile @Nullable URI bot;
    private volatile boolean keysDown;
    private volatile String service = "connector";

    private FakeTeams(HttpServer server) {
        this.server = server;
    }

    public static FakeTeams start() {
        try {
            var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            var fake = new FakeTeams(server);
            server.createContext("/openid", exchange -> fake.openId(exchange));
            server.createContext("/keys", exchange -> fake.keys(exchange));
            server.createContext("/token", exchange -> fake.token(exchange));
            server.createContext("/connector", exchange -> fake.connect(exchange));
            server.createContext("/moved", exchange -> fake.connect(exchange));
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

    /// Where activities say that the connector is.
    public String serviceUrl() {
        return url() + "/" + service + "/";
    }

    /// From now on the connector is elsewhere.
    public void moves() {
        service = "moved";
    }

    /// From now on, or no more, Microsoft's keys cannot be had.
    public void keysDown(boolean down) {
        keysDown = down;
    }

    public void callsBotAt(URI address) {
        bot = address;
    }

    URI bot() {
        var address = bot;
        if (address == null) {
            throw new IllegalStateException("nobody said where the bot is");
        }
        return address;
    }

    /// A member of the organisation.
    public TeamsUser member(String name) {
        return user(name, TENANT, "user", "%s@contoso.example");
    }

    public TeamsUser guest(String name) {
        return user(name, TENANT, "guest", "%s_fabrikam.example#EXT#@contoso.example");
    }

    /// Somebody of another organisation, in a channel that both share.
    public TeamsUser stranger(String name) {
        return user(name, "99999999-9999-9999-9999-999999999999", "user", "%s@fabrikam.example");
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
                    fakeConnector.add(rosterMember);
                    return new TeamsUser(this, rosterMember);
                });
    }

    /// A channel in whose team the bot is installed; its id.
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
        fakeConnector.join(conversation, user.member());
    }

    void open(String conversation) {
        fakeConnector.open(conversation);
    }

    /// The person has blocked the bot, or removed it.
    public void blocks(String conversation) {
        fakeConnector.block(conversation);
    }

    /// The conversation is no more.
    public void removes(String conversation) {
        fakeConnector.remove(conversation);
    }

    public void forgets(BotMessage botMessage) {
        fakeConnector.forget(botMessage.id());
    }

    /// The next calls of the bot, but for looks at a roster, end like this.
    public void fails(ConnectorFault... next) {
        fakeConnector.fail(next);
    }

    public List<ConnectorCall> calls() {
        return fakeConnector.calls();
    }

    /// All that the bot said there, also in threads, the last said or rewritten last.
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

    /// A token as the connector shows it.
    public ConnectorToken genuine() {
        return ConnectorToken.genuine(APP_ID, serviceUrl());
    }

    public String signed(ConnectorToken connectorToken) {
        var builder =
                SigningKey.token()
                        .withIssuer(connectorToken.issuer())
                        .withAudience(connectorToken.audience())
                        .withNotBefore(Date.from(connectorToken.from()));
        if (connectorToken.until() != null) {
            builder.withExpiresAt(Date.from(connectorToken.until()));
        }
        if (connectorToken.service() != null) {
            builder.withClaim("serviceurl", connectorToken.service());
        }
        return "Bearer " + Objects.requireNonNull(KEYS.get(connectorToken.key())).signed(builder);
    }

    private void openId(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                keysDown ? 503 : 200,
                Map.of(),
                TeamsJson.object()
                        .put("issuer", "https://api.botframework.com")
                        .put("jwks_uri", url() + "/keys"));
    }

    private void keys(HttpExchange exchange) throws IOException {
        var keys = TeamsJson.object();
        var all = keys.putArray("keys");
        KEYS.values().stream()
                .filter(key -> !key.id().equals(FOREIGN_KEY))
                .forEach(key -> all.add(key.published()));
        answer(exchange, 200, Map.of(), keys);
    }

    /// As Entra does: for this bot, its secret and its own organisation alone.
    private void token(HttpExchange exchange) throws IOException {
        var asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean right =
                asked.equals(APP_ID + " " + PASSWORD)
                        && exchange.getRequestURI().getPath().equals("/token/" + TENANT);
        answer(
                exchange,
                right ? 200 : 401,
                Map.of(),
                TeamsJson.object().put("access_token", right ? botToken : ""));
    }

    private void connect(HttpExchange exchange) throws IOException {
        var raw = exchange.getRequestURI().getRawPath();
        var path =
                Stream.of(raw.substring(raw.indexOf("/v3/") + 4).split("/"))
                        .map(part ->
                                URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8))
                        .collect(Collectors.toList());
        continuation(exchange.getRequestURI()).ifPresent(path::add);
        var body = exchange.getRequestBody().readAllBytes();
        var shown = exchange.getRequestHeaders().getFirst("Authorization");
        boolean here = raw.startsWith("/" + service + "/");
        try {
            var said =
                    ("Bearer " + botToken).equals(shown) && here
                            ? fakeConnector.call(exchange.getRequestMethod(), path, body)
                            : FakeConnector.Answer.error(401, "Unauthorized");
            answer(exchange, said.status(), said.headers(), said.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            exchange.close();
        }
    }

    /// Where a page of a roster goes on.
    private static Optional<String> continuation(URI asked) {
        var query = asked.getQuery();
        return query == null || !query.contains("continuationToken=")
                ? Optional.empty()
                : Optional.of(query.replaceFirst(".*continuationToken=([^&]*).*", "$1"))
                        .filter(token -> !token.isEmpty());
    }

    private static void answer(
            HttpExchange exchange, int status, Map<String, String> headers, JsonNode body)
            throws IOException {
        var bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        headers.forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
